import type { PaginationRule } from "@trunkline/client";
import { askBeyond, askEdge, askHead, askParked, boundsOf, recheck, type Windows } from "./ask-numbered.js";
import { mostStepsBack, type NumberedState } from "./numbered-state.js";
import type { PagingStrategy, Step } from "./strategy.js";

/** Where nothing was read yet there is no known row to tell a poisoned one from a server that is down. */
const mostParkedAtHead = 3;

export function narrow(
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): ReturnType<NonNullable<PagingStrategy<NumberedState>["narrow"]>> {
  const { phase, at, size, reached, gap = 0, margin = 0, fixedSize } = state;
  // No sizes are to be had.
  if (fixedSize !== undefined || state.sizesRefused) return undefined;
  if (phase === "head") {
    // The row that fails is the first one now: the one behind it tells as much of whether rows were added.
    const headAt = at + 1;
    if (headAt > mostParkedAtHead) return undefined;
    return { next: askBeyond({ ...state, head: undefined, headAt }, rule, windows) };
  }
  // As it should: what is parked is still in its place, so that no other row slipped there.
  if (phase === "parked") {
    const parkedStay = (state.parkedStay ?? 0) + 1;
    if (parkedStay < gap) return { next: askParked(state, parkedStay) };
    return { next: state.emptyBeyond ? askBeyond({ ...state, parkedStay }, rule, windows) : askHead(state) };
  }
  if (phase === "recheck") {
    const alone = at === reached - 1 && size === 1;
    if (alone) return stepBack(state, rule, windows);
    return { next: { ...state, ...windows.overEdge({ ...boundsOf(state, rule), end: reached, most: 1 }) } };
  }
  const next: NumberedState = { ...state, leap: 0, overshot: undefined };
  if (margin > 0 || state.leap) {
    // Somewhere among rows that were read, or leapt over: what is read again from here on comes to it.
    const from = Math.max(0, Math.min(at, reached - 1));
    return {
      next: askEdge(
        { ...next, margin: 0, reached: from + 1, edge: undefined, gap: undefined, failingEnd: at + size },
        rule,
        windows,
      ),
    };
  }
  // It holds rows that were parked already, and says nothing of those behind them.
  if (gap > 0 && at < reached) {
    return { next: askBeyond({ ...next, edgeAsked: true, failingEnd: undefined }, rule, windows) };
  }
  const unread = reached + gap;
  if (at + size - unread > 1) {
    const failing = { ...next, failingEnd: at + size };
    // Nothing was read yet, so that it may be the server: a single row tells soonest.
    if (reached === 0) return { next: { ...failing, at: unread, size: 1 } };
    return { next: phase === "edge" ? askEdge(failing, rule, windows) : askBeyond(failing, rule, windows) };
  }
  if (reached > 0) return { next: recheck({ ...next, failingEnd: at + size, suspect: true }, rule, windows) };
  if (gap >= mostParkedAtHead) return undefined;
  const { next: after, parked } = park(next, rule, windows);
  return after && { next: after, ...(parked && { parked }) };
}

/**
 * The edge itself fails, which came before: rows above it were deleted, and the one that fails slipped to its place.
 */
function stepBack(
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): ReturnType<NonNullable<PagingStrategy<NumberedState>["narrow"]>> {
  const lostAnchors = (state.lostAnchors ?? 0) + 1;
  if (lostAnchors > mostStepsBack) return undefined;
  const next = { ...state, lostAnchors, gap: undefined, failingEnd: undefined, suspect: undefined, edgeAsked: false };
  if (state.reached <= 1) return { next: askEdge({ ...next, reached: 0, edge: undefined }, rule, windows) };
  const margin = Math.max(1, 2 * (state.margin ?? 0));
  return { next: askEdge({ ...next, margin }, rule, windows) };
}

/** Leaves out the row behind the edge. */
export function park(state: NumberedState, rule: PaginationRule, windows: Windows): Step<NumberedState> {
  const gap = (state.gap ?? 0) + 1;
  const next = { ...state, gap, parkedStay: undefined, failingEnd: undefined, edgeAsked: true };
  return { next: askBeyond(next, rule, windows), parked: { index: gap - 1 } };
}
