/** When and how often a request is sent again. Only requests that are safe to repeat ever are. */
export interface RetryOptions {
  /** Attempts after the first one. Default 2. */
  limit?: number;
  /** Wait before the second attempt, milliseconds; doubles with each further one, with full jitter. Default 500. */
  backoffMs?: number;
  /** The longest such wait, milliseconds. Default 8000. */
  maxBackoffMs?: number;
  /** Where the provider asks for a longer wait than this, the error comes at once, with `retryAfterMs`. Milliseconds, default 60000. */
  maxRetryAfterMs?: number;
}

export function toRetryOptions(retry: RetryOptions | number | false | undefined): Required<RetryOptions> {
  const options: RetryOptions = typeof retry === "object" ? retry : retry === undefined ? {} : { limit: Number(retry) };
  return {
    limit: options.limit ?? 2,
    backoffMs: options.backoffMs ?? 500,
    maxBackoffMs: options.maxBackoffMs ?? 8000,
    maxRetryAfterMs: options.maxRetryAfterMs ?? 60_000,
  };
}

const retryableStatuses = [408, 425, 429, 500, 502, 503, 504];

export function isRetryableStatus(status: number): boolean {
  return retryableStatuses.includes(status);
}

const idempotentMethods = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** RFC 9110, section 9.2.2: repeating one of these does no more than doing it once. */
export function isIdempotentMethod(method: string): boolean {
  return idempotentMethods.includes(method);
}

/** The wait before attempt `attempt` + 1 (the first is 1): anywhere up to the doubled backoff. */
export function backoff(attempt: number, options: Required<RetryOptions>, random: () => number): number {
  return random() * Math.min(options.maxBackoffMs, options.backoffMs * 2 ** (attempt - 1));
}

/**
 * How long the provider asks to wait, in milliseconds, out of `Retry-After` (seconds or a date), `X-RateLimit-Reset` (epoch seconds; Famulor documents it) or
 * the body's `retry_after` (seconds; AutoCalls). The past means now; nonsense means the provider said nothing.
 */
export function readRetryAfter(headers: Headers, body: unknown, now: number): number | undefined {
  const header = headers.get("retry-after")?.trim();
  if (header) {
    const wait = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : dateOf(header) - now;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset = Number(headers.get("x-ratelimit-reset") || Number.NaN);
  if (reset > 1e9 && reset < 1e11) return Math.max(0, reset * 1000 - now);
  const inBody: unknown = typeof body === "object" && body !== null && "retry_after" in body ? body.retry_after : undefined;
  return typeof inBody === "number" && inBody >= 0 && Number.isFinite(inBody) ? inBody * 1000 : undefined;
}

/** An HTTP date names its day or month in letters. `Date.parse` alone would also read `-5` and `1.2.3` as dates. */
function dateOf(text: string): number {
  return /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
}
