import { PagingError } from "@trunkline/client";
import { takeNew } from "./seen-ids.js";
import { watchPace } from "./growth-guard.js";
import type { Style } from "./strategy.js";

/** Rows may be added as fast as pages are read for a while, which looks the same; no list does so for long. */
const mostStalls = 25;
const mostStepsBack = 50;

/**
 * Offset: a record index, newest first (Anunzi).
 *
 * Promises every row that is there from the first request to the last, once, while rows are added at the head and deleted anywhere. Each request begins at the
 * last row of the page before it. Rows added at the head push known rows into view, and those are dropped by id. Where the first row is not a known one, rows
 * above it were deleted and others slipped past the edge: the walk steps back until it sees a known row again, or the head of the list. So a page is
 * only taken when nothing can be missing before it. That holds whenever the page was asked for, so pages may be asked for side by side. The list ends when a page brings nothing
 * new and is no full one: the server's own largest page counts as full, since it may give less than it was asked for. A total ends it too, where the page is short and the
 * rows add up to it.
 *
 * Cannot promise, and says so with a PagingError: anything where rows are deleted faster than pages are read, where every page is the same, or where a total
 * shows that rows are added as fast as pages are read. Cannot promise, unseen: an end of such a list without a total; rows added in the middle; deletions with pages of a single row; a total that is as small as a page which is shorter than asked for. A list that moves by more than 10,000 rows
 * meanwhile may repeat some.
 */
export const offset: Style = {
  start: ({ first = 0 }, size) => ({ at: first, size, largest: 0, stalls: 0, back: 0 }),

  parameters: ({ at, size }, { position, limit }) => ({ [position]: at, ...(limit && { [limit]: size }) }),

  judge({ rows, count, size, total = -1 }, { again, ...state }, known, { first = 0 }) {
    const at = Number(state.at);
    const largest = Math.max(Number(state.largest), count);
    const atHead = at <= first;
    const checked = atHead || largest <= 1;
    const begin = rows[0];
    const reached = at - first + count;
    /** What should hold more, by the total, is asked for once more. */
    const end = { rows: [], next: total > reached && !again ? { ...state, largest, again: true } : undefined };

    if (!begin && checked) return end;
    if (!checked && (!begin || !known.has(begin.id))) {
      const back = Number(state.back) + 1;
      if (back > mostStepsBack) {
        throw new PagingError(
          "paging",
          "Rows are deleted faster than pages are read: some may be missing from here on.",
        );
      }
      // Twice as far each time, so that a long list is not walked back page by page.
      const step = largest * 2 ** Math.min(back - 1, 6);
      return { rows: [], next: { ...state, at: Math.max(first, at - step), back, largest } };
    }

    const taken = takeNew(rows, known);
    if (total === reached && count < size) return { rows: taken, next: undefined };
    if (taken.length === 0 && count < largest) return end;
    const stalls = taken.length === 0 && begin?.id === state.begin ? Number(state.stalls) + 1 : 0;
    if (stalls >= mostStalls) throw new PagingError("paging", "The list repeats the same page at every offset.");
    // A page longer than asked for may hold rows that have no place of their own in the list.
    const next = at + Math.max(1, (count > size ? rows.length : count) - 1);
    const back = taken.length > 0 ? 0 : state.back;
    const pace = watchPace(total < reached ? undefined : total - reached, state);
    return { rows: taken, next: { ...state, ...pace, at: next, largest, stalls, back, begin: begin?.id } };
  },

  ahead(next, { total = 0 }, { first = 0 }, most) {
    const step = Math.max(1, Number(next.largest) - 1);
    const left = Math.ceil((first + total - Number(next.at) - 1) / step);
    const count = next.again === true || next.back !== 0 ? 0 : Math.min(most, left);
    return Array.from({ length: Math.max(0, count) }, (_, index) => ({
      ...next,
      at: Number(next.at) + index * step,
    }));
  },

  trusts: ({ rows: [begin] }, _state, known) => begin !== undefined && known.has(begin.id),
};
