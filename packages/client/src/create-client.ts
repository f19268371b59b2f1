// This and write-query.ts are all that touch openapi-fetch: upstream is in maintenance mode, and here is the seam to
// change it at. It writes queries and bodies; sending them and reading what comes back is ours.
import { defaultBodySerializer } from "openapi-fetch";
import { createBaseUrlReader, findBrand } from "./base-url.js";
import { checkOptions, clientOptionKinds, requestOptionKinds } from "./check-options.js";
import type { ProviderClient, UntypedInit } from "./client-types.js";
import { createKeyReader } from "./credentials.js";
import { InvalidInputError } from "./errors.js";
import { checkNumbers, readLimits, type ClientOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import { createGate } from "./rate-limit.js";
import { toAnswer, type PlainAnswer } from "./read-answer.js";
import { readHeaders } from "./read-headers.js";
import type { Fetch } from "./redirect.js";
import { refuse } from "./refuse.js";
import { isIdempotentMethod } from "./retry.js";
import { send } from "./send.js";
import { suggest } from "./nearest.js";
import { writePath } from "./write-path.js";
import { writeQuery, type QuerySerializer } from "./write-query.js";

const forms = ["json", "text", "blob", "arrayBuffer", "stream"];

/** What any operation may be given; `Paths` says which may be given what. */
interface Init extends UntypedInit {
  querySerializer?: QuerySerializer;
  bodySerializer?: (body: unknown, headers: Record<string, string>) => BodyInit;
}

/** Tells requests apart in hooks. */
let lastId = 0;

/**
 * A client of the provider that the description and `Paths` describe. Every generated package calls this; nobody else
 * needs to.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function createProviderClient<Paths extends object, const Description extends ProviderDescription>(
  description: Description,
  options: ClientOptions<Extract<keyof Description["servers"], string>> = {},
): ProviderClient<Paths, Description> {
  const provider = description.name;
  const keyKinds = Object.fromEntries(description.credentials.map(({ option }) => [option, ""]));
  checkOptions(provider, options, { ...clientOptionKinds, ...keyKinds });
  const readBaseUrl = createBaseUrlReader(description, options);
  const clientLimits = readLimits(provider, options);
  const { concurrency = Infinity, rateLimit: { requests, per } = { requests: Infinity, per: 1 } } = options;
  checkNumbers(provider, 1, { concurrency, requests, per });
  const gate = createGate({ requests, per }, concurrency);
  const ask = toFetch(options.fetch);
  const clientHeaders = { accept: "application/json", ...readHeaders(provider, options.headers) };
  const readKeys = createKeyReader(description, { ...options }, clientHeaders);

  function write(method: string, path: string, init: Init, headers: Record<string, string>) {
    try {
      const url =
        readBaseUrl() +
        writePath(provider, path, init.params?.path) +
        writeQuery(init.params?.query, init.querySerializer);
      return { url, body: writeBody(init, headers) };
    } catch (cause) {
      // A circle in the body, an object in an object in the query.
      throw InvalidInputError.isInstance(cause) ? cause : refuse(provider, `${method} ${path}: ${String(cause)}`);
    }
  }

  async function request(method: string, path: string, init: Init = {}): Promise<PlainAnswer> {
    checkOptions(provider, init, requestOptionKinds);
    const { signal, idempotent, parseAs = "json", params = {} } = init;
    if (!forms.includes(parseAs))
      throw refuse(provider, `\`parseAs\` knows no "${parseAs}".${suggest(String(parseAs), forms)}`);
    signal?.throwIfAborted();
    const limits = readLimits(provider, init, clientLimits);
    const credentials = readKeys();
    const headers = { ...credentials.headers };
    for (const given of [init.headers, params.header]) {
      if (given) Object.assign(headers, readHeaders(provider, given), credentials.keys);
    }
    const { url, body } = write(method, path, init, headers);
    const sending = {
      id: (lastId += 1),
      provider,
      method,
      path,
      url,
      headers,
      body,
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
    // Both asked for anew: the environment may name the address.
    get brand() {
      return findBrand(description, readBaseUrl());
    },
    get baseUrl() {
      return readBaseUrl();
    },
    pagination: description.pagination,
  } as unknown as ProviderClient<Paths, Description>;
}

function writeBody(
  { body, bodySerializer = defaultBodySerializer }: Init,
  headers: Record<string, string>,
): BodyInit | undefined {
  if (body === undefined) return undefined;
  const written = bodySerializer(body, headers);
  // A form's boundary is the runtime's to write.
  if (!(written instanceof FormData)) headers["content-type"] ??= "application/json";
  return written;
}

/**
 * The caller's `fetch` sees a `Request`. The runtime's own, read anew each time, makes one itself, and two cost more.
 */
function toFetch(injected: ClientOptions["fetch"]): Fetch {
  return (url, init) => (injected ? injected(new Request(url, init)) : fetch(url, init));
}
