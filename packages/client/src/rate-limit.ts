import { checkNumbers } from "./check-numbers.js";
import { sleep } from "./sleep.js";
import { limitTime } from "./time-limit.js";

/**
 * How long a request may be on its way to the server, milliseconds: a busy machine or a new connection holds some up,
 * and others catch up with them.
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
 * @throws {InvalidInputError} for a limit that is no number of at least 1
 */
export function createGate(
  provider: string,
  { concurrency = Infinity, rateLimit: { requests, per } = { requests: Infinity, per: 1 } }: RateOptions,
): Gate | undefined {
  checkNumbers(provider, 1, { concurrency, requests, per });
  if (requests === Infinity && concurrency === Infinity) return undefined;
  /** When each request that still counts reached the server: between its start and its answer. */
  const arrivals = new Set<{ earliest: number; latest: number }>();
  let inProgress = 0;
  let slotFreed = (): void => {};
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** Requests take turns, so at most one waits here. */
  async function waitForTurn(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    while (inProgress + 1 > concurrency) {
      await orAbort(new Promise<void>((resolve) => (slotFreed = resolve)), signal);
    }
    while (arrivals.size + 1 > requests) {
      const now = performance.now();
      let wait = Infinity;
      for (const arrival of arrivals) {
        const { earliest, latest } = arrival;
        if (latest + per < now) arrivals.delete(arrival);
        // An answer may have come by the first of these. A timer may fire slightly early, so the loop checks again.
        else wait = Math.min(wait, (earliest + per < now ? latest : earliest) + per - now);
      }
      if (arrivals.size + 1 > requests) await sleep(wait + 1, signal);
    }
  }

  return async (start, signal) => {
    const turn = lastTurn.then(async () => {
      await waitForTurn(signal);
      inProgress += 1;
      // The time is taken after the start, so that the period is never shorter than it should be.
      const task = start();
      const earliest = performance.now();
      const arrival = { earliest, latest: earliest + mostOnTheWay };
      if (requests < Infinity) arrivals.add(arrival);
      const release = (): void => {
        arrival.latest = Math.min(arrival.latest, performance.now());
        arrival.earliest = arrival.latest;
        inProgress -= 1;
        slotFreed();
      };
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
