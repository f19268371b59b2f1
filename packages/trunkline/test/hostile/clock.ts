import { onTestFinished } from "vitest";

/** What time it is for everybody: for the server, and for the code under test through `Date.now`. */
export interface Clock {
  now: () => number;
  /** Lets time go by, milliseconds. */
  pass: (milliseconds: number) => void;
}

const realNow = Date.now;

/**
 * A clock of a test's own from a fixed day on, so that a history is the same whenever it is replayed. It ends with the
 * test.
 */
export function startClock(start = Date.UTC(2026, 10, 21, 12)): Clock {
  let now = start;
  // Timers stay real: who waits for an answer waits for it. And no spy: it would keep every one of a million calls.
  Date.now = () => now;
  onTestFinished(() => void (Date.now = realNow));
  return { now: () => now, pass: (milliseconds) => void (now += milliseconds) };
}
