import { askAgain, askEdge } from "./ask-numbered.js";
import { judge } from "./judge-numbered.js";
import { narrow } from "./narrow-numbered.js";
import { tooFast, tooFew, tooShort } from "./numbered-errors.js";
import { mostCarried, readNumberedState, type NumberedState } from "./numbered-state.js";
import { isUnplaced, locate, readSteadyTotal, showsRepeats } from "./read-numbered-answer.js";
import { readFlag, readNumber } from "./read-path.js";
import { passedOver, tellEnd } from "./refused-page.js";
import { createRequestsAhead } from "./requests-ahead.js";
import type { PagingStrategy } from "./strategy.js";
import type { Numbering, Windows } from "./windows.js";

/**
 * Answers in a row that bring the end no nearer before a list is given up, and where rows fail or are repeated, which
 * takes longer.
 */
const mostIdle = 120;
const mostIdleAtKnown = 400;

/**
 * Reads a list by record numbers, newest first.
 *
 * Promises:
 * - Every row that is there from the first request to the last comes once, while rows are added at the head and deleted
 *   anywhere.
 * - A page is only taken when nothing can be missing before it, whenever it was asked for: pages may be asked for side
 *   by side.
 * - The end is believed when it is proven: the edge brings nothing new, nothing stands beyond it, and both hold when
 *   they are asked again, the edge with the largest page there is.
 * - Pages may be as short as the server likes, down to one row, and of another size each time.
 * - Rows may be repeated, over whole pages too.
 * - Totals may be stale, wrong or missing.
 * - A page that is refused (a 4xx) is the end where pages farther down are refused as well. Where those are answered,
 *   it is a page that does not come, and its error is the list's.
 * - A row whose page fails for ever is parked, where failures are narrowed, and those behind it are read.
 *
 * How it reads:
 * 1. The edge is the last row that was read, and each request begins with it (`ask-numbered`).
 * 2. An answer is located first: one of another size than was asked for may begin elsewhere (`read-numbered-answer`).
 * 3. Then it is judged: the edge, or two known rows in a row, hold it to what was read (`judge-numbered`).
 * 4. Where nothing holds it, rows above were deleted and others slipped past the edge: the walk steps back until it
 *    sees a known row, or the head of the list (`anchor-numbered`).
 * 5. What is new in an answer that is held is handed out, and its last row is the edge now (`take-numbered`).
 * 6. Where nothing is new, rows were added at the head, the answer does not reach past the edge, or this is the end:
 *    what stands right behind the edge is asked for (`standstill-numbered`).
 * 7. Nothing there is the end, once the edge was seen in its place again (`beyond-numbered`).
 * 8. Unknown rows there, which no answer shows together with the edge, are taken once the edge was seen in its place
 *    after them and the head of the list is the same.
 * 9. A page there that ends with the edge is the last one again, or the edge moved: a look far below tells.
 * 10. A request that fails is made smaller until a single row is left, which is parked (`narrow-numbered`).
 *
 * Cannot promise, and says so with a PagingError: anything where rows are deleted or added faster than pages are read,
 * and where every page is the same.
 *
 * Cannot notice: a row that moves from below the edge to above it between two pages; one that is added in the middle;
 * one behind rows that the list repeats, where others are deleted while pages are cut short. A list that moves by more
 * than 5,000 rows while it is read, or by more than 250 rows while nobody reads and a cursor is kept, may repeat rows.
 */
export function readNumbered(windows: Windows): PagingStrategy<NumberedState> {
  return {
    start: (rule, size) => {
      const state: NumberedState = { at: 0, size, callerPageSize: size, phase: "edge", reached: 0 };
      // Where the caller begins at a later page, that page is one of this size.
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
      if (state.probe) return { next: { ...state, ...passedOver(state), refusal: "page" } };
      const numbering = { rule, windows };
      const { idle = 0, refusal } = state;
      const asked = { ...state, idle: idle + 1, refusal: refusal === "page" ? undefined : refusal };
      const located = locate(asked, numbering, answer);
      // Asked for in a size that the server is known to give, it tells where it is.
      if (isUnplaced(asked, numbering, answer)) return { held: answer.held, next: askAgain(located, numbering) };
      located.repeats = located.repeats || showsRepeats(located, answer, seen);
      located.told = readSteadyTotal(state, answer);
      // The size was taken from pages that were cut short.
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
        // Where an answer brings nothing new, nobody knows what comes next.
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
      if (size === callerPageSize || fixedSize || sizesRefused) return tellEnd(state);
      const plain = { ...state, sizesRefused: true, cap: undefined };
      return askAgain(windows.movesWithSize ? { ...plain, fixedSize: callerPageSize } : plain, { rule, windows });
    },

    narrow: (state, rule) => narrow(state, { rule, windows }),
  };
}

/** Pages that do not overlap may leave rows out between them: only the total tells. */
function expectAll(state: NumberedState, { windows }: Numbering, taken: number): void {
  const { told, largest = 0, fixedSize, sizesRefused, behindParked } = state;
  const oneByOne = windows.movesWithSize && largest === 1 && taken > 1;
  // A server that gave more than it was asked for now does not refuse sizes: it has one of its own.
  const isApart = (fixedSize && (!sizesRefused || largest > fixedSize)) || oneByOne;
  if (isApart && !behindParked && told && told > taken) throw tooFew(told, taken);
}
