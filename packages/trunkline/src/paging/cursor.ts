import { PagingError } from "@trunkline/client";
import { takeNew } from "./seen-ids.js";
import type { Style } from "./strategy.js";

/** Pages in a row that bring nothing new: known rows are a circle, empty pages may be a server that searches. */
const mostRepeated = 25;
const mostEmpty = 1000;

/**
 * Cursor: the answer names what comes next. Promises what the provider's cursor promises, each row once.
 *
 * An empty page with a token goes on. An empty token, null or none is the end. A token that leads to itself, tokens that lead in a circle, and one that is neither text nor number are
 * a PagingError. A token is only ever sent as the documented parameter: one that looks like an address leads nowhere else.
 */
export const cursor: Style = {
  start: (_rule, size) => ({ size, idle: 0 }),

  parameters: ({ token, size }, { position, limit }) => ({
    ...(token !== undefined && { [position]: token }),
    ...(limit && { [limit]: size }),
  }),

  judge({ rows, token }, state, known, { next }) {
    const taken = takeNew(rows, known);
    if (token === undefined || token === null || token === "" || token === false) {
      return { rows: taken, next: undefined };
    }
    const fail = (reason: string): PagingError => new PagingError("paging", `The list's cursor ("${next}") ${reason}.`);
    if (typeof token !== "string" && typeof token !== "number") {
      return { rows: taken, next: undefined, failure: fail("is neither text nor number") };
    }
    if (token === state.token) return { rows: taken, next: undefined, failure: fail("stands still") };
    const idle = taken.length > 0 ? 0 : Number(state.idle) + 1;
    if (idle >= (rows.length > 0 ? mostRepeated : mostEmpty)) throw fail("leads to nothing new, page after page");
    return { rows: taken, next: { ...state, token, idle } };
  },
};
