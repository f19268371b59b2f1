import { propertiesOf } from "./provider-message.js";

/** When and how often a request is sent again. Only requests that are safe to repeat ever are. */
export interface RetryOptions {
  /** Attempts after the first one. Default 2. */
  limit?: number;
  /** Wait before the second attempt, milliseconds; doubles with each further one, with full jitter. Default 500. */
  backoffMs?: number;
  /** The longest such wait, milliseconds. Default 8000. */
  maxBackoffMs?: number;
  /**
   * Where the provider asks for a longer wait than this, the error comes at once, with `retryAfterMs`. Milliseconds,
   * default 60000.
   */
  maxRetryAfterMs?: number;
}

export type RetrySettings = Readonly<Required<RetryOptions>>;

/** 425: too early. */
const transientStatuses = [408, 425, 429, 500, 502, 503, 504];

/** Whether the same request may fare better later. */
export function isTransient(status: number): boolean {
  return transientStatuses.includes(status);
}

const idempotentMethods = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** RFC 9110, section 9.2.2: repeating one of these does no more than doing it once. */
export function isIdempotentMethod(method: string): boolean {
  return idempotentMethods.includes(method);
}

/** The wait before attempt `attempt` + 1 (the first is 1): anywhere up to the doubled backoff. */
export function backoff(attempt: number, { backoffMs, maxBackoffMs }: RetrySettings): number {
  return Math.random() * Math.min(maxBackoffMs, backoffMs * 2 ** (attempt - 1));
}

/**
 * How long the provider asks to wait, in milliseconds: `Retry-After` (seconds or a date), else the body's `retry_after`
 * (seconds; AutoCalls), else of a 429 `X-RateLimit-Reset` (epoch seconds; Famulor). That one is last for it counts on
 * our clock being theirs, and only a 429's for other answers carry it too. The past means now; nonsense means the
 * provider said nothing.
 */
export function readRetryAfter({ status, headers }: Response, body: unknown, now: number): number | undefined {
  const header = headers.get("retry-after") ?? "";
  const inBody = propertiesOf(body).retry_after;
  const reset = status === 429 && Number(headers.get("x-ratelimit-reset"));
  const waits = [
    /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : dateOf(header) - now,
    typeof inBody === "number" && inBody >= 0 ? inBody * 1000 : Number.NaN,
    reset && reset > 1e9 && reset < 1e11 ? reset * 1000 - now : Number.NaN,
  ];
  const wait = waits.find(Number.isFinite);
  return wait && Math.max(0, wait);
}

/**
 * RFC 9110, section 5.6.7; of its three forms one leaves out the zone. `Date.parse` alone takes almost any words with a
 * number for a date.
 */
function dateOf(text: string): number {
  const date = /^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d( |$)/.test(text) ? text.replace(/( GMT)?$/, " GMT") : "";
  return Date.parse(date);
}
