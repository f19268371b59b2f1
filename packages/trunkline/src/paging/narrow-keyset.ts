import type { PaginationRule } from "@trunkline/client";
import { askEdgeAgain, boundAt, triesOfEdge } from "./ask-keyset.js";
import type { KeysetState } from "./keyset-state.js";
import type { Answer, PagingStrategy, Step } from "./strategy.js";

/** A bound older than any call, which a working server can always answer. */
export const beforeAll = /* @__PURE__ */ Date.UTC(2000, 0, 1);
const day = 86_400_000;

/** Fruitless searches before the failure is no longer blamed on a single row. */
const mostSearches = 5;

type Narrowed = NonNullable<ReturnType<NonNullable<PagingStrategy<KeysetState>["narrow"]>>>;

/** The next request after one that failed. */
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
  // No smaller page, or no lower bound to search with.
  if (state.sizesRefused || rule.lowerBound === undefined || searches > mostSearches) return undefined;
  if (phase === "beyond") return narrowBeyond(state, rule);
  // Either this page fails or the whole server. A window that holds nothing tells which.
  if (failingSize === undefined) {
    return { next: { ...state, phase: "alive", bound: beforeAll, size: 1, failingSize: size, passingSize: 0 } };
  }
  if (size - passingSize > 1) return { next: narrowBySize({ ...state, failingSize: size }) };
  // The row after those that were read fails. It shares the millisecond of the oldest of them, or is older.
  if (oldest === undefined) return { next: startSearch(state, Date.now() + day) };
  return { next: { ...state, phase: "tied", bound: boundAt(oldest, state.ceiling), floor: oldest, failingSize: size } };
}

/**
 * What is older than the edge fails. Answers at the edge do not reach it, or they would fail too: they are cut off. So
 * the edge is requested as often as if rows had been found beyond it.
 */
function narrowBeyond(state: KeysetState, rule: PaginationRule): Narrowed | undefined {
  const { tries = 0, tied = 0, size } = state;
  if (tries < triesOfEdge(tied)) {
    return { next: askEdgeAgain({ ...state, rowsBeyond: true, shortIsNotEnd: true }, rule) };
  }
  // The edge's millisecond may hold more rows than an answer does.
  if (tied > 1) return undefined;
  if (size > 1) return { next: { ...state, size: 1 } };
  return { next: { ...state, phase: "alive", bound: beforeAll, size: 1, failingSize: undefined } };
}

/** Handles an answer while a failure is being narrowed; undefined if none is. */
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

/** Tries a size half way between the one that works and the one that fails. */
export function narrowBySize(state: KeysetState): KeysetState {
  const { oldest, ceiling, passingSize = 0, failingSize = 1 } = state;
  const bound = oldest === undefined ? ceiling : boundAt(oldest, ceiling);
  const size = failingSize - passingSize > 1 ? (passingSize + failingSize) >> 1 : Math.max(1, failingSize);
  return { ...state, phase: "edge", bound, size };
}

/** Searches for the first unread row. A page of one fails if that row is in its window, however wide. */
function startSearch(state: KeysetState, bound: number): KeysetState {
  return search({ ...state, bound, failing: undefined, passing: undefined, sure: undefined, reach: 1 });
}

/**
 * Lowers the floor until the window includes the failing row, then bisects between the floor that fails and the one
 * that works. An empty answer may be a server's error, so the last one is requested again.
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

/**
 * Requests only the start of the failing row's millisecond. The row itself may be later, if its time is stored finer.
 */
function askBeside(state: KeysetState): KeysetState {
  return { ...state, phase: "beside", bound: state.failing, floor: state.failing };
}

/** No failure was found: the row works again, or has moved. */
function startAgain({ callerPageSize, oldest, largest, ceiling, ...state }: KeysetState): KeysetState {
  const { shortIsNotEnd, sizesRefused, searches = 0 } = state;
  const bound = oldest === undefined ? ceiling : boundAt(oldest, ceiling);
  const kept = { callerPageSize, oldest, largest, ceiling, shortIsNotEnd, sizesRefused };
  return { ...kept, size: callerPageSize, phase: "edge", bound, searches: searches + 1 };
}

/** Leaves out the row and everything after it in its millisecond, which no request can reach without the row. */
function park(state: KeysetState, ceiling: number): Narrowed {
  const { callerPageSize, largest, shortIsNotEnd, sizesRefused, failing = ceiling } = state;
  const kept = { callerPageSize, largest, shortIsNotEnd, sizesRefused };
  return {
    next: { ...kept, size: callerPageSize, phase: "edge", bound: ceiling, oldest: ceiling, ceiling },
    parked: { newest: failing, oldest: failing },
  };
}
