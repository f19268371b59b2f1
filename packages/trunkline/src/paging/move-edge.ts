import { toShortHash } from "../short-hash.js";
import type { Edge, NumberedState } from "./numbered-state.js";
import type { Answer, Row } from "./strategy.js";

/** The new edge, which is the last row of an answer that begins at the head of the list or with a known row. */
export function moveEdge(state: NumberedState, answer: Answer, fresh: readonly Row[]): Edge {
  const { rows, count, lastId } = answer;
  const { at, size, headAt = 0 } = state;
  // Callers pass answers that have rows.
  const begin = toShortHash(rows[0]!.id);
  const isFirst = state.reached === 0;
  const head = isFirst || at === headAt ? begin : state.head;
  const isWhole = isWholeList(state, answer, begin);
  const from = isWhole ? 0 : at;
  const lastFresh = fresh.at(-1);
  let last = rows.at(-1)!;
  // Pages that do not overlap are counted as returned: a row that is on one twice takes two positions.
  let reached = from + (state.sizesRefused ? count : rows.length);
  if (!lastFresh) {
    // If all rows are known, counting repeated ones cannot skip any.
    last = rows.find(({ id }) => id === lastId) ?? last;
    reached = from + Math.min(count, size);
  } else if (!isFirst && !isWhole && (count > size || state.repeats)) {
    // A repeated row cannot be the edge: it moves when others are deleted. Rows before the edge may be repeats as well,
    // so the edge moves down by no more than the number of new rows.
    last = lastFresh;
    reached = Math.min(at + rows.indexOf(lastFresh) + 1, state.reached + fresh.length);
  }
  return { reached, edge: toShortHash(last.id), edgeMoves: last.moves, head };
}

/**
 * Some servers return the last page for any position past the end. If that page is the whole list, it begins with the
 * head and ends with the edge.
 */
function isWholeList(state: NumberedState, { lastId = "" }: Answer, begin: string): boolean {
  if (state.at < state.reached || state.heedsPlaces) return false;
  return begin === state.head && toShortHash(lastId) === state.edge;
}
