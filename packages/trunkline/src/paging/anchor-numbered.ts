import { toShortHash } from "../short-hash.js";
import { askEdge } from "./ask-numbered.js";
import { tooFast } from "./numbered-errors.js";
import type { NumberedState } from "./numbered-state.js";
import type { SeenIds } from "./seen-ids.js";
import type { Answer } from "./strategy.js";
import type { Numbering } from "./windows.js";

/** Consecutive steps back before the walk gives up. */
export const mostStepsBack = 50;

/**
 * What an answer's known rows prove about its new ones. `held`: the new ones follow what was read. `doubtful`: it
 * begins with a known row that may have moved there. Undefined: nothing connects them to what was read.
 */
export type Anchor = "held" | "doubtful" | undefined;

/**
 * The row last read, or two adjacent known rows, are proof, unless they follow new rows in a list that repeats rows. A
 * single known row before new ones may have moved there, so it is doubted once. After new ones, it may be a repeat.
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

/**
 * Whether known rows lead to the last one read, which has not moved. Other known rows prove nothing: they may have
 * moved.
 */
function leadsToEdge({ edge }: NumberedState, { rows }: Answer, seen: SeenIds): boolean {
  const firstNew = rows.findIndex(({ id }) => !seen.has(id));
  const inPlace = rows.findIndex(({ id, moves }) => moves && toShortHash(id) === edge);
  return inPlace !== -1 && (firstNew === -1 || inPlace < firstNew);
}

/** Steps back when the expected row is missing: rows above it were deleted, and others slipped past the edge. */
export function goBack(state: NumberedState, numbering: Numbering, { rows: [first] }: Answer): NumberedState {
  const { phase, at, reached, cap, largest, fixedSize } = state;
  const doubted = first && toShortHash(first.id);
  const back = { ...state, doubted, emptyBeyond: 0, edgeAsked: false, leap: 0 };
  // The leap went past the edge: leap half as far.
  if (phase === "edge" && at >= reached && (state.leap || state.overshot)) {
    return askEdge({ ...back, margin: 0, overshot: at, leap: (at - reached) >> 1 }, numbering);
  }
  const lostAnchors = (state.lostAnchors ?? 0) + 1;
  if (lostAnchors > mostStepsBack) throw tooFast();
  // Windows of different sizes begin with the same row, or are all empty after the server gave less than it was asked
  // for: it ignores the size.
  const isSame = doubted === state.doubted && (cap || !first);
  if (numbering.windows.movesWithSize && lostAnchors > 3 && isSame && !state.sizesWork && !fixedSize) {
    const sized = { ...back, lostAnchors, margin: 0, deletions: undefined, fixedSize: largest };
    return askEdge(sized, numbering);
  }
  // Doubled each time, so that a long list is not walked back page by page.
  const margin = Math.max(1, state.callerPageSize >> 3, 2 * (state.margin ?? 0));
  return askEdge({ ...back, lostAnchors, deletions: true, margin }, numbering);
}
