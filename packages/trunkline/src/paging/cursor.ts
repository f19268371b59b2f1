import { PagingError } from "@trunkline/client";
import { readFlag, readPath } from "./read-path.js";
import { hasFields } from "./read-state.js";
import { takeNew } from "./seen-ids.js";
import type { PagingStrategy } from "./strategy.js";

/** Pages in a row that bring nothing new: known rows are a circle, empty pages may be a server that searches. */
const mostRepeated = 25;
const mostEmpty = 1000;
const mostCarried = 64;
/** How often one token is sent whose answer is empty and leads nowhere: such an answer may be a server's slip. */
const mostAsked = 4;

export interface CursorState {
  size: number;
  /** What the caller asked for, while a page that fails is read in smaller ones. */
  callerPageSize?: number;
  /** How many rows of that page are still to come. */
  failing?: number;
  token?: string | number;
  /** Pages in a row that brought nothing new. */
  idle: number;
  /** Where the end is proven by time: the oldest time seen, epoch milliseconds. */
  oldest?: number;
  /** What the list is asked up to, where it was gone on with by time. */
  bound?: number;
  /** Whether the last page had fewer rows than were asked for, and whether more has come after such a page. */
  wasShort?: boolean;
  shortIsNotEnd?: boolean;
  /** The token came with a page that says that it is the last. */
  leftOver?: boolean;
  /** More came behind a page that said so. */
  sawFalseEnd?: boolean;
  /** Questions in a row about what is older that brought nothing new. */
  fruitless?: number;
}

const fields = {
  size: "count",
  idle: "count",
  token: "token?",
  callerPageSize: "count?",
  failing: "count?",
  oldest: "integer?",
  bound: "integer?",
  wasShort: "flag?",
  shortIsNotEnd: "flag?",
  leftOver: "flag?",
  sawFalseEnd: "flag?",
  fruitless: "count?",
} as const;

/**
 * Cursor: the answer names what comes next.
 *
 * Promises:
 * - What the provider's cursor promises, each row once.
 * - The list ends where the answer says that there is no more; where it says nothing of that, at an empty token, null
 *   or none. An empty page with a token goes on. One that says that there is more, and not where, is asked for again.
 * - A token is only ever sent as the documented parameter: one that looks like an address leads nowhere else.
 * - Of a page that fails, what stands before the row that does not come, where failures are narrowed.
 *
 * Cannot promise, and says so with a PagingError: a token that leads to itself, tokens that lead in a circle, one that
 * is neither text nor number, and one that is missing where there is more. Nor what is behind a row that fails however
 * often it is asked for: the next token would have come with it, so the list ends there with the row's own error. (A
 * sync goes on behind it by time, where the provider filters by time.)
 *
 * Cannot notice: rows that the provider's cursor passes over, and an answer that denies that there is more, or leaves
 * out both its token and its flag, where there is. (`proveEnd` does, where the provider filters by time.)
 */
export const cursor: PagingStrategy<CursorState> = {
  start: (_rule, size) => ({ size, idle: 0 }),

  parameters: ({ token, size }, { position, limit }) => ({
    ...(token !== undefined && { [position]: token }),
    ...(limit && { [limit]: size }),
  }),

  readTold: (raw, { more, next }) => ({
    more: readFlag(raw, more),
    token: next === undefined ? undefined : readPath(raw, next),
  }),

  advance({ rows, token, more }, state, seen, { next }) {
    const taken = takeNew(rows, seen);
    const none = token === undefined || token === null || token === "" || token === false;
    const fail = (reason: string): PagingError => new PagingError(`The list's cursor ("${next}") ${reason}.`);
    if (more === false) return { rows: taken, next: undefined };
    const leadsNowhere = token === state.token || (none && more === true);
    if (rows.length === 0 && leadsNowhere && state.idle < mostAsked - 1) {
      return { rows: taken, next: { ...state, idle: state.idle + 1 } };
    }
    // Some go on to send the last token, and say nothing of more.
    if (rows.length === 0 && leadsNowhere && more === undefined) return { rows: taken, next: undefined };
    if (none) {
      const failure = more === true ? fail("is missing, and the answer says that there is more") : undefined;
      return { rows: taken, next: undefined, ...(failure && { failure }) };
    }
    if (!isToken(token)) {
      return { rows: taken, next: undefined, failure: fail("is neither text nor number") };
    }
    if (token === state.token) return { rows: taken, next: undefined, failure: fail("stands still") };
    const idle = taken.length > 0 ? 0 : state.idle + 1;
    if (idle >= (rows.length > 0 ? mostRepeated : mostEmpty)) throw fail("leads to nothing new, page after page");
    return { rows: taken, next: { ...growAgain(state, rows.length), token, idle } };
  },

  narrow: ({ size, callerPageSize = size, ...state }, { limit }) =>
    limit === undefined || size <= 1
      ? undefined
      : { next: { ...state, size: Math.floor(size / 2), callerPageSize, failing: size } },

  readState: (value) =>
    // Each field was just seen to be of its kind.
    hasFields(value, fields) ? (value as unknown as CursorState) : undefined,

  carries: () => ({ most: mostCarried }),
};

/** Whether an answer's token can be sent. */
export function isToken(token: unknown): token is string | number {
  return typeof token === "string" ? token !== "" : typeof token === "number" && Number.isFinite(token);
}

/** Asks for as much as before, once the rows of the page that failed have come after all. */
function growAgain({ failing, callerPageSize, ...state }: CursorState, count: number): CursorState {
  if (failing === undefined || callerPageSize === undefined) return state;
  const left = failing - count;
  return left > 0 ? { ...state, callerPageSize, failing: left } : { ...state, size: callerPageSize };
}
