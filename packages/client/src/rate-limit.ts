import { checkNumbers } from "./check-numbers.js";
import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

/**
 * How long a request may take to reach the server, in milliseconds: a busy machine or a new connection delays some, and
 * others catch up with them.
 */
const mostOnTheWay = 250;

/** The most requests that may reach the server within a period. */
export interface RateLimit {
  /** The most requests that may reach the server within `per`. */
  requests: number;
  /** The period, in milliseconds. */
  per: number;
}

/** What limits the requests of a client, if anything does. */
interface RateOptions {
  rateLimit?: RateLimit | undefined;
  concurrency?: number | undefined;
}

/** Starts a task when it is allowed to, unless the signal aborts first, and returns its result. */
export type Gate = <Value>(start: () => Promise<Value>, signal: AbortSignal | undefined) => Promise<Value>;

/**
 * One gate for everything that shares a client. Requests start in the order in which they were made: at most `requests`
 * within any `per` milliseconds, and at most `concurrency` at once. A request counts until `per` after it reached the
 * server, which is when it was answered at the latest. Undefined if nothing is limited.
 *
 * @throws {InvalidInputError} for a limit that is not a number of at least 1
 */
export function createGate(
  provider: string,
  { concurrency = Infinity, rateLimit: { requests, per } = { requests: Infinity, per: 1 } }: RateOptions,
): Gate | undefined {
  checkNumbers(provider, 1, { concurrency, requests, per });
  if (requests === Infinity && concurrency === Infinity) return undefined;
  /** When each request that still counts reached the server, at the latest. */
  const arrivals = new Set<{ time: number }>();
  let inProgress = 0;
  let wake = (): void => {};
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** Requests take turns, so at most one waits here. */
  async function waitForTurn(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    for (;;) {
      const now = performance.now();
      for (const arrival of arrivals) if (arrival.time + per < now) arrivals.delete(arrival);
      const isFull = inProgress + 1 > concurrency;
      if (!isFull && arrivals.size + 1 <= requests) return;
      const next = isFull ? Infinity : Math.min(...Array.from(arrivals, ({ time }) => time));
      // A timer may fire slightly early, and an answer may arrive before it, so the loop checks again.
      await sleep(next + per - now + 1, signal, (answered) => (wake = answered));
    }
  }

  return async (start, signal) => {
    const turn = lastTurn.then(async () => {
      await waitForTurn(signal);
      inProgress += 1;
      // The time is taken after the start, so that the period is never shorter than it should be.
      const task = start();
      const arrival = { time: performance.now() + mostOnTheWay };
      if (requests < Infinity) arrivals.add(arrival);
      const release = (): void => {
        arrival.time = Math.min(arrival.time, performance.now());
        inProgress -= 1;
        wake();
      };
      task.then(release, release);
      // Wrapped in an object, because the turn would otherwise wait for the task.
      return { task };
    });
    lastTurn = turn.catch(() => {});
    const { task } = await limitTime(() => turn, signal);
    return task;
  };
}
