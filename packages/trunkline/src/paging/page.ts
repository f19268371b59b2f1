import { readNumbered } from "./numbered.js";
import type { NumberedState, Window } from "./numbered-state.js";
import type { PagingStrategy } from "./strategy.js";
import type { Bounds } from "./windows.js";

/**
 * Page numbers, newest first (AutoCalls from 1, Zudu from 0). Pages are read with an overlap: after n rows, number and
 * size are chosen so that the page begins at the last row seen or a little above it. After 100 rows that is the second
 * page of 99, after 198 the third of 98.
 *
 * Promises what `readNumbered` does, with or without a total, where the server takes any size within its bounds:
 * documented for AutoCalls (1 to 100), an assumption for Zudu. A server that gives less than it is asked for is asked
 * for less.
 *
 * Where the server refuses other sizes than the first, or heeds none, pages do not overlap. Each is then taken when the
 * page before it was seen unchanged after it, and the head of the list did not change meanwhile: three requests a page.
 *
 * Cannot promise, and says so with a PagingError: what that cannot, and pages without overlap that leave rows out:
 * one that is shorter than others while there are rows behind it, or all where they hold fewer rows than the total.
 *
 * Cannot notice: what that cannot; a server that answers with another page than it was asked for, where that begins
 * with a known row all the same; and one that cuts pages short and counts them by a size of its own, where its total is
 * missing, changes meanwhile, or is no more than came. Where rows move down the list, as planned calls that begin do at
 * Zudu, pages are asked for one by one, and a page is taken where the row last read is still in its place: should it
 * have moved along with those around it, nobody notices.
 */
export const page: PagingStrategy<NumberedState> = /* @__PURE__ */ readNumbered({
  overEdge: chooseWindow,
  startingAt({ latest, most, end }) {
    for (let size = Math.min(most, Math.max(1, end - latest)); size > 1; size -= 1) {
      if (latest % size === 0) return { at: latest, size };
    }
    return { at: latest, size: 1 };
  },
  toPosition: ({ at, size }, { first = 1 }) => first + at / size,
  movesWithSize: true,
});

/**
 * Of all pages that begin where they may, the one that brings the most new rows; a single row where none brings any.
 */
function chooseWindow({ latest, earliest, most, end, reached }: Bounds): Window {
  let best: Window = { at: latest, size: 1 };
  let gain = -Infinity;
  for (let size = most; size > 0 && size > gain; size -= 1) {
    const at = Math.floor(latest / size) * size;
    if (at < earliest || at + size > end || at + size - reached <= gain) continue;
    gain = at + size - reached;
    best = { at, size };
  }
  return best;
}
