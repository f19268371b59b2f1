import type { CursorState } from "./cursor.js";
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
 * Cannot notice: items without a time behind an end that is none.
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
      const shortIsNotEnd = state.shortIsNotEnd || (state.wasShort && oldest < (state.oldest ?? Infinity));
      const known: CursorState = {
        ...state,
        ...(oldest < Infinity && { oldest }),
        wasShort: answer.count < state.size,
        ...(shortIsNotEnd && { shortIsNotEnd }),
      };
      const step = strategy.advance(answer, known, seen, rule);
      return step.next !== undefined || step.failure ? step : { ...step, next: goOn(known) };
    },

    // There may be nothing that far back.
    avoidRefusal: ({ bound, token }) => (bound !== undefined && token === undefined ? "empty" : undefined),
  };
}

/**
 * Where the list is gone on with by time; undefined where nothing older came since it last was. A page that is full of
 * one time may hide what is older, and so may a short one where those are not the end.
 */
function goOn({ idle: _idle, token: _token, failing: _failing, ...state }: CursorState): CursorState | undefined {
  const { size, callerPageSize = size, oldest, bound = Infinity, wasShort, shortIsNotEnd } = state;
  if (oldest === undefined || oldest > bound || (oldest === bound && wasShort && !shortIsNotEnd)) return undefined;
  return { ...state, size: callerPageSize, idle: 0, bound: oldest === bound ? oldest - 1 : oldest };
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
