import { valueAt } from "./provider-message.js";
import type { ErrorPlaces } from "./provider.js";

/** When and how often a request is retried. Only requests that are safe to repeat ever are. */
export interface RetryOptions {
  /** The number of attempts after the first. Default 2. */
  limit?: number;
  /** The longest wait before the second attempt, in milliseconds. Doubles each time, with full jitter. Default 500. */
  backoffMs?: number;
  /** The limit of that doubling, in milliseconds. Default 8000. */
  maxBackoffMs?: number;
  /**
   * The longest wait to accept from the provider, in milliseconds. If it asks for more, the request fails at once, and
   * the error has `retryAfterMs`. Default 60000.
   */
  maxRetryAfterMs?: number;
}

export type RetrySettings = Readonly<Required<RetryOptions>>;

/** 425 is Too Early. */
const transientStatuses = [408, 425, 429, 500, 502, 503, 504];

/** Whether the same request may succeed later. */
export function isTransient(status: number): boolean {
  return transientStatuses.includes(status);
}

const idempotentMethods = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** Whether repeating a request has no further effect: RFC 9110, section 9.2.2. */
export function isIdempotentMethod(method: string): boolean {
  return idempotentMethods.includes(method);
}

/** A random wait up to the doubled backoff, after attempt number `attempt`, which starts at 1. */
export function backoff(attempt: number, { backoffMs, maxBackoffMs }: RetrySettings): number {
  return Math.random() * Math.min(maxBackoffMs, backoffMs * 2 ** (attempt - 1));
}

/**
 * How long the provider asks to wait, in milliseconds: `Retry-After` (seconds or a date), otherwise the seconds in the
 * body, otherwise `retryAt`, only for a 429, since other responses have it too. Times are the server's, and count from
 * its `Date`. A time in the past means 0; an invalid value is ignored.
 */
export function readRetryAfter({ status, headers }: Response, body: unknown, errors?: ErrorPlaces): number | undefined {
  const now = parseHttpDate(headers.get("date") ?? "") || Date.now();
  const header = headers.get("retry-after") ?? "";
  const inBody = valueAt(body, errors?.retryAfter);
  const reset = status === 429 && Number(errors?.retryAt && headers.get(errors.retryAt));
  const waits = [
    /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : parseHttpDate(header) - now,
    typeof inBody === "number" && inBody >= 0 ? inBody * 1000 : Number.NaN,
    reset && reset > 1e9 && reset < 1e11 ? reset * 1000 - now : Number.NaN,
  ];
  const wait = waits.find(Number.isFinite);
  return wait && Math.max(0, wait);
}

/**
 * Parses the three formats of RFC 9110, section 5.6.7, one of which has no zone. `Date.parse` alone would accept almost
 * any text with a number.
 */
function parseHttpDate(text: string): number {
  const date = /^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d( |$)/.test(text) ? text.replace(/( GMT)?$/, " GMT") : "";
  return Date.parse(date);
}
