import { limitTime, longestTimer } from "./time-limit.js";

/**
 * Waits until the time is up or the function passed to `onStart` is called; rejects with the signal's reason when it
 * aborts. Leaves no timer or listener behind.
 */
export async function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onStart?: (wake: () => void) => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
    onStart?.(resolve);
  });
  try {
    await limitTime(() => wait, signal);
  } finally {
    clearTimeout(timer);
  }
}
