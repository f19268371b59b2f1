import { attemptOnce, type PreparedRequest, type Received } from "./attempt.js";
import type { TrunklineError } from "./errors.js";
import { callHook } from "./hooks.js";
import { timeoutError } from "./request-error.js";
import { backoff, type RetrySettings } from "./retry.js";
import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

/**
 * Sends a request, again if necessary, and returns its last response. Time-outs, the signal, retries and the rate limit
 * are handled below this function, so its callers see only the last attempt.
 */
export function sendWithRetries(request: PreparedRequest): Promise<Received> {
  const { deadlineMs } = request.limits;
  const until = performance.now() + deadlineMs;
  if (deadlineMs === Infinity) return sendUntil(until, request, request.signal);
  return limitTime(
    (signal) => sendUntil(until, request, signal),
    request.signal,
    deadlineMs,
    () => timeoutError(request, "deadlineMs", deadlineMs),
  );
}

async function sendUntil(until: number, request: PreparedRequest, signal: AbortSignal | undefined): Promise<Received> {
  const { repeatable, limits } = request;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOnce(request, attempt, signal);
    const failure = "response" in outcome ? outcome.error : outcome;
    const wait = failure && repeatable ? waitBefore(failure, attempt, limits.retry) : undefined;
    // If the deadline comes before the next attempt, this failure says more than a time-out would.
    if (!failure || wait === undefined || performance.now() + wait > until) {
      if ("response" in outcome) return outcome;
      throw outcome;
    }
    callHook("onRetry", request, attempt, () => ({ delayMs: wait, error: failure }));
    await sleep(wait, signal);
  }
}

/** Undefined if the request is not sent again, or if the provider asks for a longer wait than `maxRetryAfterMs`. */
function waitBefore(failure: TrunklineError, attempt: number, retry: RetrySettings): number | undefined {
  const { retryable, retryAfterMs } = failure;
  if (!retryable || attempt > retry.limit) return undefined;
  if (retryAfterMs === undefined) return backoff(attempt, retry);
  return retryAfterMs <= retry.maxRetryAfterMs ? retryAfterMs : undefined;
}
