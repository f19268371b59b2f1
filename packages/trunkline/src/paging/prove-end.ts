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
      if (time !== undefined && time > (state.bound ?? Infinity) + coarseness) return { next: undefined };
      const oldest = Math.min(state.oldest ?? Infinity, time ?? Infinity);
      const step = strategy.advance(answer, state, seen, rule);
      const brings = Boolean(step.rows?.length);
      const noted: Partial<CursorState> = {
        ...(oldest < Infinity && { oldest }),
        // An empty page behind a token tells nothing of the one that gave it.
        wasShort: answer.count > 0 || state.wasShort === undefined ? answer.count < state.size : state.wasShort,
        ...((state.shortIsNotEnd || (state.wasShort && brings)) && { shortIsNotEnd: true }),
      };
      if (step.next) return { ...step, next: { ...step.next, ...noted } };
      return step.failure ? step : { ...step, next: goOn({ ...state, ...noted }, answer, brings, rule) };
    },

    // There may be nothing that far back.
    avoidRefusal: ({ bound, token }) => (bound !== undefined && token === undefined ? "empty" : undefined),
  };
}

/**
 * Where the list is gone on with by time; undefined where nothing older came since it last was. A page that holds one
 * time alone may hide more of it and what is older: whatever leads on is followed, as long as it brings something. That
 * is the page's own token, and where the page was full, or short ones are not the end, a larger page, and then what is
 * older.
 */
function goOn(
  { idle: _idle, token: asked, failing: _failing, ...state }: CursorState,
  { count, token }: Answer,
  isNews: boolean,
  { maximumLimit = 0 }: PaginationRule,
): CursorState | undefined {
  const { size, callerPageSize = size, oldest, bound = Infinity, wasShort, shortIsNotEnd } = state;
  if (oldest === undefined || oldest > bound) return undefined;
  if (oldest < bound) return { ...state, size: callerPageSize, idle: 0, bound: oldest };
  const leadsOn = count > 0 && isToken(token) && token !== asked;
  if (leadsOn && (asked === undefined || isNews)) return { ...state, idle: 0, token };
  if (wasShort && !shortIsNotEnd) return undefined;
  if (size < maximumLimit) return { ...state, size: maximumLimit, callerPageSize, idle: 0 };
  return { ...state, size: callerPageSize, idle: 0, bound: oldest - 1 };
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
