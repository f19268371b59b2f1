import { toShortHash } from "../short-hash.js";
import { askEdge } from "./ask-numbered.js";
import { tooFast } from "./numbered-errors.js";
import type { NumberedState } from "./numbered-state.js";
import type { SeenIds } from "./seen-ids.js";
import type { Answer } from "./strategy.js";
import type { Numbering } from "./windows.js";

/** Steps back in a row before a list is given up. */
export const mostStepsBack = 50;

/**
 * What the known rows of an answer say of its new ones: `held`, those follow what was read; `doubtful`, it begins with
 * a known row that may have moved there; undefined, nothing leads from what was read to them.
 */
export type Anchor = "held" | "doubtful" | undefined;

/**
 * The row last read, or two known ones in a row, are a sure sign, unless they stand behind new ones in a list that
 * repeats rows. A single known row before new ones may have moved there, and is doubted once. Behind new ones it may be
 * one that the list repeats.
 */
export function findAnchor(state: NumberedState, answer: Answer, seen: SeenIds): Anchor {
  const { rows } = answer;
  const index = rows.findIndex(({ id }) => seen.has(id));
  const known = rows[index];
  if (!known) return undefined;
  const hash = toShortHash(known.id);
  const next = rows[index + 1];
  const isPair = next !== undefined && seen.has(next.id) && (index === 0 || !state.repeats);
  if (state.edgeMoves ? leadsToEdge(state, answer, seen) : hash === state.edge || isPair) return "held";
  if (index > 0) return undefined;
  return next === undefined || hash === state.doubted ? "held" : "doubtful";
}

/** Known rows down to the last one read, which is yet to move: no other known row tells anything, it may have moved. */
function leadsToEdge({ edge }: NumberedState, { rows }: Answer, seen: SeenIds): boolean {
  const firstNew = rows.findIndex(({ id }) => !seen.has(id));
  const inPlace = rows.findIndex(({ id, moves }) => moves && toShortHash(id) === edge);
  return inPlace !== -1 && (firstNew === -1 || inPlace < firstNew);
}

/** The row that was expected is not there: rows above it were deleted, and others slipped past the edge. */
export function goBack(state: NumberedState, numbering: Numbering, { rows: [first] }: Answer): NumberedState {
  const { phase, at, reached, cap, largest, fixedSize } = state;
  const doubted = first && toShortHash(first.id);
  const back = { ...state, doubted, emptyBeyond: 0, edgeAsked: false, leap: 0 };
  // Half as far, where a leap went past the edge.
  if (phase === "edge" && at >= reached && (state.leap || state.overshot)) {
    return askEdge({ ...back, margin: 0, overshot: at, leap: (at - reached) >> 1 }, numbering);
  }
  const lostAnchors = (state.lostAnchors ?? 0) + 1;
  if (lostAnchors > mostStepsBack) throw tooFast();
  // Windows of other sizes that begin with the same row, or are all empty, where the server gave less than it was asked
  // for: it heeds no size.
  const isSame = doubted === state.doubted && (cap || !first);
  if (numbering.windows.movesWithSize && lostAnchors > 3 && isSame && !state.sizesWork && !fixedSize) {
    const sized = { ...back, lostAnchors, margin: 0, deletions: undefined, fixedSize: largest };
    return askEdge(sized, numbering);
  }
  // Twice as far each time, so that a long list is not walked back page by page.
  const margin = Math.max(1, state.callerPageSize >> 3, 2 * (state.margin ?? 0));
  return askEdge({ ...back, lostAnchors, deletions: true, margin }, numbering);
}
