import type { NumberedState, Sizes, Window } from "./numbered-state.js";
import type { Bounds, Numbering } from "./windows.js";

/** Largest size at the edge if no maximum is documented: with sizes up to this one, some page reaches past any edge. */
const leastLargest = 13;

/** The most rows to request. */
function mostOf(
  { callerPageSize, cap = Infinity, sizesRefused }: Sizes,
  { rule }: Numbering,
  largest: boolean,
): number {
  if (sizesRefused || !largest) return Math.min(callerPageSize, cap);
  return Math.min(Math.max(callerPageSize, rule.maximumLimit ?? leastLargest), cap);
}

export function boundsOf(state: NumberedState, numbering: Numbering, largest = false): Bounds {
  const { reached, gap = 0, failingEnd = Infinity, behindParked = 0 } = state;
  const latest = Math.max(0, reached - 1);
  const unread = reached + gap;
  return {
    reached,
    most: mostOf(state, numbering, largest),
    latest,
    earliest: Math.min(behindParked, latest),
    // A quarter of what is left of the window that failed, at least one row. A failing request is retried, so it costs
    // more than a page that succeeds.
    end: failingEnd === Infinity ? Infinity : unread + Math.max(1, (failingEnd - unread) >> 2),
  };
}

/** The page of a server with one page size. */
function pageOf(index: number, size: number): Window {
  return { at: Math.floor(index / size) * size, size };
}

/** Requests from the last row read onward. `sure`: even if that cannot bring anything new. */
export function askEdge(state: NumberedState, numbering: Numbering, sure = false): NumberedState {
  const window = chooseAtEdge(state, numbering, sure);
  return window ? { ...state, phase: "edge", ...window } : passEdge(state, numbering);
}

/** The window over the edge, or a margin above or a leap below it; undefined if no window can bring a new row. */
function chooseAtEdge(state: NumberedState, numbering: Numbering, sure: boolean): Window | undefined {
  const { reached, margin = 0, leap = 0, fixedSize } = state;
  const { windows } = numbering;
  const bounds = boundsOf(state, numbering);
  if (reached === 0) return windows.startingAt(bounds);
  const latest = Math.max(0, reached - 1 - margin + leap);
  const brings = ({ at, size }: Window): boolean => at + size > reached || margin > 0 || leap > 0 || sure;
  let window: Window;
  if (fixedSize) window = pageOf(latest, fixedSize);
  else {
    const asked = { ...bounds, latest, reached: reached + leap, ...(margin > 0 && { earliest: 0 }) };
    window = windows.overEdge(asked);
    if (state.shortIsNotEnd && !margin && !leap) {
      const exact = windows.startingAt(asked);
      if (exact.size > 2) window = exact;
    }
    // With small sizes, no window may reach past the edge.
    if (!brings(window)) {
      window = windows.overEdge({ ...asked, most: Math.max(asked.most, mostOf(state, numbering, true)) });
    }
  }
  return brings(window) ? window : undefined;
}

/** Requests what directly follows the last row read. */
export function askBeyond(state: NumberedState, numbering: Numbering): NumberedState {
  const { reached, gap = 0, fixedSize } = state;
  const latest = reached + gap;
  const window = fixedSize
    ? pageOf(latest + fixedSize - 1, fixedSize)
    : numbering.windows.startingAt({ ...boundsOf(state, numbering), latest });
  return { ...state, phase: "beyond", repeatsLast: undefined, ...window };
}

/** Requests what follows the edge, which cannot bring, or did not bring, anything new. */
export function passEdge(state: NumberedState, numbering: Numbering): NumberedState {
  return askBeyond({ ...state, edgeAsked: true }, numbering);
}

/** Requests the edge once more, with the largest page possible. */
export function recheck(state: NumberedState, numbering: Numbering): NumberedState {
  return { ...state, parkedStay: undefined, phase: "recheck", ...chooseToRecheck(state, numbering) };
}

function chooseToRecheck(state: NumberedState, numbering: Numbering): Window {
  const { reached, gap, failingEnd, fixedSize, shortIsNotEnd } = state;
  if (fixedSize) return pageOf(reached - 1, fixedSize);
  // The rows parked behind the edge must not be requested again.
  const end = gap || failingEnd ? reached : Infinity;
  const bounds = { ...boundsOf(state, numbering, true), end };
  // If answers may be cut off, the window must begin exactly at the edge.
  return shortIsNotEnd ? numbering.windows.startingAt(bounds) : numbering.windows.overEdge(bounds);
}

export function askHead(state: NumberedState): NumberedState {
  return { ...state, phase: "head", at: state.headAt ?? 0, size: state.fixedSize ?? 1 };
}

/** Requests the rows parked behind the edge one by one, the last one first. */
export function askParked(state: NumberedState, parkedStay = 0): NumberedState {
  return { ...state, parkedStay, phase: "parked", at: state.reached + (state.gap ?? 0) - 1 - parkedStay, size: 1 };
}

/** Repeats the current request with the sizes now known. */
export function askAgain(state: NumberedState, numbering: Numbering): NumberedState {
  switch (state.phase) {
    case "edge":
      return askEdge(state, numbering);
    case "beyond":
      return askBeyond(state, numbering);
    case "recheck":
      return recheck(state, numbering);
    case "parked":
      return askParked(state, state.parkedStay);
    case "head":
      return askHead(state);
  }
}
