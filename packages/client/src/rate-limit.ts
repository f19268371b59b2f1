import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

export interface RateLimit {
  /** How many requests may begin within `per`. */
  requests: number;
  /** The window, milliseconds. */
  per: number;
}

/** Lets a request begin when its turn has come, and returns what to call when it has ended. */
export type Gate = (signal: AbortSignal | undefined) => Promise<() => void>;

/**
 * One gate for everything that shares a client. Requests begin in the order in which they came; in no window of `per` milliseconds do more than
 * `requests` begin, and never more than `concurrency` are under way.
 */
export function createGate(rateLimit: RateLimit | undefined, concurrency = Infinity): Gate | undefined {
  const { requests, per } = rateLimit ?? { requests: Infinity, per: 0 };
  if (requests === Infinity && concurrency === Infinity) return undefined;
  /** When the last `requests` requests began. */
  const begun: number[] = [];
  let underWay = 0;
  let slotFreed = (): void => {};
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function begin(signal: AbortSignal | undefined): Promise<() => void> {
    signal?.throwIfAborted();
    // Turns are taken one after the other, so at most one waits here.
    while (underWay + 1 > concurrency) {
      await orAbort(new Promise<void>((resolve) => (slotFreed = resolve)), signal);
    }
    for (let [oldest] = begun; oldest !== undefined && begun.length + 1 > requests; [oldest] = begun) {
      const wait = oldest + per - performance.now();
      if (wait < 0) begun.shift();
      // A timer may fire a little early; then there is some left to wait.
      else await sleep(wait + 1, signal);
    }
    if (requests < Infinity) begun.push(performance.now());
    underWay += 1;
    return () => {
      underWay -= 1;
      slotFreed();
    };
  }

  return async (signal) => {
    const turn = lastTurn.then(() => begin(signal));
    lastTurn = turn.catch(() => {});
    try {
      return await orAbort(turn, signal);
    } catch (reason) {
      // Aborted while in the queue: a slot that is granted later is handed back.
      turn.then(
        (end) => end(),
        () => {},
      );
      throw reason;
    }
  };
}

/** The promise's outcome, or a rejection with the signal's reason, whichever is first. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return signal
    ? limitTime(
        () => promise,
        Infinity,
        () => {},
        signal,
      )
    : promise;
}
