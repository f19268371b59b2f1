import { isLoopback } from "@trunkline/client";
import { answerJson, type Answer } from "./answers/answer.js";
import { answerFile } from "./answers/made-up-file.js";
import type { Outcome } from "./answers/fault-answer.js";
import { fileType } from "./answers/success.js";
import { readBaseUrls } from "./base-urls.js";
import { createClock } from "./clock.js";
import { count, createCounters } from "./counters.js";
import { delay, throwIfEnded, type Ending } from "./ending.js";
import { createFaults } from "./faults.js";
import type { HistoryEntry } from "./history.js";
import type { HttpServer, WireRequest } from "./http.js";
import { getPath, type JsonObject } from "./json.js";
import { followRedirect, networkError, signalOf, toResponse } from "./in-process.js";
import { locate } from "./locate.js";
import type { RequestCounters, SeenRequest, SimulatorOptions } from "./options.js";
import { createProvider, type Handled, type Provider } from "./provider.js";
import type { ProviderDefinition } from "./provider-definition.js";
import { hashText } from "./random.js";
import { answerRecording } from "./recordings/answer-recording.js";
import { documentedAddresses, plainAddress } from "./recordings/documented-addresses.js";
import { filesOrigin, pointToServer } from "./recordings/recording-url.js";
import { readDocumented } from "./records/documented.js";
import { hideCredentials } from "./requests/hide-credentials.js";
import type { ProviderRequest } from "./requests/request.js";
import { callResource } from "./store.js";
import { deliver } from "./webhooks/deliver.js";
import type { DeliverOptions, DeliveryReport } from "./webhooks/options.js";

/** A replacement for `fetch`. */
export type SimulatorFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** Options of `listen`. */
export interface ListenOptions {
  /** The port. Default: 0, any free port. */
  port?: number;
  /** The host. Default: `127.0.0.1`. A host other than this machine's loopback needs `allowRemote`. */
  host?: string;
  /** True to let other machines reach the simulator. Default: false. */
  allowRemote?: boolean;
}

/** Where a simulator can be reached. */
export interface Listening {
  /** The server's URL: `http://127.0.0.1:4010`. */
  url: string;
  /** The port in use. */
  port: number;
  /** The base URL for each provider's client, by provider name. */
  baseUrls: Record<string, string>;
}

/** Simulates providers on this machine. */
export interface Simulator {
  /**
   * Answers requests to any base URL of any brand, and to the URL of any recording in its calls, without a network.
   * Pass it to a client as `fetch`. A request to any other URL fails as if the host did not exist.
   */
  fetch: SimulatorFetch;
  /**
   * Serves the same over HTTP, each provider below `/<name>`. Called again, it returns the same address. Recordings of
   * made-up calls are then served there, too; documented payloads are unchanged, and name other hosts.
   */
  listen: (options?: ListenOptions) => Promise<Listening>;
  /** Closes the server and ends all pending requests. May be called repeatedly. */
  close: () => Promise<void>;
  /** A provider's base URL: the one served over HTTP while listening, else the provider's own. */
  baseUrl: (provider: string) => string;
  /** Counts of the requests so far. */
  requests: Readonly<RequestCounters>;
  /** What happened to a provider's calls, through requests and drift, in order. */
  history: (provider: string) => readonly HistoryEntry[];
  /** A provider's current calls, in the order of an unfiltered list, to compare with what a client has read. */
  records: (provider: string) => IterableIterator<Record<string, unknown>>;
  /**
   * Sends the webhooks of a provider's calls to an endpoint, signed and retried as the provider does, and on request
   * with deliveries lost, doubled and out of order. Resolves once all are answered or given up.
   */
  deliver: (provider: string, options: DeliverOptions) => Promise<DeliveryReport>;
  /**
   * Advances the clock by this many milliseconds, if `now` was given. Calls created from then on are that much later.
   *
   * @throws {TypeError} if `now` was not given, so that time passes by itself
   * @throws {RangeError} for an invalid number of milliseconds
   */
  advance: (milliseconds: number) => void;
  /** Ends the drift: all withheld parts arrive, and nothing changes by itself any more. */
  settle: () => void;
}

const defaultSeed = 1;
const defaultAssistants = 5;
const defaultEveryMs = 180_000;
// As many redirects as `fetch` follows.
const mostRedirects = 20;

// Storage hosts refuse a signed URL with a further credential, which reveals a key sent along on a redirect.
const twoCredentials = { message: "Only one credential is allowed: the signature in the address." };

/** Creates a simulator of the given providers. */
export function createSimulatorOf(
  definitions: readonly ProviderDefinition[],
  options: SimulatorOptions = {},
): Simulator {
  const { seed = defaultSeed, latencyMs = 0, onRequest, now } = options;
  const chosen = chooseProviders(definitions, options);
  const clock = createClock(now);
  const faultsFor = createFaults(options.faults);
  const counters = createCounters();
  const closing = new AbortController();
  const providers = new Map<string, Provider>();
  const places = chosen.map(({ name, spec }) => ({ name, servers: readBaseUrls(spec) }));
  let server: Promise<HttpServer> | undefined;
  let listening: Listening | undefined;
  let documented: ReadonlySet<string> | undefined;

  /** Created on first use, since reading a large spec takes a few milliseconds. */
  function providerOf(name: string): Provider {
    const known = providers.get(name);
    if (known) return known;
    const definition = chosen.find((one) => one.name === name);
    if (!definition) throw unknownProvider(name, chosen);
    const providerSeed = hashText(seed, name);
    const provider = createProvider(definition, {
      seed: providerSeed,
      calls: numberFor(options.calls, name, 0),
      assistants: numberFor(options.assistants, name, defaultAssistants),
      everyMs: options.everyMs ?? defaultEveryMs,
      documented: options.documented ?? true,
      now: clock.start,
      clock,
      keys: options.keys?.[name],
      faults: options.faults,
      pickFault: faultsFor(providerSeed),
      drift: options.drift,
    });
    providers.set(name, provider);
    return provider;
  }

  function answer(request: WireRequest, isOwn?: boolean): Outcome | undefined {
    const target = locate(request.url, places, isOwn);
    if (target === undefined) return undefined;
    const { method, headers, body, url } = request;
    if (target.kind !== "provider") {
      if (target.signed && headers.has("authorization")) return { answer: answerJson(400, twoCredentials) };
      if (target.kind === "file") return answerDownload(target.name, target.operationId, url);
      return { answer: answerRecording(url.pathname, seed, method, headers) };
    }
    const { path, baseUrl, filesUrl } = target;
    const provider = providerOf(target.name);
    const asked: ProviderRequest = { method, path, query: url.searchParams, headers, body, baseUrl, filesUrl };
    const handled = provider.handle(asked);
    const seen = see(target.name, asked, handled);
    count(counters, seen);
    onRequest?.(hideCredentials(seen, headers));
    return filesUrl.startsWith(filesOrigin) ? handled : { ...handled, answer: served(handled.answer, url.origin) };
  }

  /**
   * Answers for a recording at a URL from a documented payload. Only in process, since such URLs do not lead to the
   * server.
   */
  function answerDocumented({ method, url, headers }: WireRequest): Outcome | undefined {
    documented ??= new Set(
      options.documented === false ? [] : chosen.flatMap(({ name }) => documentedRecordings(providerOf(name))),
    );
    const address = plainAddress(url);
    return documented.has(address) ? { answer: answerRecording(address, seed, method, headers) } : undefined;
  }

  function answerDownload(name: string, operationId: string, url: URL): Outcome {
    const known = chosen.some((one) => one.name === name);
    const operation = known ? providerOf(name).state.operations.find((one) => one.id === operationId) : undefined;
    return {
      answer: operation
        ? answerFile(fileType(operation), url.pathname, seed)
        : answerJson(404, { message: "No such file" }),
    };
  }

  async function fetchOnce(request: Request, ending: Ending): Promise<Response> {
    const withoutBody = request.method === "GET" || request.method === "HEAD";
    const body = withoutBody ? "" : await request.text();
    throwIfEnded(ending);
    const url = new URL(request.url);
    const asked = { method: request.method, url, headers: request.headers, body };
    const outcome = answer(asked) ?? answerDocumented(asked);
    if (outcome === undefined) {
      const known = places.flatMap(({ servers }) => servers).join(", ");
      throw networkError("ENOTFOUND", `The simulator knows no provider at ${url.origin}. It knows: ${known}.`);
    }
    if (latencyMs > 0) await delay(latencyMs, ending);
    return toResponse(request, outcome, ending);
  }

  const fetch: SimulatorFetch = async (input, init) => {
    let request = new Request(input, init);
    const ending = { client: signalOf(input, init), closing: closing.signal };
    throwIfEnded(ending);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await fetchOnce(request, ending);
      const location = response.headers.get("location");
      if (response.status < 300 || response.status >= 400 || location === null || request.redirect === "manual") {
        return redirects === 0 ? response : Object.defineProperty(response, "redirected", { value: true });
      }
      if (request.redirect === "error") throw networkError("ERR_REDIRECT", "unexpected redirect");
      request = followRedirect(request, new URL(location, request.url));
    }
    throw networkError("ERR_REDIRECT", "redirect count exceeded");
  };

  async function listen({ port = 0, host = "127.0.0.1", allowRemote = false }: ListenOptions = {}): Promise<Listening> {
    if (closing.signal.aborted) throw new Error("The simulator is closed.");
    if (!isLoopback(host) && host !== "::1" && !allowRemote) {
      throw new Error(`"${host}" can be reached from other machines. Pass allowRemote: true if that is what you want.`);
    }
    // The only part that needs Node.
    server ??= import("./http.js").then(({ serve }) => serve(host, port, answerOverHttp));
    try {
      const { url, port: bound } = await server;
      const baseUrls = Object.fromEntries(chosen.map(({ name }) => [name, `${url}/${name}`]));
      listening = { url, port: bound, baseUrls };
      return listening;
    } catch (error) {
      server = undefined;
      throw error;
    }
  }

  async function answerOverHttp(request: WireRequest): Promise<Outcome> {
    const { origin, pathname } = request.url;
    const nowhere = { message: `No provider at ${origin}${pathname}`, baseUrls: listening?.baseUrls ?? {} };
    // On another address, the server may be called by any host name. It answers as on this machine, and links use that
    // name.
    const outcome = answer(request, true) ?? { answer: answerJson(404, nowhere) };
    if (latencyMs > 0) await delay(latencyMs, { client: undefined, closing: closing.signal });
    return outcome;
  }

  async function close(): Promise<void> {
    closing.abort(networkError("ECONNRESET", "The simulator was closed."));
    const open = await server?.catch(() => undefined);
    listening = undefined;
    server = undefined;
    await open?.close();
  }

  function* records(name: string): IterableIterator<Record<string, unknown>> {
    const list = providerOf(name).state.store.get(callResource)?.collection.list([]);
    if (list === undefined) return;
    for (let at = 0; ; at += 1) {
      const found = list.at(at);
      if (found === undefined) return;
      yield found.record;
    }
  }

  async function deliverWebhooks(name: string, delivering: DeliverOptions): Promise<DeliveryReport> {
    const { state } = providerOf(name);
    const webhook = chosen.find((one) => one.name === name)?.madeUpWebhook;
    if (webhook === undefined) throw new TypeError(`${name} sends no webhooks.`);
    const collection = state.store.get(callResource)?.collection;
    const idField = state.store.get(callResource)?.idField ?? "";
    const list = collection?.list([]);
    const { calls: ids } = delivering;

    function* oldestFirst(): Generator<{ id: string; record: JsonObject }> {
      if (ids !== undefined) {
        for (const id of ids) {
          const record = collection?.get(id);
          if (record === undefined) throw new TypeError(`${name} has no call ${id}.`);
          yield { id, record };
        }
        return;
      }
      for (let at = (list?.total() ?? 0) - 1; at >= 0; at -= 1) {
        const record = list?.at(at)?.record;
        if (record) yield { id: String(getPath(record, idField)), record };
      }
    }

    const sender = { name, webhook, seed: state.seed, now: Date.now, calls: oldestFirst(), signal: closing.signal };
    return deliver(sender, delivering);
  }

  return {
    fetch,
    listen,
    close,
    deliver: deliverWebhooks,
    baseUrl: (name) => {
      const place = places.find((one) => one.name === name);
      if (!place) throw unknownProvider(name, chosen);
      return listening?.baseUrls[name] ?? place.servers[0] ?? "";
    },
    requests: counters,
    history: (name) => providerOf(name).state.history.entries,
    records,
    advance: clock.advance,
    settle: () => chosen.forEach(({ name }) => providerOf(name).state.drift.settle()),
  };
}

function chooseProviders(
  definitions: readonly ProviderDefinition[],
  { providers, calls, assistants, keys }: SimulatorOptions,
): readonly ProviderDefinition[] {
  const named = [calls, assistants, keys].flatMap((option) => (typeof option === "object" ? Object.keys(option) : []));
  for (const name of [...(providers ?? []), ...named]) {
    if (!definitions.some((one) => one.name === name)) throw unknownProvider(name, definitions);
  }
  return providers === undefined ? definitions : definitions.filter(({ name }) => providers.includes(name));
}

function unknownProvider(name: string, definitions: readonly ProviderDefinition[]): Error {
  const known = definitions.map((one) => one.name).join(", ");
  return new RangeError(`There is no provider "${name}" in this simulator. Available: ${known}.`);
}

function numberFor(option: number | Record<string, number> | undefined, name: string, fallback: number): number {
  const number = typeof option === "object" ? option[name] : option;
  if (number === undefined) return fallback;
  if (Number.isInteger(number) && number >= 0) return number;
  throw new RangeError(`A count is a whole number from 0 up, not ${number}.`);
}

function documentedRecordings({ state }: Provider): string[] {
  const calls = state.store.get(callResource);
  if (calls === undefined) return [];
  const { operations, schema, idField } = calls;
  return documentedAddresses(state.document, schema?.schema, readDocumented(operations, idField));
}

/** The answer for a client on the network. */
function served(answer: Answer, origin: string): Answer {
  return typeof answer.body === "string" ? { ...answer, body: pointToServer(answer.body, origin) } : answer;
}

function see(provider: string, request: ProviderRequest, { answer, trouble, operation, fault }: Handled): SeenRequest {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(request.query.keys())) {
    const values = request.query.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  const arrives = trouble !== "reset" && trouble !== "stall";
  return {
    provider,
    method: request.method,
    path: request.path,
    operationId: operation?.id,
    query,
    body: readBody(request.body),
    status: arrives ? answer.status : undefined,
    fault,
  };
}

function readBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
