import type { Hooks } from "./hooks.js";
import type { RateLimit } from "./rate-limit.js";
import { checkNumbers } from "./check-numbers.js";
import type { RetryOptions, RetrySettings } from "./retry.js";
import { withoutUndefined } from "./without-undefined.js";

/** The options of every client. `Brand` names the provider's documented servers. */
export interface ClientOptions<Brand extends string = string> {
  /** The provider's key. Default: the provider's environment variable, read when a request is made. */
  apiKey?: string | undefined;
  /** The documented server to use. Default: the provider's own. */
  brand?: Brand | undefined;
  /**
   * Another base URL instead of `brand`. Must be https, unless it is a loopback address or `allowInsecure` is set.
   * Default, if `brand` is not set either: the environment variable `<PROVIDER>_BASE_URL`, read when a request is made.
   */
  baseUrl?: string | undefined;
  /** Allows a `baseUrl` with http. Default false. */
  allowInsecure?: boolean | undefined;
  /** Sends every request. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with each request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The longest that one attempt may take, including its body, in milliseconds. Default 60000. */
  timeoutMs?: number | undefined;
  /** The longest that a request may take with all attempts and waits, in milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
  /**
   * How often a request that is safe to repeat is retried: a number of retries, `false`, or all settings. Default 2
   * retries. This client never repeats a creation. The runtime's own `fetch` repeats any request once after a 421, as
   * the fetch standard requires, which cannot be turned off.
   */
  retry?: RetryOptions | number | false | undefined;
  /**
   * The largest body to read into memory, in bytes after decompression. A larger one is an `UnreadableResponseError`.
   * Does not apply to streams. Default 67108864 (64 MiB): several times a full page of the longest calls.
   */
  maxResponseBytes?: number | undefined;
  /**
   * The most requests that may reach the server in a period, across everything that uses this client. Default: no
   * limit.
   */
  rateLimit?: RateLimit | undefined;
  /** The most requests in progress at once, across everything that uses this client. Default: no limit. */
  concurrency?: number | undefined;
  /** Called during each request, without credentials: for logs and traces. */
  hooks?: Hooks | undefined;
}

/** The options of a single request besides its parameters. */
export interface RequestOptions {
  /** Aborts the request, which rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Sent with this request, in place of the client's headers of the same name. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The longest that one attempt may take, including its body, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** The longest that this request may take with all attempts and waits, in milliseconds. Default: the client's. */
  deadlineMs?: number | undefined;
  /** How often this request is retried, if it is safe to repeat. Default, also of each setting: the client's. */
  retry?: RetryOptions | number | false | undefined;
  /** The largest body to read into memory, in bytes. Default: the client's. */
  maxResponseBytes?: number | undefined;
  /**
   * Whether the request is safe to retry, instead of the default for its method. Repeating a call rings a phone twice.
   */
  idempotent?: boolean | undefined;
}

/** The options that apply to all attempts, with their defaults. */
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
 * The limits of a client, or of a request on top of its client's.
 *
 * @throws {InvalidInputError} for anything but a number, or for one that is too small
 */
export function readLimits(
  provider: string,
  { timeoutMs, deadlineMs, maxResponseBytes, retry }: RequestOptions,
  base: Limits = defaults,
): Limits {
  // The common case.
  if (base !== defaults && [timeoutMs, deadlineMs, maxResponseBytes, retry].every((one) => one === undefined))
    return base;
  const times = withoutUndefined({ timeoutMs, deadlineMs, maxResponseBytes });
  const settings = withoutUndefined(
    typeof retry === "object" ? retry : { limit: retry === undefined ? retry : Number(retry) },
  );
  checkNumbers(provider, 0, settings);
  checkNumbers(provider, 1, times);
  return { ...base, ...times, retry: { ...base.retry, ...settings } };
}
