import { checkOptions, InvalidInputError, limitTime } from "@trunkline/client";
import type { Call } from "../call.js";
import { readDuration, type Duration } from "../duration.js";
import type { Opened } from "./received.js";
import type { Proof, WebhookEvent } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** What `onCall` receives besides the call. */
export interface CallContext<Provider extends string = string> {
  /** The event that the call belongs to. */
  event: WebhookEvent<Provider>;
  /** How well the delivery was authenticated. */
  proof: Proof;
  /** True if the call was taken from the event's body instead of fetched from the provider. */
  isSnapshot: boolean;
  /** Why fetching the call failed, if it did. */
  error?: unknown;
  /** Aborts when the timeout has passed and the provider is told to deliver again. */
  signal: AbortSignal;
}

/** Remembers which events were handled. */
export interface Dedupe {
  /**
   * Whether the event with this key was handled before. If so, the delivery is acknowledged and nothing else is done.
   * It may record the key in the same atomic step (`SET NX`); provide `forget` then.
   */
  seen: (key: string) => boolean | Promise<boolean>;
  /** Called if the event could not be handled and will be delivered again. Without it, only this process knows that. */
  forget?: ((key: string) => unknown) | undefined;
}

/** How an endpoint handles deliveries. `onCall` or `onEvent` is required. */
export interface HandlerOptions<Raw = unknown, Provider extends string = string> {
  /**
   * Called with each call that changed. Store it by its `key`, where your sync stores calls. Once it resolves, the
   * provider is answered. If it fails, the answer is a 500, so that the provider delivers again.
   */
  onCall?: ((call: Call<Raw, Provider>, context: CallContext<Provider>) => unknown) | undefined;
  /**
   * Called with every event, before its call is fetched. If `event.needsAnswer`, return the Response to send: without
   * one the provider gets a 501, never a made-up answer. What it returns for other events is ignored.
   */
  onEvent?: ((event: WebhookEvent<Provider>) => unknown) | undefined;
  /** Called for each delivery refused or not handled, with a WebhookError or what your code threw. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** False to use the event's own copy of the call even if there is a `source`. Default true. */
  refetch?: boolean | undefined;
  /** Skips events that were already handled. Default: none; an upsert by `key` needs none. */
  dedupe?: Dedupe | undefined;
  /**
   * How long handling may take before the provider is told to deliver again: milliseconds or a string like `"5s"`.
   * Default: three quarters of the time that the provider waits. Fetching the call may take half of it.
   */
  timeout?: Duration | undefined;
}

const kinds = {
  onCall: "a function",
  onEvent: "a function",
  onError: "a function",
  refetch: "",
  dedupe: "",
  timeout: "",
} satisfies Record<keyof HandlerOptions, string>;

/** How many failed events are remembered. */
const mostFailed = 10_000;

type Open<Raw, Provider extends string> = () => Promise<Opened<Raw, Provider>>;

/** @throws {InvalidInputError} for invalid options */
export function createHandler<Raw, Provider extends string>(
  options: HandlerOptions<Raw, Provider>,
  { provider, patience }: { provider: string; patience: number },
): (open: Open<Raw, Provider>) => Promise<Response> {
  checkOptions(provider, options, kinds);
  const { onCall, onEvent, onError, refetch, dedupe, timeout = patience * 0.75 } = options;
  if (!onCall && !onEvent) {
    throw new InvalidInputError("`onCall` or `onEvent` must be given.", { provider });
  }
  checkDedupe(dedupe, provider);
  const budget = readDuration(timeout, "timeout");
  /** Keys that `dedupe` may report as seen, but were not handled here. */
  const failed = new Set<string>();

  async function noteFailure(key: string): Promise<void> {
    failed.add(key);
    const [oldest = key] = failed;
    if (failed.size > mostFailed) failed.delete(oldest);
    await dedupe?.forget?.(key);
  }

  async function handle({ proven, event, findCall }: Opened<Raw, Provider>, signal: AbortSignal): Promise<Response> {
    if (event.needsAnswer) {
      const answer = await onEvent?.(event);
      if (isResponse(answer)) return answer;
      return new Response(`${provider}: nothing here answers ${event.rawType}.`, { status: 501 });
    }
    const { key } = event;
    // ElevenLabs documents 200; events that need no answer get an empty body.
    const done = new Response();
    if ((await dedupe?.seen(key)) && !failed.has(key)) return done;
    // The provider is told to deliver again, even if the handler still finishes.
    signal.addEventListener("abort", () => void noteFailure(key).catch(() => {}));
    try {
      await onEvent?.(event);
      if (onCall) {
        const { call, ...found } = await findCall({
          refetch,
          signal: AbortSignal.any([signal, AbortSignal.timeout(budget / 2)]),
        });
        if (call) await onCall(call, { event, proof: proven.proof, isSnapshot: false, ...found, signal });
      }
    } catch (error) {
      await noteFailure(key);
      throw error;
    }
    failed.delete(key);
    return done;
  }

  return async (open) => {
    const lateness = `${provider}: nothing was done within ${budget} ms.`;
    try {
      const answer = async (signal: AbortSignal): Promise<Response> => handle(await open(), signal);
      return await limitTime(answer, undefined, budget, () => new WebhookError("unavailable", lateness, { provider }));
    } catch (error) {
      try {
        await onError?.(error);
      } catch {
        // An error of `onError` does not change the answer.
      }
      const { reason, status } = WebhookError.isInstance(error) ? error : { reason: "not handled", status: 500 };
      return new Response(reason, { status });
    }
  };
}

function checkDedupe(dedupe: Dedupe | undefined, provider: string): void {
  if (!dedupe) return;
  // It may be an instance of any class, with further members, so only these two are checked. `seen` is required.
  const methods = { seen: dedupe.seen ?? null, forget: dedupe.forget };
  checkOptions(provider, methods, { seen: "a function", forget: "a function" }, {}, "dedupe.");
}

/** Not `instanceof`: a runtime may have several Response classes. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "status" in value && "arrayBuffer" in value;
}
