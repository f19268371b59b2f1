import { onAbort } from "./on-abort.js";

/** The longest delay of a timer. Runtimes fire a timer with a longer one at once. */
export const longestTimer = 2_147_483_647;

/**
 * Runs a task until it ends, the time is up or the signal aborts. Rejects at that moment, even if the task ignores the
 * signal it is given. Leaves no timer or listener behind.
 */
export function limitTime<Value>(
  task: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal | undefined,
  milliseconds = Infinity,
  timeUp?: () => unknown,
): Promise<Value> {
  // Not an async function, which saves every request a promise.
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const ending =
      <Given>(settle: (given: Given) => void) =>
      (given: Given): void => {
        clearTimeout(timer);
        release();
        settle(given);
      };
    const stop = ending((reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    });
    const release = onAbort(signal, () => stop(signal?.reason));
    const timer =
      milliseconds < Infinity ? setTimeout(() => stop(timeUp?.()), Math.min(milliseconds, longestTimer)) : undefined;
    task(controller.signal).then(ending(resolve), ending(reject));
  });
}
