import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

/** The most requests that may start within a period. */
export interface RateLimit {
  /** The most requests that may start within `per`. */
  requests: number;
  /** The period, in milliseconds. */
  per: number;
}

/** Starts a task when it is allowed to, unless the signal aborts first, and returns its result. */
export type Gate = <Value>(start: () => Promise<Value>, signal: AbortSignal | undefined) => Promise<Value>;

/**
 * One gate for everything that shares a client. Requests start in the order in which they were made: at most `requests`
 * within any `per` milliseconds, and at most `concurrency` at once.
 */
export function createGate({ requests, per }: RateLimit, concurrency: number): Gate | undefined {
  if (requests === Infinity && concurrency === Infinity) return undefined;
  /** When the last `requests` requests started. */
  const started: number[] = [];
  let inProgress = 0;
  let slotFreed = (): void => {};
  let lastTurn: Promise<unknown> = Promise.resolve();

  const release = (): void => {
    inProgress -= 1;
    slotFreed();
  };

  /** Requests take turns, so at most one waits here. */
  async function waitForTurn(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    while (inProgress + 1 > concurrency) {
      await orAbort(new Promise<void>((resolve) => (slotFreed = resolve)), signal);
    }
    for (let [oldest] = started; oldest !== undefined && started.length + 1 > requests; [oldest] = started) {
      const wait = oldest + per - performance.now();
      if (wait < 0) started.shift();
      // A timer may fire slightly early, so the loop checks again.
      else await sleep(wait + 1, signal);
    }
  }

  return async (start, signal) => {
    const turn = lastTurn.then(async () => {
      await waitForTurn(signal);
      inProgress += 1;
      // The time is taken after the start, so that the period is never shorter than it should be.
      const task = start();
      if (requests < Infinity) started.push(performance.now());
      task.then(release, release);
      // Wrapped in an object, because the turn would otherwise wait for the task.
      return { task };
    });
    lastTurn = turn.catch(() => {});
    const { task } = await orAbort(turn, signal);
    return task;
  };
}

/** Settles like the promise, or rejects with the signal's reason if that comes first. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return signal ? limitTime(() => promise, signal) : promise;
}
