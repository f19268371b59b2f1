// The one module that touches openapi-fetch: upstream is in maintenance mode, and this is the seam to change it at.
import createOpenapiClient from "openapi-fetch";
import type { AnswerError } from "./answer-error.js";
import { readBaseUrl } from "./base-url.js";
import type { ProviderClient } from "./client-types.js";
import { createScrubber, readCredentials } from "./credentials.js";
import { UnreadableResponseError } from "./errors.js";
import { checkOptions, type ClientOptions, type RequestOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import { createGate } from "./rate-limit.js";
import { parseJson, type ReadAs } from "./read-body.js";
import { isIdempotentMethod, toRetryOptions } from "./retry.js";
import { send, type Sending, type Sent } from "./send.js";

type Init = RequestOptions & { parseAs?: ReadAs | "json" };

interface Answer {
  data?: unknown;
  error?: AnswerError;
  response: Response;
}

/**
 * A client of the provider that the description and `Paths` describe. Every generated package calls this; nobody else needs to.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function createProviderClient<Paths extends object, const Description extends ProviderDescription>(
  description: Description,
  options: ClientOptions<Extract<keyof Description["servers"], string>> = {},
): ProviderClient<Paths, Description> {
  checkOptions(description, options);
  const gate = createGate(options.rateLimit, options.concurrency);
  const openapi = createOpenapiClient({
    baseUrl: readBaseUrl(description, options),
    headers: { accept: "application/json", ...options.headers },
    // Followed by us, so that no credential goes to another origin.
    redirect: "manual",
  });
  // `Paths` types the client outside, see client-types.ts; in here any path will do.
  const untyped = openapi as unknown as { request: (method: string, path: string, init: object) => Promise<unknown> };

  async function request(method: string, path: string, init: Init = {}): Promise<Answer> {
    const { timeoutMs, deadlineMs, retry, idempotent, signal, parseAs = "json", ...rest } = init;
    checkOptions(description, init);
    signal?.throwIfAborted();
    const sending: Sending = {
      description: { provider: description.name, method, path },
      fetch: options.fetch ?? globalThis.fetch,
      credentials: readCredentials(description, { ...options }),
      timeoutMs: timeoutMs ?? options.timeoutMs ?? 60_000,
      deadlineMs: deadlineMs ?? options.deadlineMs,
      retry: toRetryOptions(retry ?? options.retry),
      repeatable: idempotent ?? description.idempotent[`${method} ${path}`] ?? isIdempotentMethod(method),
      readAs: parseAs === "json" ? "text" : parseAs,
      gate,
      hooks: options.hooks,
      signal: signal ?? undefined,
    };
    let sent: Sent | undefined;
    // openapi-fetch writes the URL and the body. What comes back is read by `send`, so it is shown an empty answer.
    await untyped.request(method, path, {
      ...rest,
      fetch: async (outgoing: Request) => {
        sent = await send(outgoing, sending);
        return new Response(null, { status: 204 });
      },
    });
    // openapi-fetch ran its `fetch`, or threw.
    return toAnswer(sent!, parseAs, sending);
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"].map((method) => [
    method,
    (path: string, init?: Init) => request(method, path, init),
  ]);
  // The methods exist for every path alike; `Paths` says which of them the spec knows.
  return {
    ...Object.fromEntries(methods),
    request: (method: string, path: string, init?: Init) => request(method.toUpperCase(), path, init),
    provider: description.name,
    pagination: description.pagination,
  } as unknown as ProviderClient<Paths, Description>;
}

function toAnswer({ response, body, error }: Sent, parseAs: Init["parseAs"], sending: Sending): Answer {
  // `send` makes an AnswerError of every status that is one.
  if (error) return { error: error as AnswerError, response };
  if (parseAs !== "json") return { data: body, response };
  const text = String(body);
  const reads = sending.description.method === "GET";
  if (text === "" && (response.status === 204 || !reads)) return { data: undefined, response };
  try {
    return { data: parseJson(text), response };
  } catch (cause) {
    const { provider, method, path } = sending.description;
    const type = response.headers.get("content-type") ?? "no content type";
    const what = text === "" ? "an empty body" : `${text.length} characters that are not JSON (${type})`;
    throw new UnreadableResponseError("unreadable", `${provider}: ${method} ${path} answered ${response.status} with ${what}.`, {
      ...sending.description,
      status: response.status,
      body: createScrubber(sending.credentials)(text.slice(0, 500)),
      cause,
    });
  }
}
