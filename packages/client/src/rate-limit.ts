import { sleep } from "./sleep.js";

export interface RateLimit {
  /** How many requests may begin within `per`. */
  requests: number;
  /** The window, milliseconds. */
  per: number;
}

/** Lets a request begin when its turn has come, and returns what to call when it has ended. */
export type Gate = (signal: AbortSignal) => Promise<() => void>;

/**
 * One gate for everything that shares a client. Requests begin in the order in which they came; in no window of `per` milliseconds do more than
 * `requests` begin, and never more than `concurrency` are under way.
 */
export function createGate(rateLimit: RateLimit | undefined, concurrency = Infinity): Gate | undefined {
  if (!rateLimit && concurrency === Infinity) return undefined;
  /** When the last `requests` requests began. */
  const begun: number[] = [];
  let underWay = 0;
  let slotFreed = (): void => {};
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function begin(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    // Turns are taken one after the other, so at most one waits here.
    while (underWay >= concurrency) {
      await orAbort(new Promise<void>((resolve) => (slotFreed = resolve)), signal);
    }
    const oldest = rateLimit && begun.length >= rateLimit.requests ? begun[0] : undefined;
    if (rateLimit && oldest !== undefined) {
      // One millisecond more: a timer may fire up to that much early.
      const wait = oldest + rateLimit.per + 1 - performance.now();
      if (wait > 0) await sleep(wait, signal);
      begun.shift();
    }
    begun.push(performance.now());
    if (!rateLimit) begun.length = 0;
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
      void turn.then(
        (end) => end(),
        () => {},
      );
      throw reason;
    }
  };
}

/** The promise's outcome, or a rejection with the signal's reason, whichever is first. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
