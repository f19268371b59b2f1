import { onAbort } from "./on-abort.js";
import { limitTime, longestTimer } from "./time-limit.js";

/** Waits, or rejects with the signal's reason when it aborts. Leaves no timer or listener behind. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return limitTime(
    (ended) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
        onAbort(ended, () => clearTimeout(timer));
      }),
    signal,
  );
}
