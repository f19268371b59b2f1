import type { PaginationRule } from "@trunkline/client";
import type { KeysetState } from "./keyset-state.js";

/** How often the edge is requested again before a cut-off answer there is trusted to hide nothing. */
const mostTriesOfOne = 8;
const mostTriesOfTies = 24;

/** @param tied how many rows the edge's millisecond was seen to hold */
export function triesOfEdge(tied = 0): number {
  return tied > 1 ? mostTriesOfTies : mostTriesOfOne;
}

/** The bound for rows of this millisecond, whose stored times may be finer. */
export function boundAt(oldest: number, ceiling = Infinity): number {
  return Math.min(oldest + 1, ceiling);
}

export function largestSize({ callerPageSize, sizesRefused }: KeysetState, rule: PaginationRule): number {
  return sizesRefused ? callerPageSize : Math.max(callerPageSize, rule.maximumLimit ?? callerPageSize);
}

/**
 * Requests the edge with the largest page. Every other try excludes the next millisecond, whose rows may fill a short
 * answer.
 */
export function askEdgeAgain(state: KeysetState, rule: PaginationRule): KeysetState {
  const { oldest = 0, tries = 0, ceiling } = state;
  const bound = Math.min(boundAt(oldest, ceiling), oldest + ((tries + 1) % 2));
  return { ...state, phase: "edge", bound, size: largestSize(state, rule) };
}

export function askBeyond(state: KeysetState): KeysetState {
  return { ...state, phase: "beyond", bound: (state.oldest ?? 0) - 1, size: state.callerPageSize };
}
