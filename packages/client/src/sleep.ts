import { onAbort } from "./on-abort.js";
import { longestTimer } from "./time-limit.js";

/** Waits, or rejects with the signal's reason as soon as it aborts. Leaves neither timer nor listener behind. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const release = onAbort(signal, () => {
      clearTimeout(timer);
      release();
      reject(signal?.reason);
    });
    const timer = setTimeout(
      () => {
        release();
        resolve();
      },
      Math.min(milliseconds, longestTimer),
    );
  });
}
