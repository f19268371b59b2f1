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
  /**
   * Another base URL, in place of `brand`. https, unless it is a loopback address or `allowInsecure` is set. Default,
   * where there is no `brand` either: the environment variable `<PROVIDER>_BASE_URL`, read when a request is made.
   */
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
  /**
   * How often a request that is safe to repeat is sent again: a number of retries, `false`, or all the settings.
   * Default 2 retries. A creation is never sent again by this client; the runtime's own `fetch` repeats whatever is
   * answered 421, once, as the fetch standard has it, and cannot be kept from it.
   */
  retry?: RetryOptions | number | false | undefined;
  /**
   * The longest body that is read into memory, in bytes after decompression; not of a stream. A longer one is an
   * `UnreadableResponseError` at once. Default 67108864 (64 MiB): several times a full page of the longest calls.
   */
  maxResponseBytes?: number | undefined;
  /** No more than so many requests begin in a window, over all that use this client. Default: no limit. */
  rateLimit?: RateLimit | undefined;
  /** No more than so many requests are under way, over all that use this client. Default: no limit. */
  concurrency?: number | undefined;
  /** Called along the way, with credentials taken out: for logs and traces. */
  hooks?: Hooks | undefined;
}

/** What a single request may say beside its parameters. */
export interface RequestOptions {
  /** Ends the request as soon as it aborts, with its reason. */
  signal?: AbortSignal | null | undefined;
  /** Sent with this request, over the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** How long one attempt may take, body included, milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How long this request may take with all its attempts and waits, milliseconds. Default: the client's. */
  deadlineMs?: number | undefined;
  /**
   * How often this request is sent again, if it is safe to repeat. Default: the client's; settings left out are the
   * client's too.
   */
  retry?: RetryOptions | number | false | undefined;
  /** The longest body that is read into memory, bytes. Default: the client's. */
  maxResponseBytes?: number | undefined;
  /** Send this request again on failure although its method is not safe to repeat. A call made twice rings twice. */
  idempotent?: boolean | undefined;
}

/** What of the options is the same for all attempts, with nothing left open. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  readonly retry: RetrySettings;
}

const defaults = {
  timeoutMs: 60_000,
  deadlineMs: Infinity,
  maxResponseBytes: 67_108_864,
  retry: { limit: 2, backoffMs: 500, maxBackoffMs: 8000, maxRetryAfterMs: 60_000 },
};

/**
 * A client's own limits, or a request's over its client's; what is not said stays.
 *
 * @throws {InvalidInputError} for a number that is none, or below what makes sense
 */
export function readLimits(
  provider: string,
  { timeoutMs, deadlineMs, maxResponseBytes, retry }: RequestOptions,
  base: Limits = defaults,
): Limits {
  // As for most requests.
  if (base !== defaults && [timeoutMs, deadlineMs, maxResponseBytes, retry].every((one) => one === undefined))
    return base;
  const given: RetryOptions = typeof retry === "object" ? retry : retry === undefined ? {} : { limit: Number(retry) };
  const limits = over(base, { timeoutMs, deadlineMs, maxResponseBytes, retry: over(base.retry, given) });
  const { retry: settings, ...times } = limits;
  checkNumbers(provider, 0, settings);
  checkNumbers(provider, 1, times);
  return limits;
}

/** The base with what is given in its place; what is undefined is not given. */
function over<Base extends object>(base: Base, given: { [Name in keyof Base]?: Base[Name] | undefined }): Base {
  const merged = { ...base };
  for (const name in base) {
    const value = given[name];
    if (value !== undefined) merged[name] = value;
  }
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
