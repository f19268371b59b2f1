const hour = 3_600_000;
const day = 24 * hour;

/** How long to wait after each reading that did not bring what was waited for. */
const pauses = [0, hour, 6 * hour, day, 3 * day, 7 * day] as const;
const longest = pauses[pauses.length - 1] ?? 0;

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
  return pauses[tries] ?? longest;
}

/** A time further ahead than any pause was set by a clock that has been put back since. */
export function isDue({ due, tries }: Retry, now: number): boolean {
  return due <= now || due - now > pauseAfter(tries);
}
