import { askAgain, askEdge } from "./ask-numbered.js";
import { judge } from "./judge-numbered.js";
import { narrow } from "./narrow-numbered.js";
import { tooFast, tooFew, tooShort } from "./numbered-errors.js";
import { mostCarried, readNumberedState, type NumberedState } from "./numbered-state.js";
import { isUnplaced, locate, readSteadyTotal, showsRepeats } from "./read-numbered-answer.js";
import { readFlag, readNumber } from "./read-path.js";
import { backToRefused, judgeRefusal } from "./refused-page.js";
import { createRequestsAhead } from "./requests-ahead.js";
import type { PagingStrategy } from "./strategy.js";
import type { Numbering, Windows } from "./windows.js";

/**
 * Most consecutive answers that bring the end no nearer before the walk gives up. More are allowed where rows fail or
 * are repeated, which takes longer.
 */
const mostIdle = 120;
const mostIdleAtKnown = 400;

/**
 * Reads a list by record index, newest first.
 *
 * Promises:
 * - Every row that exists from the first request to the last is returned once, while rows are added at the head and
 *   deleted anywhere.
 * - A page is taken only when nothing can be missing before it, whenever it was requested, so pages may be requested
 *   concurrently.
 * - The end is trusted only when proven: the edge brings nothing new, nothing is beyond it, and both hold when
 *   requested again, the edge with the largest page.
 * - Pages may have any length, down to one row, and a different one each time.
 * - Rows may be repeated, even whole pages of them.
 * - Totals may be stale, wrong or missing.
 * - A refused page (a 4xx) is the end if pages further down are refused as well. If those are answered, that page
 *   fails, and its error ends the list.
 * - Where failures are narrowed, a row whose page fails on every try is parked, and the rows after it are read.
 *
 * How it reads:
 * 1. The edge is the last row read; each request begins with it (`ask-numbered`).
 * 2. An answer is located first: one of a size other than requested may begin elsewhere (`read-numbered-answer`).
 * 3. Then it is judged: the edge, or two adjacent known rows, anchor it to what was read (`judge-numbered`).
 * 4. If nothing anchors it, rows above were deleted and others slipped past the edge: the walk steps back until it sees
 *    a known row or the head of the list (`anchor-numbered`).
 * 5. The new rows of an anchored answer are handed out, and its last row becomes the edge (`take-numbered`).
 * 6. If nothing is new, rows were added at the head, the answer does not reach past the edge, or this is the end: what
 *    directly follows the edge is requested (`standstill-numbered`).
 * 7. If nothing is there, this is the end, once the edge was seen in place again (`beyond-numbered`).
 * 8. Unknown rows there, which no answer shows together with the edge, are taken once the edge was seen in place after
 *    them and the head of the list is unchanged.
 * 9. If a page there ends with the edge, either the server repeats its last page or the edge moved: a request far below
 *    tells which.
 * 10. A failing request is made smaller until a single row is left, which is parked (`narrow-numbered`).
 *
 * Cannot promise, and throws a PagingError for: rows that are deleted or added faster than pages are read, and a list
 * whose every page is the same.
 *
 * Cannot notice: a row that moves from below the edge to above it between two pages; one that is added in the middle;
 * one after rows that the list repeats, if others are deleted while pages are cut short. A list that moves by more than
 * 5,000 rows while it is read, or by more than 250 rows before a saved cursor is resumed, may repeat rows.
 */
export function readNumbered(windows: Windows): PagingStrategy<NumberedState> {
  return {
    start: (rule, size) => {
      const state: NumberedState = { at: 0, size, callerPageSize: size, phase: "edge", reached: 0 };
      // If the caller begins at a later page, that page has this size.
      return windows.movesWithSize && (rule.first ?? 0) > 1 ? { ...state, fixedSize: size } : state;
    },

    parameters: (state, rule) => ({
      [rule.position]: windows.toPosition(state, rule),
      ...(rule.limit && { [rule.limit]: state.size }),
    }),

    readTold: (raw, { size, total, pages, more }) => ({
      ownSize: readNumber(raw, size),
      total: readNumber(raw, total),
      pages: readNumber(raw, pages),
      more: readFlag(raw, more),
    }),

    advance(answer, state, seen, rule) {
      if (state.probe) return { next: { ...state, ...backToRefused(state), refusal: "page" } };
      const numbering = { rule, windows };
      const { idle = 0, refusal } = state;
      const asked = { ...state, idle: idle + 1, refusal: refusal === "page" ? undefined : refusal };
      const located = locate(asked, numbering, answer);
      // Its position is unknown: request it again in a size that the server is known to return.
      if (isUnplaced(asked, numbering, answer)) return { held: answer.held, next: askAgain(located, numbering) };
      located.repeats = located.repeats || showsRepeats(located, answer, seen);
      located.told = readSteadyTotal(state, answer);
      // The fixed size was derived from pages that were cut short.
      if (!located.told && rule.limit !== undefined && answer.count > (state.fixedSize ?? Infinity)) throw tooShort();
      const comesSlowly = located.gap || located.failingEnd || located.repeats;
      if (idle > (comesSlowly ? mostIdleAtKnown : mostIdle)) throw tooFast();
      const step = judge(located, numbering, answer, seen);
      const taken = (state.takenBefore ?? 0) + seen.count();
      if (!step.next) expectAll(located, numbering, taken);
      return { ...step, next: step.next && { ...step.next, taken } };
    },

    readState: readNumberedState,
    carries: () => ({ most: mostCarried }),

    foresee(next, { total = 0 }, rule, most) {
      const states: NumberedState[] = [];
      let state = next;
      while (states.length < most && state.phase === "edge" && !state.leap && state.at < total) {
        states.push(state);
        // After an answer without new rows, the next request cannot be foreseen.
        const reached = state.at + Math.min(state.size, state.largest ?? state.size);
        if (reached <= state.reached || reached >= total) break;
        state = askEdge({ ...state, reached }, { rule, windows });
      }
      return states;
    },

    createRequestsAhead,

    acceptsEarlyAnswer: ({ rows: [first] }, { phase }, seen) =>
      phase === "edge" && first !== undefined && seen.has(first.id),

    avoidRefusal(state, rule) {
      const { size, callerPageSize, fixedSize, sizesRefused } = state;
      if (size === callerPageSize || fixedSize || sizesRefused) return judgeRefusal(state);
      const plain = { ...state, sizesRefused: true, cap: undefined };
      return askAgain(windows.movesWithSize ? { ...plain, fixedSize: callerPageSize } : plain, { rule, windows });
    },

    narrow: (state, rule) => narrow(state, { rule, windows }),
  };
}

/** Throws if pages that do not overlap left rows out between them, which only the total reveals. */
function expectAll(state: NumberedState, { windows }: Numbering, taken: number): void {
  const { told, largest = 0, fixedSize, sizesRefused, behindParked } = state;
  const oneByOne = windows.movesWithSize && largest === 1 && taken > 1;
  // A server that returned more than requested does not refuse sizes: it has a size of its own.
  const isApart = (fixedSize && (!sizesRefused || largest > fixedSize)) || oneByOne;
  if (isApart && !behindParked && told && told > taken) throw tooFew(told, taken);
}
