import type { PaginationRule } from "@trunkline/client";
import { askEdgeAgain, boundAt, triesOfEdge } from "./ask-keyset.js";
import type { KeysetState } from "./keyset-state.js";
import type { Answer, PagingStrategy, Step } from "./strategy.js";

/** A bound below every call: what a server that is up can always answer. */
export const beforeAll = /* @__PURE__ */ Date.UTC(2000, 0, 1);
const day = 86_400_000;

/** Searches in vain before it is not a single row that fails. */
const mostSearches = 5;

type Narrowed = NonNullable<ReturnType<NonNullable<PagingStrategy<KeysetState>["narrow"]>>>;

/** Where to go on after a request that failed. */
export function narrowKeyset(state: KeysetState, rule: PaginationRule): Narrowed | undefined {
  const { phase, size, floor, oldest, passingSize = 0, failingSize, searches = 0 } = state;
  switch (phase) {
    case "alive":
    case "refused":
      return undefined;
    case "tied":
      return { next: askBeside({ ...state, failing: oldest }) };
    case "beside":
      return park(state, (state.failing ?? 0) - 1);
    case "search":
      return { next: search({ ...state, failing: floor, ...(state.sure && { passing: undefined, sure: undefined }) }) };
  }
  // There is no smaller page, or no window to look for the row in.
  if (state.sizesRefused || rule.lowerBound === undefined || searches > mostSearches) return undefined;
  if (phase === "beyond") return narrowBeyond(state, rule);
  // The page may fail, or the server: what nothing is in tells.
  if (failingSize === undefined) {
    return { next: { ...state, phase: "alive", bound: beforeAll, size: 1, failingSize: size, passingSize: 0 } };
  }
  if (size - passingSize > 1) return { next: narrowBySize({ ...state, failingSize: size }) };
  // The row behind those that come fails. It shares the millisecond of the oldest of them, or is older.
  if (oldest === undefined) return { next: startSearch(state, Date.now() + day) };
  return { next: { ...state, phase: "tied", bound: boundAt(oldest, state.ceiling), floor: oldest, failingSize: size } };
}

/**
 * What is older than the edge fails, and answers at the edge do not come to it, or it would have failed there: they are
 * cut off, so that the edge is asked as often as where rows stand behind it.
 */
function narrowBeyond(state: KeysetState, rule: PaginationRule): Narrowed | undefined {
  const { tries = 0, tied = 0, size } = state;
  if (tries < triesOfEdge(tied)) {
    return { next: askEdgeAgain({ ...state, rowsBeyond: true, shortIsNotEnd: true }, rule) };
  }
  // It may hold more of its millisecond than an answer does.
  if (tied > 1) return undefined;
  if (size > 1) return { next: { ...state, size: 1 } };
  return { next: { ...state, phase: "alive", bound: beforeAll, size: 1, failingSize: undefined } };
}

/** What an answer tells of a failure that is being narrowed; undefined where none is. */
export function readNarrowed(
  { rows }: Answer,
  state: KeysetState,
): Pick<Step<KeysetState>, "next" | "parked"> | undefined {
  const { phase, oldest = 0, floor = 0 } = state;
  switch (phase) {
    case "alive":
      return { next: state.failingSize === undefined ? startSearch(state, oldest - 1) : narrowBySize(state) };
    case "tied":
      return { next: startSearch(state, oldest - 1) };
    case "beside":
      return park(state, state.failing ?? 0);
    case "search": {
      if (rows.length > 0 || floor <= beforeAll) return { next: startAgain(state) };
      return { next: search({ ...state, passing: floor }) };
    }
  }
  return undefined;
}

/** Half way between the size that works and the one that fails. */
export function narrowBySize(state: KeysetState): KeysetState {
  const { oldest, ceiling, passingSize = 0, failingSize = 1 } = state;
  const bound = oldest === undefined ? ceiling : boundAt(oldest, ceiling);
  const size = failingSize - passingSize > 1 ? (passingSize + failingSize) >> 1 : Math.max(1, failingSize);
  return { ...state, phase: "edge", bound, size };
}

/** Looks for the first row below all that was read: a page of one fails if that is in its window, of whatever size. */
function startSearch(state: KeysetState, bound: number): KeysetState {
  return search({ ...state, bound, failing: undefined, passing: undefined, sure: undefined, reach: 1 });
}

/**
 * Farther down each time, until the window comes to the row that fails; then half way between the floor that fails and
 * the one that works. An empty answer may be a slip, so that the last one is asked for again.
 */
function search(state: KeysetState): KeysetState {
  const { bound = 0, failing, passing, reach = 1, sure } = state;
  const next: KeysetState = { ...state, phase: "search", size: 1 };
  if (failing === undefined) return { ...next, floor: Math.max(beforeAll, bound + 1 - reach), reach: reach * 16 };
  const above = passing ?? bound + 1;
  if (above - failing > 1) return { ...next, floor: Math.floor((failing + above) / 2) };
  if (passing === undefined || sure) return askBeside(next);
  return { ...next, floor: passing, sure: true };
}

/** The millisecond of the row that fails, and no more: a time kept finer than it is shown lies behind its beginning. */
function askBeside(state: KeysetState): KeysetState {
  return { ...state, phase: "beside", bound: state.failing, floor: state.failing };
}

/** Nothing that fails was found: it is well again, or has moved. */
function startAgain({ callerPageSize, oldest, largest, ceiling, ...state }: KeysetState): KeysetState {
  const { shortIsNotEnd, sizesRefused, searches = 0 } = state;
  const bound = oldest === undefined ? ceiling : boundAt(oldest, ceiling);
  const kept = { callerPageSize, oldest, largest, ceiling, shortIsNotEnd, sizesRefused };
  return { ...kept, size: callerPageSize, phase: "edge", bound, searches: searches + 1 };
}

/** Leaves out the row, and what shares its millisecond and is behind it: no request comes to that without the row. */
function park(state: KeysetState, ceiling: number): Narrowed {
  const { callerPageSize, largest, shortIsNotEnd, sizesRefused, failing = ceiling } = state;
  const kept = { callerPageSize, largest, shortIsNotEnd, sizesRefused };
  return {
    next: { ...kept, size: callerPageSize, phase: "edge", bound: ceiling, oldest: ceiling, ceiling },
    parked: { newest: failing, oldest: failing },
  };
}
