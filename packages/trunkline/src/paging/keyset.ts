import { PagingError } from "@trunkline/client";
import { takeNew } from "./seen-ids.js";
import type { Style } from "./strategy.js";

/**
 * Keyset: newest first by a time, each request bounded by the oldest time seen (Vapi: `createdAtLe`).
 *
 * Promises every row that is there from the first request to the last, once, whatever is created meanwhile (that lands above the bound) and whatever is
 * deleted. The bound is inclusive and one millisecond later than the oldest time seen: rows that share the edge's millisecond come again and are dropped by
 * id, and a time stored finer than the three digits shown is not cut off. Within a millisecond no order is assumed. The list ends when a page brings
 * nothing new, not when it is short: a server may give less than it was asked for. Where it brings nothing at all, not even the edge, it is asked once more.
 *
 * Cannot promise, and says so with a PagingError: more rows in one millisecond than the largest page holds; a list that is not newest first, where a page shows it;
 * pages of items without a time; a server that does not heed the bound.
 */
export const keyset: Style = {
  start: (_rule, size) => ({ size, largest: 0 }),

  parameters: ({ bound, size }, { position, limit }) => ({
    ...(typeof bound === "number" && { [position]: new Date(bound).toISOString() }),
    ...(limit && { [limit]: size }),
  }),

  judge({ rows, count, size }, { again, beyond, ...state }, known, { maximumLimit = size, position, field }) {
    if (rows.length === 0) {
      const sure = again === true || beyond === true || state.bound === undefined;
      return { rows: [], next: sure ? undefined : { ...state, again: true } };
    }
    const bound = typeof state.bound === "number" ? state.bound : Infinity;
    const times = rows.flatMap(({ time }) => (time === undefined ? [] : [time]));
    if (times.length === 0) throw new PagingError("paging", `No item of the page has a time in "${field}".`);
    if (Math.max(...times) > bound) {
      throw new PagingError("paging", `The server does not heed "${position}": it sent items later than asked for.`);
    }
    const oldest = Math.min(...times);
    if (beyond) throw tooCrowded(Number(state.largest), bound + 1);

    const taken = takeNew(rows, known);
    // Of a list that fits on one page the order does not matter.
    const whole = state.bound === undefined && count < size;
    if (!whole && times.some((time, index) => time > (times[index - 1] ?? Infinity))) {
      const failure = new PagingError(
        "paging",
        `The list is not newest first by "${field}": it cannot be read on by it.`,
      );
      return { rows: taken, next: undefined, failure };
    }
    const largest = Math.max(Number(state.largest), count);
    const nextBound = Math.min(bound, oldest + 1);
    if (taken.length > 0) {
      const moved = nextBound < bound;
      if (moved) known.forgetAfter(nextBound);
      // Past a crowded millisecond the page size is the caller's again.
      return { rows: taken, next: { ...state, bound: nextBound, largest, size: moved ? (state.usual ?? size) : size } };
    }
    if (count < Math.min(size, Math.max(2, largest))) return { rows: [], next: undefined };
    // A full page of known rows: they share the edge's millisecond. The largest page there is may reach past it.
    if (count >= size && size < maximumLimit) {
      return { rows: [], next: { ...state, size: maximumLimit, usual: size, largest } };
    }
    if (count >= size) throw tooCrowded(count, oldest);
    // The server gives less than it is asked for, so that its full page may be the last one: it is, if nothing is older.
    return { rows: [], next: { ...state, bound: nextBound - 2, largest, beyond: true } };
  },
};

function tooCrowded(most: number, time: number): PagingError {
  return new PagingError(
    "paging",
    `More than ${most} items share the millisecond ${new Date(time).toISOString()}: the list cannot be read past it.`,
  );
}
