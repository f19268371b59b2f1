import { InvalidInputError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { RateLimit } from "./rate-limit.js";
import type { ProviderDescription } from "./provider.js";
import { toRetryOptions, type RetryOptions } from "./retry.js";

/** What every client takes. `Brand` are the names of the provider's documented servers. */
export interface ClientOptions<Brand extends string = string> {
  /** The provider's key. Default: the provider's environment variable, read when a request is made. */
  apiKey?: string | undefined;
  /** Which of the documented servers to ask. Default: the provider's own. */
  brand?: Brand | undefined;
  /** Another base URL, in place of `brand`. https, unless it is a loopback address or `allowInsecure` is set. */
  baseUrl?: string | undefined;
  /** Permit a `baseUrl` that is plain http. Default false. */
  allowInsecure?: boolean | undefined;
  /** The only way out to the network. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with each request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** How long one attempt may take, body included, milliseconds. Default 60000. */
  timeoutMs?: number | undefined;
  /** How long a request may take with all its attempts and waits, milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
  /** How often a request that is safe to repeat is sent again: a number of retries, `false`, or all the settings. Default 2 retries. */
  retry?: RetryOptions | number | false | undefined;
  /** No more than so many requests begin in a window, over all that use this client. Default: no limit. */
  rateLimit?: RateLimit | undefined;
  /** No more than so many requests are under way, over all that use this client. Default: no limit. */
  concurrency?: number | undefined;
  /** Called along the way, with credentials taken out: for logs and traces. */
  hooks?: Hooks | undefined;
}

/** What a single request may say beside its parameters. */
export interface RequestOptions {
  signal?: AbortSignal | null | undefined;
  /** Sent with this request, over the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  timeoutMs?: number | undefined;
  deadlineMs?: number | undefined;
  retry?: RetryOptions | number | false | undefined;
  /** Send this request again on failure although its method is not safe to repeat. A call made twice rings twice. */
  idempotent?: boolean | undefined;
}

/** @throws {InvalidInputError} for a number that is none, or below what makes sense */
export function checkOptions(
  provider: ProviderDescription,
  { timeoutMs, deadlineMs, retry, rateLimit, concurrency }: ClientOptions & RequestOptions,
): void {
  const { limit, backoffMs, maxBackoffMs, maxRetryAfterMs } = toRetryOptions(retry);
  const smallest = { limit: 0, backoffMs: 0, maxBackoffMs: 0, maxRetryAfterMs: 0, timeoutMs: 1, deadlineMs: 1, concurrency: 1, requests: 1, per: 1 };
  const given = { limit, backoffMs, maxBackoffMs, maxRetryAfterMs, timeoutMs, deadlineMs, concurrency, ...rateLimit };
  for (const [name, least] of Object.entries(smallest)) {
    const value = given[name as keyof typeof smallest];
    if (value !== undefined && !(value >= least)) {
      throw new InvalidInputError("invalid_input", `\`${name}\` must be a number of at least ${least}, not ${String(value)}.`, {
        provider: provider.name,
      });
    }
  }
}
