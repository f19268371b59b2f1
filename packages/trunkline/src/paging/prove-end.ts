import type { PaginationRule } from "@trunkline/client";
import { isToken, type CursorState } from "./cursor.js";
import type { Answer, PagingStrategy, Row, Step } from "./strategy.js";

/** What a provider's filter by time may be coarser than: whole seconds, with one to spare. */
const coarseness = 2000;
/** Questions in a row that bring nothing new before the end is believed. */
const mostFruitless = 25;

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
 * Cannot notice, behind an end that is none: items without a time, and, where no token comes with the page, what it was
 * too short for, and of one time more than the largest page holds.
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
      if (time !== undefined && time > (state.bound ?? Infinity) + coarseness) return { next: undefined };
      const oldest = Math.min(state.oldest ?? Infinity, time ?? Infinity);
      const step = strategy.advance(answer, state, seen, rule);
      const brings = Boolean(step.rows?.length);
      const noted: Partial<CursorState> = {
        ...(oldest < Infinity && { oldest }),
        // An empty page behind a token tells nothing of the one that gave it.
        wasShort: answer.count > 0 || state.wasShort === undefined ? answer.count < state.size : state.wasShort,
        ...((state.shortIsNotEnd || (state.wasShort && brings)) && { shortIsNotEnd: true }),
        fruitless: brings ? 0 : (state.fruitless ?? 0) + 1,
      };
      if (step.next) return { ...step, next: { ...step.next, ...noted, leftOver: false } };
      const sawFalseEnd = brings && (state.bound !== undefined || state.leftOver === true);
      return step.failure
        ? step
        : { ...step, next: goOn({ ...state, ...noted, ...(sawFalseEnd && { sawFalseEnd }) }, answer, rule) };
    },

    // There may be nothing that far back, or behind what was left over.
    avoidRefusal: ({ bound, token, leftOver }) =>
      (token === undefined ? bound !== undefined : leftOver) ? "empty" : undefined,
  };
}

/**
 * Where the list is gone on with by time, from its edge on; undefined where there is nothing that was not read. Pages
 * that hold known rows alone may hide others of their time and what is older: their tokens are followed, and where they
 * were full, or short ones are not the end, a larger page is asked for, and then what is older. Once there was more
 * behind a page that was to be the last, tokens come first.
 */
function goOn(
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
  // A provider that counts its bound in, by the second, shows rows of that second. Where there are none, nothing is
  // older.
  const isPast = oldest > bound;
  if (isPast ? count === 0 : wasShort && !shortIsNotEnd) return undefined;
  if (size < maximumLimit) return { ...next, size: maximumLimit, callerPageSize };
  return { ...next, size: callerPageSize, bound: isPast ? bound - coarseness / 2 : oldest - 1 };
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
