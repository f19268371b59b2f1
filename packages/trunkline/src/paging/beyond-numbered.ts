import { toShortHash } from "../short-hash.js";
import { askBeyond, askEdge, askHead, askParked, recheck } from "./ask-numbered.js";
import { tooShort } from "./numbered-errors.js";
import { settle, type NumberedState } from "./numbered-state.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import type { Answer, Step } from "./strategy.js";
import type { Numbering } from "./windows.js";

/**
 * Handles an answer from behind the edge without known rows: either the end, or rows that an answer at the edge does
 * not reach.
 */
export function lookBeyond(state: NumberedState, numbering: Numbering, answer: Answer): Step<NumberedState> {
  const { rows, total } = answer;
  if (rows.length === 0) return { next: takeEmptyAnswer(state, numbering, total) };
  const next = { ...state, shortIsNotEnd: true };
  if (!state.edgeAsked && !state.gap) return { next: askEdge({ ...next, mayBeLast: false }, numbering, true) };
  // Answers at the edge do not reach the end of the list.
  const found = { ...next, emptyBeyond: 0, ended: 0 };
  return state.head === undefined ? { next: askHead(found) } : { held: rows, next: recheck(found, numbering) };
}

/** Handles an empty answer from behind the edge: the end, once the edge and what follows it were requested again. */
function takeEmptyAnswer(
  state: NumberedState,
  numbering: Numbering,
  total: number | undefined,
): NumberedState | undefined {
  const emptyBeyond = (state.emptyBeyond ?? 0) + 1;
  const disagrees = total !== undefined && total > state.reached;
  const totalBeyond = disagrees && (emptyBeyond === 1 || total === state.totalBeyond) ? total : undefined;
  // A server with short pages is asked once more: it is asked beyond the edge so often that two false empty answers are
  // likely.
  const enough = state.shortIsNotEnd || disagrees ? 3 : state.mayBeLast ? 1 : 2;
  if (emptyBeyond < enough) return recheck({ ...state, emptyBeyond, totalBeyond }, numbering);
  // Rows left out between pages without overlap are on no other page; only the total reveals them. It is not trusted if
  // it keeps changing, stays the same while rows are deleted, or counts rows on the page that is empty.
  const { at, fixedSize, deletions, failingEnd, gap = 0, parkedStay = 0 } = state;
  if (totalBeyond && fixedSize && !deletions && totalBeyond <= at) throw tooShort();
  // The last request at the edge excluded what follows it, because a row there failed that is now gone. So it proves
  // nothing.
  if (failingEnd) {
    return askEdge({ ...state, failingEnd: undefined, emptyBeyond: 0 }, numbering, true);
  }
  return parkedStay < gap ? askParked({ ...state, emptyBeyond }) : undefined;
}

/**
 * Rows found beyond the edge directly follow it if the edge has not moved and no row was added at the head since. Then
 * no row was deleted above it either, since only an added row could have pushed it back into place.
 */
export function compareHead(
  state: NumberedState,
  numbering: Numbering,
  { rows: [first], held }: Answer,
  seen: SeenIds,
): Step<NumberedState> {
  const head = first && toShortHash(first.id);
  if (head !== state.head || held.length === 0) {
    return { next: askBeyond({ ...state, parkedStay: undefined, head: head ?? state.head }, numbering) };
  }
  const rows = takeNew(held, seen);
  const last = rows.at(-1);
  const behind = state.reached + (state.gap ?? 0);
  // A server that gave a single row will do so again.
  const edgeAsked = held.length === 1 || Boolean(state.fixedSize);
  const next: NumberedState = {
    ...settle(state),
    shortIsNotEnd: true,
    lostAnchors: 0,
    behindParked: state.gap ? behind : state.behindParked,
    reached: behind + rows.length,
    edge: toShortHash(last?.id ?? ""),
    edgeMoves: last?.moves,
    sizesWork: !state.fixedSize,
    edgeAsked,
  };
  return { rows, next: edgeAsked ? askBeyond(next, numbering) : askEdge(next, numbering) };
}
