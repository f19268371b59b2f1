import type { PaginationRule } from "@trunkline/client";
import { isToken, type CursorState } from "./cursor.js";
import type { Answer, PagingStrategy, Row, Step } from "./strategy.js";

/** Tolerance for a provider that filters by whole seconds, with a second to spare; milliseconds. */
const coarseness = 2000;
/** Consecutive requests without a new row before the end is trusted. */
const mostFruitless = 25;

/** How to request a list by time. */
export interface ByTime {
  /** The parameters that request items no later than this time, epoch milliseconds. */
  upTo: (time: number) => Record<string, unknown>;
  /** An item's time by which the list is ordered, epoch milliseconds. */
  timeOf: (item: unknown) => number | undefined;
}

/**
 * A list read by cursor whose end is proven: where it ends, older items are requested by time, and the list continues
 * if there are any.
 *
 * Cannot notice, after a false end: items without a time and, if the page came without a token, items that a short page
 * left out, and items of one time beyond those that the largest page holds.
 */
export function proveEnd(strategy: PagingStrategy<CursorState>, { upTo, timeOf }: ByTime): PagingStrategy<CursorState> {
  return {
    ...strategy,

    parameters: (state, rule) => ({
      ...(state.bound !== undefined && upTo(state.bound)),
      ...strategy.parameters(state, rule),
    }),

    advance(answer, state, seen, rule): Step<CursorState> {
      const time = lastTime(answer, timeOf);
      // A server that ignores the bound answers with the start of the list again.
      if (time !== undefined && time > (state.bound ?? Infinity) + coarseness) return { next: undefined };
      const oldest = Math.min(state.oldest ?? Infinity, time ?? Infinity);
      const step = strategy.advance(answer, state, seen, rule);
      const brings = Boolean(step.rows?.length);
      const noted: Partial<CursorState> = {
        ...(oldest < Infinity && { oldest }),
        // An empty page says nothing about the page whose token led to it.
        wasShort: answer.count > 0 || state.wasShort === undefined ? answer.count < state.size : state.wasShort,
        ...((state.shortIsNotEnd || (state.wasShort && brings)) && { shortIsNotEnd: true }),
        fruitless: brings ? 0 : (state.fruitless ?? 0) + 1,
      };
      if (step.next) return { ...step, next: { ...step.next, ...noted, leftOver: false } };
      const sawFalseEnd = brings && (state.bound !== undefined || state.leftOver === true);
      return step.failure
        ? step
        : { ...step, next: continueByTime({ ...state, ...noted, ...(sawFalseEnd && { sawFalseEnd }) }, answer, rule) };
    },

    // A provider may refuse a time bound with nothing before it, or a token that its last page left over.
    avoidRefusal: ({ bound, token, leftOver }) =>
      (token === undefined ? bound !== undefined : leftOver) ? "empty" : undefined,
  };
}

/**
 * Continues the list by time from the oldest row seen; undefined if everything was read. Pages of known rows only may
 * hide others of the same time, and older ones: their tokens are followed and, if they were full or short pages are not
 * the end, a larger page is requested, then older rows. After a false end, tokens come first.
 */
function continueByTime(
  { idle: _idle, token: asked, failing: _failing, ...state }: CursorState,
  { count, token }: Answer,
  { maximumLimit = 0 }: PaginationRule,
): CursorState | undefined {
  const { size, callerPageSize = size, oldest, bound = Infinity, wasShort, shortIsNotEnd, fruitless = 0 } = state;
  if (fruitless > mostFruitless) return undefined;
  const next = { ...state, idle: 0, leftOver: false };
  const mayLead = state.sawFalseEnd === true || bound < Infinity;
  if (mayLead && count > 0 && isToken(token) && token !== asked) return { ...next, token, leftOver: true };
  if (oldest === undefined) return undefined;
  if (oldest < bound) return { ...next, size: callerPageSize, bound: oldest };
  // A provider with an inclusive bound in whole seconds returns the rows of that second. If there are none, nothing is
  // older.
  const isPast = oldest > bound;
  if (isPast ? count === 0 : wasShort && !shortIsNotEnd) return undefined;
  if (size < maximumLimit) return { ...next, size: maximumLimit, callerPageSize };
  return { ...next, size: callerPageSize, bound: isPast ? bound - coarseness / 2 : oldest - 1 };
}

/** The time of the last row that has one: a list is newest first. */
function lastTime({ rows }: Answer, timeOf: ByTime["timeOf"]): number | undefined {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    // The index is in range.
    const time = timeOf((rows[index] as Row).item);
    if (time !== undefined) return time;
  }
  return undefined;
}
