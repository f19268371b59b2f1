import { PagingError } from "@trunkline/client";
import { takeNew } from "./known.js";
import type { Facts, Style } from "./style.js";

/** Rows may be added as fast as pages are read for a while, which looks the same; no list does so for long. */
const mostStalls = 25;
const mostStepsBack = 50;

/**
 * Page numbers, newest first (AutoCalls from 1, Zudu from 0).
 *
 * Promises every row that is there from the first request to the last, once, while rows are added at the head and deleted anywhere, as long as the answers
 * tell the list's total. Rows added at the head repeat the end of the page before, and are dropped by id. Deleted rows pull others over the edge
 * between two pages; the total shows it: as long as it has not fallen since the page before, at least as many rows were added above the edge as were deleted
 * there, and nothing was pulled over it. Where it has fallen, the page before is read again, and the one before that, until a page begins with a known row: what
 * was pulled over is on them.
 *
 * Cannot promise: anything about deletions where the answer has no total; a list in which rows are deleted between every two requests (a PagingError).
 * A list that moves by more than 10,000 rows meanwhile may repeat some. A server that gives smaller pages than asked for is no matter: it counts its own pages.
 */
export const page: Style = {
  start: ({ first = 1 }, size) => ({ page: first, size, largest: 0, stalls: 0, back: 0 }),

  parameters: ({ page: number, size }, { position, limit }) => ({
    [position]: number,
    ...(limit && { [limit]: size }),
  }),

  judge(facts, state, known, { first = 1 }) {
    const { rows, total } = facts;
    const number = Number(state.page);
    const begin = rows[0];
    const largest = Math.max(Number(state.largest), rows.length);
    const fallen = total !== undefined && typeof state.total === "number" && total < state.total;
    const detached = state.recheck === true && (!begin || !known.has(begin.id));

    if (number > first && (fallen || detached)) {
      const back = Number(state.back) + 1;
      if (back > mostStepsBack) {
        throw new PagingError(
          "paging",
          "Rows are deleted faster than pages are read: some may be missing from here on.",
        );
      }
      return { rows: [], next: { ...state, page: number - 1, total: undefined, recheck: true, back, largest } };
    }
    if (!begin) return { rows: [], next: undefined };

    const taken = takeNew(rows, known);
    const stalls = taken.length === 0 && begin.id === state.begin && !state.recheck ? Number(state.stalls) + 1 : 0;
    if (stalls >= mostStalls) throw new PagingError("paging", "The list repeats the same page under every number.");
    if (!hasMore(facts, number - first + 1, largest)) return { rows: taken, next: undefined };
    const back = taken.length > 0 ? 0 : state.back;
    const { size } = state;
    return { rows: taken, next: { page: number + 1, size, largest, stalls, back, total, begin: begin.id } };
  },
};

/** Whatever the answer says of the rest: one sign that there is more is enough, since an empty page ends the list anyway. */
function hasMore({ rows, more, pages, total }: Facts, read: number, largest: number): boolean {
  const signs = [
    more,
    pages === undefined ? undefined : read < pages,
    // A total smaller than the page it came with is no total.
    total === undefined || total < rows.length ? undefined : read * largest < total,
  ].filter((sign) => sign !== undefined);
  return signs.length === 0 || signs.includes(true);
}
