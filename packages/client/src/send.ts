import { attemptOnce, type Sending, type Sent } from "./attempt.js";
import type { TrunklineError } from "./errors.js";
import { tell } from "./hooks.js";
import { timeoutError } from "./request-error.js";
import { backoff, type RetrySettings } from "./retry.js";
import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

/**
 * Sends a request until it has an answer that counts, or must give up. Time-outs, the caller's signal, retries and the
 * rate limit all live below here, so that nothing above sees an attempt that was not the last.
 */
export function send(sending: Sending): Promise<Sent> {
  const { deadlineMs } = sending.limits;
  const until = performance.now() + deadlineMs;
  if (deadlineMs === Infinity) return sendUntil(until, sending, sending.signal);
  return limitTime(
    (signal) => sendUntil(until, sending, signal),
    sending.signal,
    deadlineMs,
    () => timeoutError(sending, "deadlineMs", deadlineMs),
  );
}

async function sendUntil(until: number, sending: Sending, signal: AbortSignal | undefined): Promise<Sent> {
  const { repeatable, hooks, limits } = sending;
  for (let attempt = 1; ; attempt += 1) {
    const sent = await attemptOnce(sending, attempt, signal);
    const failure = "response" in sent ? sent.error : sent;
    const wait = failure && repeatable ? waitBefore(failure, attempt, limits.retry) : undefined;
    // A wait that the deadline would cut short is not begun: this failure says more than that the time is up.
    if (!failure || wait === undefined || performance.now() + wait > until) {
      if ("response" in sent) return sent;
      throw sent;
    }
    tell(hooks?.onRetry, sending, attempt, () => ({ delayMs: wait, error: failure }));
    await sleep(wait, signal);
  }
}

/** Undefined where there is nothing to wait for, or the provider asks for more patience than the caller has. */
function waitBefore(failure: TrunklineError, attempt: number, retry: RetrySettings): number | undefined {
  const { retryable, retryAfterMs } = failure;
  if (!retryable || attempt > retry.limit) return undefined;
  if (retryAfterMs === undefined) return backoff(attempt, retry);
  return retryAfterMs <= retry.maxRetryAfterMs ? retryAfterMs : undefined;
}
