import { PagingError } from "@trunkline/client";
import { readFlag, readPath } from "./read-path.js";
import { hasFields } from "./read-state.js";
import { takeNew } from "./seen-ids.js";
import type { PagingStrategy } from "./strategy.js";

/**
 * Most consecutive pages without a new row. Known rows mean a loop; empty pages may be a server that is still
 * searching.
 */
const mostRepeated = 25;
const mostEmpty = 1000;
const mostCarried = 64;
/** How often a token is sent whose answer is empty and leads nowhere, since one such answer may be a server's error. */
const mostAsked = 4;

export interface CursorState {
  size: number;
  /** The size the caller asked for, while a failing page is read in smaller ones. */
  callerPageSize?: number;
  /** How many rows of the failing page are still to be read. */
  failing?: number;
  token?: string | number;
  /** Consecutive pages that brought nothing new. */
  idle: number;
  /** The oldest time seen, epoch milliseconds, if the end is proven by time. */
  oldest?: number;
  /** The upper time bound of the requests, if the list is continued by time. */
  bound?: number;
  /** Whether the last page had fewer rows than requested, and whether such a page was ever followed by more. */
  wasShort?: boolean;
  shortIsNotEnd?: boolean;
  /** The token came with a page that said it was the last. */
  leftOver?: boolean;
  /** Rows followed a page that said it was the last. */
  sawFalseEnd?: boolean;
  /** Consecutive requests for older rows that brought nothing new. */
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
 * Cursor: each answer holds the token of the next page.
 *
 * Promises:
 * - Whatever the provider's cursor promises, each row once.
 * - The list ends where the answer says that there is no more or, if it does not say, at an empty, null or missing
 *   token. An empty page with a token does not end it. An empty page that says there is more, but has no token, is
 *   requested again.
 * - A token is only ever sent as the documented parameter: one that looks like a URL is never followed.
 * - Where failures are narrowed, the rows of a failing page before the one that fails.
 *
 * Cannot promise, and throws a PagingError for: a token that leads to itself, tokens that form a loop, a token that is
 * neither string nor number, and a missing token where there is more. Nor can it read what follows a row that fails on
 * every try: the next token would have come with that row, so the list ends there with the row's own error. (A sync
 * continues after it by time, if the provider filters by time.)
 *
 * Cannot notice: rows that the provider's cursor skips, and an answer that wrongly denies that there is more, or omits
 * both token and flag. (`proveEnd` can, if the provider filters by time.)
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
    // Some servers repeat the last token at the end, without a flag.
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
    // `hasFields` checked each field's type.
    hasFields(value, fields) ? (value as unknown as CursorState) : undefined,

  carries: () => ({ most: mostCarried }),
};

/** Whether an answer's token can be sent. */
export function isToken(token: unknown): token is string | number {
  return typeof token === "string" ? token !== "" : typeof token === "number" && Number.isFinite(token);
}

/** Restores the caller's page size once all rows of the failing page were read. */
function growAgain({ failing, callerPageSize, ...state }: CursorState, count: number): CursorState {
  if (failing === undefined || callerPageSize === undefined) return state;
  const left = failing - count;
  return left > 0 ? { ...state, callerPageSize, failing: left } : { ...state, size: callerPageSize };
}
