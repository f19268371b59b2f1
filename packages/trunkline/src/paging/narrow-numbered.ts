import type { PaginationRule } from "@trunkline/client";
import { askBeyond, askEdge, boundsOf, recheck, type Windows } from "./ask-numbered.js";
import type { NumberedState } from "./numbered-state.js";
import type { PagingStrategy, Step } from "./strategy.js";

/** Where nothing was read yet there is no known row to tell a poisoned one from a server that is down. */
const mostParkedAtHead = 3;

export function narrow(
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): ReturnType<NonNullable<PagingStrategy<NumberedState>["narrow"]>> {
  const { phase, at, size, reached, gap = 0, margin = 0, fixedSize } = state;
  // The first row, or one that came before, fails: it is not a single row that does not come. Nor are sizes to be had.
  if (phase === "head" || fixedSize !== undefined || state.sizesRefused) return undefined;
  if (phase === "recheck") {
    const alone = at === reached - 1 && size === 1;
    if (alone) return undefined;
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

/** Leaves out the row behind the edge. */
export function park(state: NumberedState, rule: PaginationRule, windows: Windows): Step<NumberedState> {
  const gap = (state.gap ?? 0) + 1;
  const next = { ...state, gap, failingEnd: undefined, edgeAsked: true };
  return { rows: [], next: askBeyond(next, rule, windows), parked: {} };
}
