import { hashNumber, toUnit } from "../random.js";

/** Creation times of made-up records, newest first. They are computed, not stored. */
export interface MadeUpTimes {
  count: number;
  /** Epoch milliseconds. */
  createdAt: (index: number) => number;
  /** The smallest index whose record was created at this time or before; `count` if there is none. */
  firstNotAfter: (time: number) => number;
}

// The most records that share a millisecond: real calls created in a batch do.
const longestBatch = 16;
const sharedShare = 0.12;

export function createTimes(seed: number, count: number, now: number, everyMs: number): MadeUpTimes {
  /** The first of the records that share this one's millisecond. */
  function batchOf(index: number): number {
    let first = index;
    while (first % longestBatch !== 0 && toUnit(hashNumber(seed, first)) < sharedShare) first -= 1;
    return first;
  }

  function createdAt(index: number): number {
    const batch = batchOf(index);
    // Less than a whole step, so that a later index is never newer.
    const jitter = Math.floor(toUnit(hashNumber(seed + 1, batch)) * everyMs);
    return now - 1 - batch * everyMs - jitter;
  }

  function firstNotAfter(time: number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (createdAt(middle) <= time) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return { count, createdAt, firstNotAfter };
}
