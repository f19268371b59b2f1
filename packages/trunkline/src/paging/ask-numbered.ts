import type { PaginationRule } from "@trunkline/client";
import type { NumberedState, Window } from "./numbered-state.js";

/** Asked for at the edge where no maximum is documented: up to this size, some page reaches past any edge. */
const leastLargest = 13;

/** What a window must keep to. */
export interface Bounds {
  /** One past the last row that was read. */
  reached: number;
  /** The most rows to ask for. */
  most: number;
  /** It may begin here at the latest, and at the earliest. */
  latest: number;
  earliest: number;
  /** It may end here at the latest. */
  end: number;
}

/** How a style writes windows: as it likes (`offset`), or as the multiple of a size (`page`). */
export interface Windows {
  /** The window over the last row read that brings the most new ones. */
  overEdge: (bounds: Bounds) => Window;
  /** The largest window that begins right at `latest`. */
  startingAt: (bounds: Bounds) => Window;
  toPosition: (window: Window, rule: PaginationRule) => number;
  /** Whether a size other than the one asked for moves the window: then the server's own size tells where it is. */
  movesWithSize: boolean;
}

/** How many rows to ask for at most. */
function mostOf(
  { callerPageSize, cap = Infinity, sizesRefused }: NumberedState,
  rule: PaginationRule,
  largest: boolean,
): number {
  if (sizesRefused || !largest) return Math.min(callerPageSize, cap);
  return Math.min(Math.max(callerPageSize, rule.maximumLimit ?? leastLargest), cap);
}

export function boundsOf(state: NumberedState, rule: PaginationRule, largest = false): Bounds {
  const { reached, gap = 0, failingEnd = Infinity, behindParked = 0 } = state;
  return {
    reached,
    most: mostOf(state, rule, largest),
    latest: Math.max(0, reached - 1),
    earliest: Math.min(behindParked, Math.max(0, reached - 1)),
    // A quarter of what is left of a window that failed, and a row at least: what fails is asked for several times, so
    // that a failure costs more than a page that comes.
    end: failingEnd === Infinity ? Infinity : reached + gap + Math.max(1, (failingEnd - reached - gap) >> 2),
  };
}

/** From the last row read on. `sure`: also where that cannot bring anything new. */
export function askEdge(state: NumberedState, rule: PaginationRule, windows: Windows, sure = false): NumberedState {
  const { reached, margin = 0, leap = 0, fixedSize } = state;
  if (reached === 0) return { ...state, phase: "edge", ...windows.startingAt({ ...boundsOf(state, rule), latest: 0 }) };
  const latest = Math.max(0, reached - 1 - margin + leap);
  if (fixedSize !== undefined) {
    const at = Math.floor(latest / fixedSize) * fixedSize;
    if (at + fixedSize <= reached && !margin && !sure) return askBeyond({ ...state, edgeAsked: true }, rule, windows);
    return { ...state, phase: "edge", at, size: fixedSize };
  }
  const bounds = boundsOf(state, rule);
  const asked = {
    ...bounds,
    latest,
    earliest: margin > 0 ? 0 : Math.min(bounds.earliest, latest),
    reached: reached + leap,
  };
  let window = windows.overEdge(asked);
  if (state.shortIsNotEnd && !margin && !leap) {
    const exact = windows.startingAt(asked);
    if (exact.size > 2) window = exact;
  }
  const brings = ({ at, size }: Window): boolean => at + size > reached || margin > 0 || leap > 0 || sure;
  // Among the smallest sizes there may be none that reaches past the edge.
  if (!brings(window)) window = windows.overEdge({ ...asked, most: Math.max(asked.most, mostOf(state, rule, true)) });
  return brings(window)
    ? { ...state, phase: "edge", ...window }
    : askBeyond({ ...state, edgeAsked: true }, rule, windows);
}

/** Right behind the last row read. */
export function askBeyond(state: NumberedState, rule: PaginationRule, windows: Windows): NumberedState {
  const { reached, gap = 0, fixedSize } = state;
  const latest = reached + gap;
  const window =
    fixedSize === undefined
      ? windows.startingAt({ ...boundsOf(state, rule), latest })
      : { at: Math.ceil(latest / fixedSize) * fixedSize, size: fixedSize };
  return { ...state, phase: "beyond", repeatsLast: undefined, ...window };
}

/** The edge once more, with the largest answer that there is. */
export function recheck(before: NumberedState, rule: PaginationRule, windows: Windows): NumberedState {
  const state = { ...before, parkedStay: undefined };
  const { reached, gap, failingEnd, fixedSize } = state;
  if (fixedSize !== undefined) {
    return { ...state, phase: "recheck", at: Math.floor((reached - 1) / fixedSize) * fixedSize, size: fixedSize };
  }
  const bounds = boundsOf(state, rule, true);
  // What is parked behind the edge must not be asked for again.
  const end = gap || failingEnd !== undefined ? reached : Infinity;
  // An answer that may be cut off must begin right at the edge.
  const choose = state.shortIsNotEnd ? windows.startingAt : windows.overEdge;
  return { ...state, phase: "recheck", ...choose({ ...bounds, end }) };
}

export function askHead(state: NumberedState): NumberedState {
  return { ...state, phase: "head", at: state.headAt ?? 0, size: state.fixedSize ?? 1 };
}

/** The rows that were parked behind the edge, one by one, the last of them first. */
export function askParked(state: NumberedState, parkedStay = 0): NumberedState {
  return { ...state, parkedStay, phase: "parked", at: state.reached + (state.gap ?? 0) - 1 - parkedStay, size: 1 };
}

/** The same question in other sizes. */
export function askAgain(state: NumberedState, rule: PaginationRule, windows: Windows): NumberedState {
  switch (state.phase) {
    case "edge":
      return askEdge(state, rule, windows);
    case "beyond":
      return askBeyond(state, rule, windows);
    case "recheck":
      return recheck(state, rule, windows);
    case "parked":
      return askParked(state, state.parkedStay);
    case "head":
      return askHead(state);
  }
}
