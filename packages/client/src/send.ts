import { attemptOnce, limitRequest, type Outcome, type PreparedRequest } from "./attempt.js";
import type { TrunklineError } from "./errors.js";
import { callHook } from "./hooks.js";
import { backoff, type RetrySettings } from "./retry.js";
import { sleep } from "./sleep.js";

/**
 * Sends a request, with retries, and returns the result of the last attempt. Time-outs, the signal, retries and the
 * rate limit are handled below this function.
 */
export function sendWithRetries(request: PreparedRequest): Promise<Outcome> {
  const { signal, limits } = request;
  const until = performance.now() + limits.deadlineMs;
  if (until === Infinity) return sendUntil(until, request, signal);
  return limitRequest("deadlineMs", request, signal, (inner) => sendUntil(until, request, inner));
}

async function sendUntil(until: number, request: PreparedRequest, signal: AbortSignal | undefined): Promise<Outcome> {
  const { gate, repeatable, limits } = request;
  for (let attempt = 1; ; attempt += 1) {
    const start = (): Promise<Outcome> => attemptOnce(request, attempt, signal);
    const outcome = await (gate ? gate(start, signal) : start());
    const { error } = outcome;
    if (!error || !repeatable) return outcome;
    const delayMs = waitBefore(error, attempt, limits.retry);
    // If the deadline comes before the next attempt, this failure says more than a time-out would.
    if (delayMs === undefined || performance.now() + delayMs > until) return outcome;
    callHook("onRetry", request, attempt, () => ({ delayMs, error }));
    await sleep(delayMs, signal);
  }
}

/** Undefined if the request is not sent again, or if the provider asks for a longer wait than `maxRetryAfterMs`. */
function waitBefore(failure: TrunklineError, attempt: number, retry: RetrySettings): number | undefined {
  const { retryable, retryAfterMs } = failure;
  if (!retryable || attempt > retry.limit) return undefined;
  if (retryAfterMs === undefined) return backoff(attempt, retry);
  return retryAfterMs <= retry.maxRetryAfterMs ? retryAfterMs : undefined;
}
