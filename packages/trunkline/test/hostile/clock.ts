import { vi } from "vitest";

/** What time it is for everybody: for the server, and for the code under test through `Date.now`. */
export interface Clock {
  now: () => number;
  /** Lets time go by, milliseconds. */
  pass: (milliseconds: number) => void;
}

/**
 * A clock of a test's own from a fixed day on, so that a history is the same whenever it is replayed. Ended by
 * `vi.restoreAllMocks()`.
 */
export function startClock(start = Date.UTC(2026, 10, 21, 12)): Clock {
  let now = start;
  // Timers stay real: who waits for an answer waits for it.
  vi.spyOn(Date, "now").mockImplementation(() => now);
  return { now: () => now, pass: (milliseconds) => void (now += milliseconds) };
}
