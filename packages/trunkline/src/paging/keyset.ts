import { PagingError } from "@trunkline/client";
import { takeNew } from "./known.js";
import type { Style } from "./style.js";

/**
 * Keyset: newest first by a time, each request bounded by the oldest time seen (Vapi: `createdAtLe`).
 *
 * Promises every row that is there from the first request to the last, once, whatever is created meanwhile (that lands above the bound) and whatever is
 * deleted. The bound is inclusive and one millisecond later than the oldest time seen: rows that share the edge's millisecond come again and are dropped by
 * id, and a time stored finer than the three digits shown is not cut off. Within a millisecond no order is assumed. The list ends when a page brings
 * nothing new, not when it is short: a server may give less than it was asked for.
 *
 * Cannot promise: more rows in one millisecond than the largest page holds. That is a PagingError, not a loss.
 */
export const keyset: Style = {
  start: (_rule, size) => ({ size, largest: 0 }),

  parameters: ({ bound, size }, { position, limit }) => ({
    ...(typeof bound === "number" && { [position]: new Date(bound).toISOString() }),
    ...(limit && { [limit]: size }),
  }),

  judge({ rows, size }, state, known, { maximumLimit = size, position, field }) {
    const bound = typeof state.bound === "number" ? state.bound : Infinity;
    const times = rows.flatMap(({ time }) => (time === undefined ? [] : [time]));
    if (rows.length === 0) return { rows: [], next: undefined };
    if (times.length === 0) throw new PagingError("paging", `No item of the page has a time in "${field}".`);
    if (Math.max(...times) > bound) {
      throw new PagingError("paging", `The server does not heed "${position}": it sent items later than asked for.`);
    }

    const taken = takeNew(rows, known);
    const largest = Math.max(Number(state.largest), rows.length);
    const nextBound = Math.min(bound, Math.min(...times) + 1);
    if (taken.length > 0) {
      const moved = nextBound < bound;
      if (moved) known.forgetAfter(nextBound);
      // Past a crowded millisecond the page size is the caller's again.
      return { rows: taken, next: { ...state, bound: nextBound, largest, size: moved ? (state.usual ?? size) : size } };
    }
    // A full page of known rows: they share the edge's millisecond. The largest page there is may reach past it.
    if (rows.length >= largest && size < maximumLimit) {
      return { rows: [], next: { ...state, size: maximumLimit, usual: size, largest } };
    }
    if (rows.length >= maximumLimit) {
      throw new PagingError(
        "paging",
        `More than ${maximumLimit} items share the millisecond ${new Date(nextBound - 1).toISOString()}: the list cannot be read past it.`,
      );
    }
    return { rows: [], next: undefined };
  },
};
