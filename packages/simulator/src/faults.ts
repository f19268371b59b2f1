import { createRandom, hashNumber, pickIndex } from "./random.js";

/** The kinds of faults; {@link Fault} explains them. */
export const faultKinds = [
  "429",
  "500",
  "503",
  "reset",
  "reset-after",
  "stall",
  "stall-body",
  "cut-off",
  "truncated-json",
  "html",
  "html-200",
  "empty-500",
] as const;

/**
 * - `429`: too many requests, with `Retry-After`; `500`, `503`: in the provider's own error shape
 * - `reset`: the connection is dropped before anything happened
 * - `reset-after`: the request takes effect, then the connection is dropped: the answer is lost
 * - `stall`: no answer until the client gives up
 * - `stall-body`: headers and half of the body, then nothing until the client gives up
 * - `cut-off`: a `Content-Length` longer than what is sent before the connection is closed
 * - `truncated-json`: a complete answer whose JSON breaks off
 * - `html`: an HTML error page with status 502; `html-200`: an HTML page with status 200
 * - `empty-500`: status 500 without a body
 */
export type Fault = (typeof faultKinds)[number];

/** Which requests fail, and how: at random, or in a given order. */
export interface Faults {
  /** Share of the requests that fail, from 0 to 1. Default: 0. */
  rate?: number;
  /**
   * The faults that `rate` chooses from. Default: all except `stall` and `stall-body`, which wait for the client to
   * give up.
   */
  kinds?: readonly Fault[];
  /** The random seed. Default: the simulator's. */
  seed?: number;
  /** The operations that may fail, by `operationId`. Default: all. */
  operations?: readonly string[];
  /**
   * The faults of the next requests to any provider, in order; `undefined` or `"none"` lets a request pass. After them,
   * `rate` applies.
   */
  sequence?: readonly (Fault | "none" | undefined)[];
  /** The `Retry-After` of a 429, in seconds. Default: 1. */
  retryAfterSeconds?: number;
}

const defaultKinds = faultKinds.filter((fault) => fault !== "stall" && fault !== "stall-body");

/** Decides which fault, if any, the next request to an operation gets. */
export type PickFault = (operationId: string | undefined) => Fault | undefined;

/**
 * All providers share one sequence. Each provider has its own random numbers, so that they do not depend on the order
 * of requests to several providers.
 */
export function createFaults(faults: Faults | undefined): (seed: number) => PickFault {
  if (faults === undefined) return () => () => undefined;
  const { rate = 0, kinds = defaultKinds, operations, sequence = [] } = faults;
  for (const fault of [...kinds, ...sequence]) {
    if (fault !== undefined && fault !== "none" && !faultKinds.includes(fault)) {
      throw new RangeError(`There is no fault "${String(fault)}". Available: ${faultKinds.join(", ")}.`);
    }
  }
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate of faults is from 0 to 1, not ${rate}.`);
  let next = 0;

  return (seed) => {
    const random = createRandom(faults.seed === undefined ? seed : hashNumber(seed, faults.seed));
    return (operationId) => {
      if (operations && (operationId === undefined || !operations.includes(operationId))) return undefined;
      if (next < sequence.length) {
        const fault = sequence[next];
        next += 1;
        return fault === "none" ? undefined : fault;
      }
      // Both are drawn every time, so that a higher rate adds to the faults of a lower one.
      const [chance, kind] = [random(), pickIndex(random, kinds.length)];
      return chance < rate ? kinds[kind] : undefined;
    };
  };
}
