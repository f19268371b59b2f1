const hour = 3_600_000;

/** How long to wait after each reading that did not bring what was waited for, in hours; then as long as the last. */
const pauses = [0, 1, 6, 24, 72, 168] as const;

/** What is read again and again: `tries` times so far, and next at `due`, epoch milliseconds. */
export interface Retry {
  due: number;
  tries: number;
}

/**
 * The pause after so many readings again: none, so that the next run reads it, then 1 hour, 6 hours, 1 day, 3 days, 7
 * days.
 */
export function pauseAfter(tries: number): number {
  return (pauses[tries] ?? 168) * hour;
}

/** A time further ahead than any pause was set by a clock that has been put back since. */
export function isDue({ due, tries }: Retry, now: number): boolean {
  return due <= now || due - now > pauseAfter(tries);
}
