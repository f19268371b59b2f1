import { readNumbered } from "./numbered.js";
import type { NumberedState } from "./numbered-state.js";
import type { PagingStrategy } from "./strategy.js";

/**
 * Offset: a record index, newest first (Anunzi). Each request begins at the last row of the page before it.
 *
 * Promises:
 * - Every row that is there from the first request to the last comes once, while rows are added at the head and deleted
 *   anywhere. Added rows push known ones into view, and those are dropped by id. Where a page does not begin with a
 *   known row, rows above it were deleted and others slipped past the edge: the walk steps back until it sees a known
 *   row, or the head of the list. So a page is only taken when nothing can be missing before it, whenever it was asked
 *   for: pages may be asked for side by side.
 * - The end is believed when it is proven: the edge brings nothing new, nothing stands beyond it, and both hold when
 *   they are asked again, the edge with the largest page there is. Where the answer tells a total that agrees, one
 *   empty answer beyond the edge is enough.
 * - Pages may be as short as the server likes, down to one row, and of another size each time. Where a page cannot hold
 *   both the edge and the row behind it, that row is taken when the edge was seen in its place after it, and the head
 *   of the list did not change meanwhile.
 * - Rows may be repeated, over whole pages too: known rows behind the edge are no end, unless the same ones come far
 *   below as well.
 * - Totals may be stale, wrong or missing.
 * - A page that is refused (a 4xx) is the end where pages farther down are refused as well. Where those are answered,
 *   it is a page that does not come, and its error is the list's.
 *
 * Cannot promise, and says so with a PagingError: anything where rows are deleted or added faster than pages are read,
 * and where every page is the same.
 *
 * Cannot notice: a row that moves from below the edge to above it between two pages; one that is added in the middle;
 * one behind rows that the list repeats, where others are deleted while pages are cut short. A list that moves by more
 * than 5,000 rows while it is read, or by more than 250 rows while nobody reads and a cursor is kept, may repeat rows.
 */
export const offset: PagingStrategy<NumberedState> = /* @__PURE__ */ readNumbered({
  overEdge: ({ latest, earliest, most, end }) => {
    const at = Math.max(earliest, latest);
    // A window of one row would hold the edge alone.
    return { at, size: Math.max(1, Math.min(Math.max(2, most), end - at)) };
  },
  startingAt: ({ latest, most, end }) => ({ at: latest, size: Math.max(1, Math.min(most, end - latest)) }),
  toPosition: ({ at }, { first = 0 }) => first + at,
  movesWithSize: false,
});
