import type { PaginationRule } from "@trunkline/client";
import { isToken, type CursorState } from "./cursor.js";
import type { Answer, PagingStrategy, Row, Step } from "./strategy.js";

/** What a provider's filter by time may be coarser than: whole seconds, with one to spare. */
const coarseness = 2000;

/** How a list is asked by time. */
export interface ByTime {
  /** The parameters that ask for what is no later than this, epoch milliseconds. */
  upTo: (time: number) => Record<string, unknown>;
  /** An item's time by which the list is ordered, epoch milliseconds. */
  timeOf: (item: unknown) => number | undefined;
}

/**
 * A cursor's list whose end is proven: where it ends, it is asked by time for what is older, and gone on with
 * where something is.
 *
 * Cannot notice, behind an end that is none: items without a time, and of one time more than the largest page holds,
 * where no token comes with the page.
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
      // Who does not heed the bound shows the list's beginning again.
      if (time !== undefined && time > (state.bound ?? Infinity) + coarseness) return { rows: [], next: undefined };
      const oldest = Math.min(state.oldest ?? Infinity, time ?? Infinity);
      const step = strategy.advance(answer, state, seen, rule);
      const noted: Partial<CursorState> = {
        ...(oldest < Infinity && { oldest }),
        wasShort: answer.count < state.size,
        ...((state.shortIsNotEnd || (state.wasShort && step.rows.length > 0)) && { shortIsNotEnd: true }),
      };
      if (step.next) return { ...step, next: { ...step.next, ...noted } };
      return step.failure ? step : { ...step, next: goOn({ ...state, ...noted }, answer, rule) };
    },

    // There may be nothing that far back.
    avoidRefusal: ({ bound, token }) => (bound !== undefined && token === undefined ? "empty" : undefined),
  };
}

/**
 * Where the list is gone on with by time; undefined where nothing older came since it last was. A page that is full of
 * one time may hide more of it and what is older, and so may a short one where those are not the end: then whatever
 * leads on is followed, the page's own token or a larger page, before what is older is asked for.
 */
function goOn(
  { idle: _idle, token: asked, failing: _failing, ...state }: CursorState,
  { rows, token }: Answer,
  { maximumLimit = 0 }: PaginationRule,
): CursorState | undefined {
  const { size, callerPageSize = size, oldest, bound = Infinity, wasShort, shortIsNotEnd } = state;
  if (oldest === undefined || oldest > bound) return undefined;
  const next = { ...state, size: callerPageSize, idle: 0 };
  if (oldest < bound) return { ...next, bound: oldest };
  if (wasShort && !shortIsNotEnd) return undefined;
  if (rows.length > 0 && isToken(token) && token !== asked) return { ...next, token };
  if (rows.length > 0 && size < maximumLimit) return { ...next, size: maximumLimit, callerPageSize };
  return { ...next, bound: oldest - 1 };
}

/** The time of the last row that tells one: a list is newest first. */
function lastTime({ rows }: Answer, timeOf: ByTime["timeOf"]): number | undefined {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    // In range: the index is one of the rows'.
    const time = timeOf((rows[index] as Row).item);
    if (time !== undefined) return time;
  }
  return undefined;
}
