// The one module that touches openapi-fetch: upstream is in maintenance mode, and this is the seam to change it at. It writes URLs and bodies; sending them
// and reading what comes back is ours.
import { createFinalURL, createQuerySerializer, defaultBodySerializer, defaultPathSerializer } from "openapi-fetch";
import { readBaseUrl } from "./base-url.js";
import { checkPath } from "./check-path.js";
import type { ProviderClient, UntypedInit } from "./client-types.js";
import { createKeyReader } from "./credentials.js";
import { checkNumbers, readLimits, type ClientOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import { createGate } from "./rate-limit.js";
import { toAnswer, type PlainAnswer } from "./read-answer.js";
import { readHeaders } from "./read-headers.js";
import type { Fetch } from "./redirect.js";
import { isIdempotentMethod } from "./retry.js";
import { send } from "./send.js";

type WriteQuery = (query: Record<string, unknown>) => string;

/** What any operation may be given; `Paths` says which may be given what. */
interface Init extends UntypedInit {
  querySerializer?: WriteQuery | Parameters<typeof createQuerySerializer>[0];
  bodySerializer?: (body: unknown, headers: Record<string, string>) => BodyInit;
}

/** Tells requests apart in hooks. */
let lastId = 0;

/**
 * A client of the provider that the description and `Paths` describe. Every generated package calls this; nobody else needs to.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function createProviderClient<Paths extends object, const Description extends ProviderDescription>(
  description: Description,
  options: ClientOptions<Extract<keyof Description["servers"], string>> = {},
): ProviderClient<Paths, Description> {
  const provider = description.name;
  const baseUrl = readBaseUrl(description, options);
  const clientLimits = readLimits(provider, options);
  const { concurrency = Infinity, rateLimit: { requests, per } = { requests: Infinity, per: 1 } } = options;
  checkNumbers(provider, 1, { concurrency, requests, per });
  const gate = createGate({ requests, per }, concurrency);
  const writeQuery: WriteQuery = createQuerySerializer();
  const ask = toFetch(options.fetch);
  const readKeys = createKeyReader(description, { ...options });
  const clientHeaders = { accept: "application/json", ...readHeaders(provider, options.headers) };

  async function request(method: string, path: string, init: Init = {}): Promise<PlainAnswer> {
    const { signal, idempotent, parseAs = "json", params = {}, body, querySerializer = writeQuery } = init;
    const { bodySerializer = defaultBodySerializer } = init;
    signal?.throwIfAborted();
    checkPath(provider, path, params.path);
    const limits = readLimits(provider, init, clientLimits);
    const credentials = readKeys();
    const headers: Record<string, string> = {
      ...clientHeaders,
      ...(init.headers && readHeaders(provider, init.headers)),
      ...(params.header && readHeaders(provider, params.header)),
      ...credentials.headers,
    };
    const url = createFinalURL(path, {
      baseUrl,
      params,
      querySerializer: typeof querySerializer === "function" ? querySerializer : createQuerySerializer(querySerializer),
      pathSerializer: defaultPathSerializer,
    });
    const written = body === undefined ? undefined : bodySerializer(body, headers);
    // A form's boundary is the runtime's to write.
    if (written !== undefined && !(written instanceof FormData)) headers["content-type"] ??= "application/json";
    const sending = {
      id: (lastId += 1),
      provider,
      method,
      path,
      url,
      headers,
      body: written,
      repeatable: idempotent ?? description.idempotent[`${method} ${path}`] ?? isIdempotentMethod(method),
      credentials,
      fetch: ask,
      limits,
      readAs: parseAs === "json" ? ("text" as const) : parseAs,
      gate,
      hooks: options.hooks,
      signal: signal ?? undefined,
    };
    return toAnswer(await send(sending), parseAs, sending);
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"].map((method) => [
    method,
    (path: string, init?: Init) => request(method, path, init),
  ]);
  // The methods exist for every path alike; `Paths` says which of them the spec knows.
  return {
    ...Object.fromEntries(methods),
    request: (method: string, path: string, init?: Init) => request(method.toUpperCase(), path, init),
    provider,
    pagination: description.pagination,
  } as unknown as ProviderClient<Paths, Description>;
}

/** The caller's `fetch` sees a `Request`. The runtime's own, read anew each time, makes one itself, and two cost more. */
function toFetch(injected: ClientOptions["fetch"]): Fetch {
  return (url, init) => (injected ? injected(new Request(url, init)) : fetch(url, init));
}
