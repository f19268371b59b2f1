import { onAbort } from "./on-abort.js";

/** The longest delay of a timer: with a longer one, runtimes fire it at once. */
export const longestTimer = 2_147_483_647;

/**
 * Runs a task until it ends, the time is up or the signal aborts. Rejects at that moment, even if the task ignores the
 * signal it is given. Leaves no timer or listener behind.
 */
export async function limitTime<Value>(
  task: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal | undefined,
  milliseconds = Infinity,
  timeUp?: () => unknown,
): Promise<Value> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release = (): void => {};
  try {
    return await new Promise<Value>((resolve, reject) => {
      const stop = (reason: unknown): void => {
        reject(reason);
        controller.abort(reason);
      };
      release = onAbort(signal, () => stop(signal?.reason));
      if (milliseconds < Infinity) timer = setTimeout(() => stop(timeUp?.()), Math.min(milliseconds, longestTimer));
      task(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    release();
  }
}
