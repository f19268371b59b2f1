import type { Hooks } from "./hooks.js";
import type { RateLimit } from "./rate-limit.js";
import { refuse } from "./refuse.js";
import type { RetryOptions, RetrySettings } from "./retry.js";

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

/** What of the options is the same for all attempts, with nothing left open. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: RetrySettings;
}

const defaults = {
  timeoutMs: 60_000,
  deadlineMs: Infinity,
  retry: { limit: 2, backoffMs: 500, maxBackoffMs: 8000, maxRetryAfterMs: 60_000 },
};

/**
 * A client's own limits, or a request's over its client's; what is not said stays.
 *
 * @throws {InvalidInputError} for a number that is none, or below what makes sense
 */
export function readLimits(
  provider: string,
  { timeoutMs, deadlineMs, retry }: RequestOptions,
  base: Limits = defaults,
): Limits {
  // As for most requests.
  if (base !== defaults && timeoutMs === undefined && deadlineMs === undefined && retry === undefined) return base;
  const given: RetryOptions = typeof retry === "object" ? retry : retry === undefined ? {} : { limit: Number(retry) };
  const limits = over(base, { timeoutMs, deadlineMs, retry: over(base.retry, given) });
  const { retry: settings, ...times } = limits;
  checkNumbers(provider, 0, settings);
  checkNumbers(provider, 1, times);
  return limits;
}

/** The base with what is given in its place; what is undefined is not given. */
function over<Base extends object>(base: Base, given: { [Name in keyof Base]?: Base[Name] | undefined }): Base {
  const merged = { ...base };
  for (const name in base) merged[name] = given[name] ?? base[name];
  return merged;
}

/** @throws {InvalidInputError} for what is no number, or a smaller one */
export function checkNumbers(provider: string, least: number, numbers: object): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(typeof value === "number" && value >= least)) {
      throw refuse(provider, `\`${name}\` must be a number of at least ${least}, not ${String(value)}.`);
    }
  }
}
