// Only this file uses openapi-fetch, which is in maintenance mode, so that it can be replaced here. It serializes
// bodies; requests are sent and responses read by our own code.
import { defaultBodySerializer } from "openapi-fetch";
import { createBaseUrlReader, findBrand } from "./base-url.js";
import { checkOptions, clientOptionKinds, nestedOptionKinds, requestOptionKinds } from "./check-options.js";
import type { ProviderClient, UntypedInit } from "./client-types.js";
import { createKeyReader } from "./credentials.js";
import { InvalidInputError, invalidInput } from "./errors.js";
import { readLimits, type ClientOptions } from "./options.js";
import { propertiesOf } from "./provider-message.js";
import type { ProviderDescription } from "./provider.js";
import { createGate } from "./rate-limit.js";
import { toAnswer, type PlainAnswer } from "./read-answer.js";
import { readHeaders } from "./read-headers.js";
import type { ParseAs } from "./read-body.js";
import type { Fetch } from "./redirect.js";
import { isIdempotentMethod } from "./retry.js";
import { sendWithRetries } from "./send.js";
import { suggest } from "./nearest.js";
import { writePath } from "./write-path.js";
import { writeQuery, type QuerySerializer } from "./write-query.js";

const formats: readonly ParseAs[] = ["json", "text", "blob", "arrayBuffer", "stream"];

/** The options of any operation. `Paths` gives each operation its own type. */
interface Init extends UntypedInit {
  querySerializer?: QuerySerializer;
  bodySerializer?: (body: unknown, headers: Record<string, string>) => BodyInit;
}

/** Identifies requests in hooks. */
let lastId = 0;

/**
 * Creates a client from a provider's description and `Paths`. For the generated packages.
 *
 * @throws {InvalidInputError} for invalid options
 */
export function createProviderClient<Paths extends object, const Description extends ProviderDescription>(
  description: Description,
  options: ClientOptions<Extract<keyof Description["servers"], string>> = {},
): ProviderClient<Paths, Description> {
  const provider = description.name;
  const keyKinds = Object.fromEntries(description.credentials.map(({ option }) => [option, ""]));
  checkOptions(provider, options, { ...clientOptionKinds, ...keyKinds }, nestedOptionKinds);
  const readBaseUrl = createBaseUrlReader(description, options);
  const clientLimits = readLimits(provider, options);
  const gate = createGate(provider, options);
  const { fetch: injected, hooks } = options;
  // A custom `fetch` receives a `Request`. The runtime's own, read each time, creates one itself, so we do not.
  const send: Fetch = (url, init) => (injected ? injected(new Request(url, init)) : fetch(url, init));
  const clientHeaders = { accept: "application/json", ...readHeaders(provider, options.headers) };
  const readKeys = createKeyReader(description, { ...options });

  function write(method: string, path: string, init: Init, headers: Record<string, string>) {
    const { params = {}, querySerializer, body, bodySerializer = defaultBodySerializer } = init;
    try {
      const url = readBaseUrl() + writePath(provider, path, params.path) + writeQuery(params.query, querySerializer);
      if (body === undefined) return { url };
      const written = bodySerializer(body, headers);
      // For a form, the runtime sets the header with the boundary.
      if (!(written instanceof FormData)) headers["content-type"] ??= "application/json";
      return { url, body: written };
    } catch (cause) {
      // For example a circular body, or a query with nested objects.
      throw InvalidInputError.isInstance(cause) ? cause : invalidInput(provider, `${method} ${path}: ${String(cause)}`);
    }
  }

  async function request(method: string, path: string, init: Init = {}): Promise<PlainAnswer> {
    checkOptions(provider, init, requestOptionKinds, nestedOptionKinds);
    const { signal, idempotent, parseAs = "json", params = {} } = init;
    if (!formats.includes(parseAs))
      throw invalidInput(provider, `Unknown \`parseAs\` "${parseAs}".${suggest(String(parseAs), formats)}`);
    signal?.throwIfAborted();
    const limits = readLimits(provider, init, clientLimits);
    const credentials = readKeys();
    const headers = {
      ...clientHeaders,
      ...(init.headers && readHeaders(provider, init.headers)),
      ...(params.header && readHeaders(provider, params.header)),
      ...credentials.keys,
    };
    const { url, body } = write(method, path, init, headers);
    const prepared = {
      id: (lastId += 1),
      provider,
      method,
      path,
      url,
      headers,
      body,
      repeatable: idempotent ?? isRepeatable(method, description.idempotent[`${method} ${path}`], init.body),
      credentials,
      errors: description.errors,
      fetch: send,
      limits,
      readAs: parseAs === "json" ? ("text" as const) : parseAs,
      gate,
      hooks,
      signal: signal ?? undefined,
    };
    return toAnswer(await sendWithRetries(prepared), parseAs, prepared);
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"].map((method) => [
    method,
    (path: string, init?: Init) => request(method, path, init),
  ]);
  // Every method accepts any path at run time; `Paths` types the ones in the spec.
  return {
    ...Object.fromEntries(methods),
    request: (method: string, path: string, init?: Init) => request(method.toUpperCase(), path, init),
    provider,
    // Read each time: the environment may set the base URL.
    get brand() {
      return findBrand(description, readBaseUrl());
    },
    get baseUrl() {
      return readBaseUrl();
    },
    pagination: description.pagination,
  } as unknown as ProviderClient<Paths, Description>;
}

/**
 * Whether the request may be sent twice: as the spec says, or if its body has the idempotency key that the spec names.
 */
function isRepeatable(method: string, rule: boolean | string | undefined, body: unknown): boolean {
  if (typeof rule !== "string") return rule ?? isIdempotentMethod(method);
  const key = propertiesOf(body)[rule];
  return typeof key === "string" && key !== "";
}
