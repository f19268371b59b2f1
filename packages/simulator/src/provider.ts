import type { Operation } from "@trunkline/spec-model";
import { answerAction } from "./actions/answer-action.js";
import { answerJson, type Answer } from "./answers/answer.js";
import { misbehave, type Outcome } from "./answers/fault-answer.js";
import { refusalStatus } from "./answers/refuse.js";
import { successOf } from "./answers/success.js";
import type { Clock } from "./clock.js";
import { createDrift, type DriftOptions } from "./drift.js";
import type { Fault, Faults, PickFault } from "./faults.js";
import { createHistory } from "./history.js";
import type { ProviderDefinition } from "./provider-definition.js";
import type { ProviderState } from "./provider-state.js";
import { authenticate } from "./requests/authenticate.js";
import { checkRequest } from "./requests/check-request.js";
import type { ProviderRequest } from "./requests/request.js";
import { readSpec } from "./read-spec.js";
import type { Match } from "./requests/routes.js";
import { createStore, type StoreSettings } from "./store.js";

export interface ProviderSettings extends StoreSettings {
  clock: Clock;
  keys: Record<string, string> | undefined;
  faults: Faults | undefined;
  pickFault: PickFault;
  drift: DriftOptions | undefined;
}

/** A simulated provider. */
export interface Provider {
  name: string;
  state: ProviderState;
  handle: (request: ProviderRequest) => Handled;
}

export interface Handled extends Outcome {
  operation: Operation | undefined;
  fault: Fault | undefined;
}

export function createProvider(definition: ProviderDefinition, settings: ProviderSettings): Provider {
  const { document, operations, names, errorPlaces, routes, check, refuse } = readSpec(definition.spec);
  const store = createStore(definition, document, operations, settings);
  const history = createHistory();
  const { clock, seed } = settings;
  const drift = createDrift(settings.drift, { store, document, names, check, clock, history, seed });
  const state: ProviderState = {
    name: definition.name,
    seed,
    document,
    operations,
    names,
    store,
    check,
    refuse,
    clock,
    history,
    drift,
  };
  const { pickFault } = settings;

  function answer(match: Match | undefined, request: ProviderRequest): Answer {
    if (match === undefined) return answerUnknown(request);
    const { operation } = match;
    const problem = authenticate(operation, request, settings.keys);
    if (problem !== undefined) return refuse(operation, 401, { field: "credentials", detail: problem });
    const checked = checkRequest(document, check, match, request);
    if ("refusal" in checked) {
      const { in: place, field, detail } = checked.refusal;
      const words = { field, detail, resource: operation.resource.name, id: Object.values(match.path).at(-1) ?? "" };
      return refuse(operation, refusalStatus(operation, place), words);
    }
    return answerAction(state, checked.request);
  }

  function answerUnknown({ method, path }: ProviderRequest): Answer {
    const allowed = routes.methodsOf(path);
    const words = { field: "path", resource: "path", id: path, detail: `There is no ${method} ${path}.` };
    if (allowed.length === 0) return refuse(undefined, 404, words);
    return answerJson(405, { message: words.detail }, { allow: allowed.join(", ") });
  }

  function handle(request: ProviderRequest): Handled {
    history.countRequest();
    const match = routes.match(request.method, request.path);
    const operation = match?.operation;
    const fault = pickFault(operation?.id);
    if (fault === undefined) return { answer: answer(match, request), operation, fault };
    // Only "reset-after" lets a request take effect; the others that need an answer get one that changes nothing.
    const harmless = () =>
      operation && changesSomething(operation) ? documentedAnswer(operation) : answer(match, request);
    const give = fault === "reset-after" ? () => answer(match, request) : harmless;
    return { ...misbehave(fault, operation, refuse, settings.faults ?? {}, give, errorPlaces), operation, fault };
  }

  return { name: definition.name, state, handle };
}

function changesSomething({ method, resource }: Operation): boolean {
  return method !== "GET" && resource.action !== "list" && resource.action !== "get";
}

function documentedAnswer(operation: Operation): Answer {
  const { status, headers, example } = successOf(operation);
  return answerJson(status, example() ?? null, headers);
}
