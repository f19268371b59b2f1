import { PagingError } from "@trunkline/client";
import { takeNew } from "./seen-ids.js";
import { watchPace } from "./growth-guard.js";
import type { Facts, Style } from "./strategy.js";

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
 * was pulled over is on them. A page that holds less than the total tells is asked for once more.
 *
 * Pages that are asked for side by side may be answered in any order, and then an added row alone can carry others over an edge unseen. So an answer from ahead is used only
 * while the total stays what it was and no row comes twice: a row that is added and one that is deleted below it, between two answers, push a known row onto the next page.
 *
 * Cannot promise, and says so with a PagingError: a list in which rows are deleted between every two requests, an empty page with others behind it, every page the same,
 * or rows that are added as fast as pages are read. Cannot promise, unseen: anything about deletions where the answer has no total; a total that is as small as a page which is shorter than asked for. A list that moves by more
 * than 10,000 rows meanwhile may repeat some. A server that gives smaller pages than asked for is no matter: it counts its own pages.
 */
export const page: Style = {
  start: ({ first = 1 }, size) => ({ page: first, size, largest: 0, stalls: 0, back: 0 }),

  parameters: ({ page: number, size }, { position, limit }) => ({
    [position]: number,
    ...(limit && { [limit]: size }),
  }),

  judge(facts, { again, gap, ...state }, known, { first = 1 }) {
    const { rows, count, size } = facts;
    const number = Number(state.page);
    const begin = rows[0];
    const largest = Math.max(Number(state.largest), rows.length);
    const before = (number - first) * largest;
    // A total that does not even cover the rows up to here is none.
    const total = facts.total !== undefined && facts.total >= before + rows.length ? facts.total : undefined;
    const fallen =
      (total !== undefined || !begin) && typeof state.total === "number" && (facts.total ?? Infinity) < state.total;
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
    const thin = total !== undefined && count < Math.min(largest || size, total - before);
    if (thin && !again && gap === undefined) return { rows: [], next: { ...state, largest, again: true } };
    if (!begin) {
      // The total may be too large, or the page may fail: the next one tells.
      const next = thin && gap === undefined ? { ...state, largest, page: number + 1, gap: number } : undefined;
      return { rows: [], next };
    }
    if (gap !== undefined) throw new PagingError("paging", `Page ${gap} is empty, and there is more behind it.`);

    const taken = takeNew(rows, known);
    const stalls = taken.length === 0 && begin.id === state.begin && !state.recheck ? Number(state.stalls) + 1 : 0;
    if (stalls >= mostStalls) throw new PagingError("paging", "The list repeats the same page under every number.");
    const signs = readSigns({ ...facts, total }, number - first + 1, largest);
    const over = stalls === 0 && signs.length > 0 && !signs.includes(true);
    // After a full page one sign alone is asked to be borne out by a page that brings nothing new.
    if ((over && (count < size || signs.length > 1)) || (taken.length === 0 && state.over === true)) {
      return { rows: taken, next: undefined };
    }
    const back = taken.length > 0 ? 0 : state.back;
    const pace = watchPace(total === undefined ? undefined : total - before - count, state);
    return {
      rows: taken,
      next: { ...pace, page: number + 1, size, largest, stalls, back, total, over, begin: begin.id },
    };
  },

  ahead(next, _facts, { first = 1 }, most) {
    const { page: number, total, largest, again, gap } = next;
    const pages = typeof total === "number" ? Math.ceil(total / Number(largest)) : 0;
    const count = again === true || gap !== undefined ? 0 : Math.min(most, first + pages - Number(number));
    return Array.from({ length: Math.max(0, count) }, (_, index) => ({ ...next, page: Number(number) + index }));
  },

  trusts: ({ rows, total }, state, known) =>
    rows.length > 0 && total === state.total && !rows.some(({ id }) => known.has(id)),
};

/** Whether there is more, by each thing that the answer says of it: one that there is is enough, since an empty page ends the list anyway. */
function readSigns({ more, pages, total }: Facts, read: number, largest: number): boolean[] {
  return [
    more,
    // A number of pages that does not cover this one is none.
    pages === undefined || pages < read ? undefined : read < pages,
    total === undefined ? undefined : read * largest < total,
  ].filter((sign) => sign !== undefined);
}
