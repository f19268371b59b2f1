import { toShortHash } from "../short-hash.js";
import type { Edge, NumberedState } from "./numbered-state.js";
import type { Answer, Row } from "./strategy.js";

/** Where the edge is, as of an answer that begins at the head of the list, or with a known row: its last row. */
export function moveEdge(state: NumberedState, answer: Answer, fresh: readonly Row[]): Edge {
  const { rows, count, lastId } = answer;
  const { at, size, headAt = 0 } = state;
  // In range: it begins with a row.
  const begin = toShortHash(rows[0]!.id);
  const isFirst = state.reached === 0;
  const head = isFirst || at === headAt ? begin : state.head;
  const isWhole = isWholeList(state, answer, begin);
  const from = isWhole ? 0 : at;
  const lastFresh = fresh.at(-1);
  let last = rows.at(-1)!;
  // Pages that do not overlap are counted as they come: what is on one twice takes two places.
  let reached = from + (state.sizesRefused ? count : rows.length);
  if (!lastFresh) {
    // Where all of them are known, nothing is missed by counting those that stand there twice.
    last = rows.find(({ id }) => id === lastId) ?? last;
    reached = from + Math.min(count, size);
  } else if (!isFirst && !isWhole && (count > size || state.repeats)) {
    // A row that the list repeats is no edge: it moves where others are deleted. And of those before the edge some may
    // be repeated, so that it stands no further down than there are new ones.
    last = lastFresh;
    reached = Math.min(at + rows.indexOf(lastFresh) + 1, state.reached + fresh.length);
  }
  return { reached, edge: toShortHash(last.id), edgeMoves: last.moves, head };
}

/**
 * Some servers answer with the last page to whatever is past the end: where that is the whole list, it begins at its
 * head, and ends with the edge.
 */
function isWholeList(state: NumberedState, { lastId = "" }: Answer, begin: string): boolean {
  if (state.at < state.reached || state.heedsPlaces) return false;
  return begin === state.head && toShortHash(lastId) === state.edge;
}
