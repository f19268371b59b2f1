import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

/** How many requests may begin in which length of time. */
export interface RateLimit {
  /** How many requests may begin within `per`. */
  requests: number;
  /** The window, milliseconds. */
  per: number;
}

/** Starts a task when its turn has come, unless the signal aborts before, and gives its outcome. */
export type Gate = <Value>(start: () => Promise<Value>, signal: AbortSignal | undefined) => Promise<Value>;

/**
 * One gate for everything that shares a client. Requests begin in the order in which they came; in no window of `per`
 * milliseconds do more than `requests` begin, and never more than `concurrency` are under way.
 */
export function createGate({ requests, per }: RateLimit, concurrency: number): Gate | undefined {
  if (requests === Infinity && concurrency === Infinity) return undefined;
  /** When the last `requests` requests began. */
  const begun: number[] = [];
  let underWay = 0;
  let slotFreed = (): void => {};
  let lastTurn: Promise<unknown> = Promise.resolve();

  const release = (): void => {
    underWay -= 1;
    slotFreed();
  };

  /** Turns are taken one after the other, so at most one waits here. */
  async function waitForTurn(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    while (underWay + 1 > concurrency) {
      await orAbort(new Promise<void>((resolve) => (slotFreed = resolve)), signal);
    }
    for (let [oldest] = begun; oldest !== undefined && begun.length + 1 > requests; [oldest] = begun) {
      const wait = oldest + per - performance.now();
      if (wait < 0) begun.shift();
      // A timer may fire a little early; then there is some left to wait.
      else await sleep(wait + 1, signal);
    }
  }

  return async (start, signal) => {
    const turn = lastTurn.then(async () => {
      await waitForTurn(signal);
      underWay += 1;
      // Started within the turn, and noted after: whoever counts from here counts from no earlier than it began.
      const task = start();
      if (requests < Infinity) begun.push(performance.now());
      task.then(release, release);
      // In an object, or the turn would last as long as the task.
      return { task };
    });
    lastTurn = turn.catch(() => {});
    const { task } = await orAbort(turn, signal);
    return task;
  };
}

/** The promise's outcome, or a rejection with the signal's reason, whichever is first. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return signal ? limitTime(() => promise, signal) : promise;
}
