const hour = 3_600_000;

/** Hours to wait after each fruitless try; the last one repeats. */
const pauses = [0, 1, 6, 24, 72, 168] as const;

/** A retry schedule: `tries` so far, and the next try at `due`, epoch milliseconds. */
export interface Retry {
  due: number;
  tries: number;
}

/**
 * The pause after so many tries, in milliseconds: none, so that the next run tries again, then 1 hour, 6 hours, 1 day,
 * 3 days, 7 days.
 */
export function pauseAfter(tries: number): number {
  return (pauses[tries] ?? 168) * hour;
}

/** A time further ahead than its pause was set by a clock that has been set back since, and counts as due. */
export function isDue({ due, tries }: Retry, now: number): boolean {
  return due <= now || due - now > pauseAfter(tries);
}
