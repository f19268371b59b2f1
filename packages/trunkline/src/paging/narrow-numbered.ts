import { askBeyond, askEdge, askHead, askParked, boundsOf, passEdge, recheck } from "./ask-numbered.js";
import { mostStepsBack } from "./anchor-numbered.js";
import type { NumberedState } from "./numbered-state.js";
import type { Narrowed } from "./strategy.js";
import type { Numbering } from "./windows.js";

/** While nothing was read yet, no known row can tell a failing row from a server that is down. */
const mostParkedAtHead = 3;

/** Replaces a failing request by a smaller one, until the failing row is isolated. */
export function narrow(state: NumberedState, numbering: Numbering): Narrowed<NumberedState> | undefined {
  const { phase, at, size, reached, gap = 0, fixedSize, sizesRefused } = state;
  // The page size cannot be changed.
  if (fixedSize || sizesRefused) return undefined;
  if (phase === "head") {
    // The first row fails. The one after it shows just as well whether rows were added.
    const headAt = at + 1;
    if (headAt > mostParkedAtHead) return undefined;
    return { next: askBeyond({ ...state, head: undefined, headAt }, numbering) };
  }
  if (phase === "parked") {
    // Expected: the parked row still fails in its place, so no other row moved there.
    const parkedStay = (state.parkedStay ?? 0) + 1;
    if (parkedStay < gap) return { next: askParked(state, parkedStay) };
    return { next: state.emptyBeyond ? askBeyond({ ...state, parkedStay }, numbering) : askHead(state) };
  }
  if (phase !== "recheck") return narrowUnread(state, numbering);
  if (at === reached - 1 && size === 1) return stepBack(state, numbering);
  const window = numbering.windows.overEdge({ ...boundsOf(state, numbering), end: reached, most: 1 });
  return { next: { ...state, ...window } };
}

/** Narrows a failed request for unread rows. */
function narrowUnread(state: NumberedState, numbering: Numbering): Narrowed<NumberedState> | undefined {
  const { phase, at, size, reached, gap = 0 } = state;
  const failingEnd = at + size;
  const unread = reached + gap;
  const next: NumberedState = { ...state, leap: 0, overshot: undefined, failingEnd };
  if (state.margin || state.leap) {
    // The failure is among rows already read or leapt over; reading again from here reaches it.
    const from = Math.max(0, Math.min(at, reached - 1)) + 1;
    return { next: askEdge({ ...next, margin: 0, reached: from, edge: undefined, gap: undefined }, numbering) };
  }
  // The window includes rows already parked, so its failure says nothing about those after them.
  if (gap > 0 && at < reached) return { next: passEdge({ ...next, failingEnd: undefined }, numbering) };
  if (failingEnd - unread > 1) {
    // Nothing was read yet, so the server itself may be failing: a single row shows that soonest.
    if (reached === 0) return { next: { ...next, at: unread, size: 1 } };
    return { next: phase === "edge" ? askEdge(next, numbering) : askBeyond(next, numbering) };
  }
  if (reached > 0) return { next: recheck({ ...next, suspect: true }, numbering) };
  return gap < mostParkedAtHead ? park(next, numbering) : undefined;
}

/** The edge itself fails, though it was read before: rows above it were deleted, and the failing row took its place. */
function stepBack(state: NumberedState, numbering: Numbering): Narrowed<NumberedState> | undefined {
  const lostAnchors = (state.lostAnchors ?? 0) + 1;
  if (lostAnchors > mostStepsBack) return undefined;
  const next = { ...state, lostAnchors, gap: undefined, failingEnd: undefined, suspect: undefined, edgeAsked: false };
  if (state.reached <= 1) return { next: askEdge({ ...next, reached: 0, edge: undefined }, numbering) };
  return { next: askEdge({ ...next, margin: Math.max(1, 2 * (state.margin ?? 0)) }, numbering) };
}

/** Leaves out the row after the edge. */
export function park(state: NumberedState, numbering: Numbering): Narrowed<NumberedState> {
  const gap = (state.gap ?? 0) + 1;
  const next = { ...state, gap, parkedStay: undefined, failingEnd: undefined };
  return { next: passEdge(next, numbering), parked: { index: gap - 1 } };
}
