/** The longest a timer can run; asked for more, runtimes fire at once. */
export const longestTimer = 2 ** 31 - 1;

/**
 * Runs a task until the time is up or the signal aborts. It ends at that moment with the reason, whether or not the task listens to the signal
 * it is given, and leaves neither timer nor listener behind.
 */
export function limitTime<Value>(
  task: (signal: AbortSignal) => Promise<Value>,
  milliseconds: number,
  timeUp: () => unknown,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", pass);
    };
    const stop = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const pass = (): void => stop(signal?.reason);
    signal?.addEventListener("abort", pass);
    if (milliseconds < Infinity) timer = setTimeout(() => stop(timeUp()), Math.min(milliseconds, longestTimer));
    task(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (reason) => {
        release();
        reject(reason);
      },
    );
  });
}
