import { toShortHash } from "../short-hash.js";
import { askEdge, askHead, askParked, passEdge, recheck } from "./ask-numbered.js";
import { moveEdge } from "./move-edge.js";
import { park } from "./narrow-numbered.js";
import { sameAgain, tooShort } from "./numbered-errors.js";
import { settle, type Edge, type NumberedState } from "./numbered-state.js";
import { readSigns } from "./read-numbered-answer.js";
import type { Answer, Step } from "./strategy.js";
import type { Numbering } from "./windows.js";

/** How often in a row the same page may come that holds known rows only, before the list is given up. */
const mostStalls = 25;
/** Answers in a row that bring nothing new before some rows are leapt over. */
const leastIdle = 3;
/** How many answers that end as the list does are its end. */
const mostEnds = 4;
/** How many pages below the edge to look whether it is the last page that comes again, or rows that stand there. */
const farBelow = 1000;

/** What is found in an answer of known rows only. */
interface Standstill {
  answer: Answer;
  /** Where the edge is by it. */
  now: Edge;
  /** That is where it was. */
  unmoved: boolean;
  /** The edge was yet to move. */
  wasMoving: boolean | undefined;
  /** What the answer says of the end, whether rows that it holds twice are counted twice or once. */
  signs: readonly ("last" | "more" | undefined)[];
}

/** An answer of known rows only: the end, a list that moved, or an answer that does not reach past the edge. */
export function standStill(before: NumberedState, numbering: Numbering, answer: Answer): Step<NumberedState> {
  const now = moveEdge(before, answer, []);
  const { reached, edge } = now;
  const state = note(before, answer, now);
  const { phase, shortIsNotEnd } = state;
  const unmoved = reached === state.reached && (edge === state.edge || !state.edge);
  const { rows, count } = answer;
  const signs = [reached - (count - rows.length), reached].map((end) => readSigns(state, answer, end));
  const saysLast = signs.includes("last");
  const still = { answer, now, unmoved, signs, wasMoving: before.edgeMoves };
  if (tellsEnd(state, still)) {
    state.ended = (state.ended ?? 0) + 1;
    if (state.ended >= (saysLast && !shortIsNotEnd ? mostEnds : 2 * mostEnds)) return { next: undefined };
  }
  if (phase === "recheck") {
    if (!state.suspect) return judgeRecheck(state, numbering, still);
    if (unmoved) return park({ ...state, suspect: false }, numbering);
    // What fails moved along with the edge.
    const failingEnd = (before.failingEnd ?? reached) + 2;
    return { next: askEdge({ ...settle(state), ...now, idle: state.idle, failingEnd }, numbering) };
  }
  if (state.at >= state.reached && edge === state.edge && !state.heedsPlaces) {
    // Some servers answer with the last page to whatever is past the end. Or the edge moved there: asking it again
    // tells.
    return { next: recheck({ ...state, leap: 0, overshot: undefined, repeatsLast: true }, numbering) };
  }
  if (mayBeCutOff(state, numbering, still)) {
    return { next: recheck({ ...state, shortIsNotEnd: true, cutOff: true }, numbering) };
  }
  if (count < state.size && phase === "edge" && !state.leap) {
    return { next: passEdge({ ...state, ...now, mayBeLast: saysLast && !shortIsNotEnd }, numbering) };
  }
  return { next: goFurther(state, numbering, still) };
}

/** The state with what is noted of such an answer, but for how far the list was read. */
function note(state: NumberedState, { rows }: Answer, { reached, edge, head, edgeMoves }: Edge): NumberedState {
  const begin = toShortHash(rows[0]!.id);
  const stalls = begin === state.begin && rows.length > 1 && !state.heedsPlaces ? (state.stalls ?? 0) + 1 : 0;
  if (stalls >= mostStalls) throw sameAgain();
  return {
    ...state,
    head,
    edgeMoves,
    begin,
    stalls,
    margin: (state.margin ?? 0) >> 1,
    deletions: state.deletions || (edge === state.edge && reached < state.reached),
    // Rows were added above what fails, as above the edge.
    failingEnd: state.failingEnd && state.failingEnd + Math.max(0, reached - state.reached),
  };
}

/**
 * While rows are added all the time, none of the answers beyond the edge is empty: those that end with it tell, where
 * the total agrees again and again, or nothing says that there is more and the server has never given less than it was
 * asked for.
 */
function tellsEnd(state: NumberedState, { answer, now, signs }: Standstill): boolean {
  const { at, size, reached, headAt = 0 } = state;
  if (answer.count >= size || now.edge !== state.edge || state.heedsPlaces) return false;
  // An answer that begins with the head may be the same at every position, unless one of them was empty.
  if (at !== headAt && state.begin === state.head && !state.emptyBeyond) return false;
  return signs.includes("last") || (!state.shortIsNotEnd && !signs.includes("more") && at > 0 && at < reached);
}

/** The edge once more, after a look beyond it. */
function judgeRecheck(
  state: NumberedState,
  numbering: Numbering,
  { answer, now, unmoved, signs }: Standstill,
): Step<NumberedState> {
  const { repeatsLast, emptyBeyond = 0, fixedSize, gap } = state;
  const { held } = answer;
  if (unmoved && held.length > 0) {
    if (fixedSize && now.reached % fixedSize !== 0) throw tooShort();
    return { held, next: gap ? askParked(state) : askHead(state) };
  }
  // Where something behind the edge fails, that is not the end.
  const comesAgain = repeatsLast && !gap && !state.failingEnd;
  if (unmoved && comesAgain && (emptyBeyond || state.mayBeLast)) {
    // A full page that is the whole list may as well be a server that gives no other.
    if (state.begin === state.head && answer.count >= state.size && signs[1] !== "last") throw sameAgain();
    return { next: undefined };
  }
  const next = { ...state, ...now, emptyBeyond: unmoved ? emptyBeyond + (repeatsLast ? 1 : 0) : 0, leap: 0 };
  // Right behind itself the edge may stand each time, where rows are added and deleted in turn: not far below.
  if (!comesAgain || !(unmoved || state.repeats)) return { next: passEdge(next, numbering) };
  return { next: askEdge({ ...next, edgeAsked: true, leap: farBelow * (state.largest ?? 1) }, numbering) };
}

/** The answer may have been cut off before it came to the edge. */
function mayBeCutOff(state: NumberedState, { windows }: Numbering, { answer, now }: Standstill): boolean {
  const { at, size, reached, edge } = state;
  if (answer.count >= size || now.edge === edge || state.cutOff || state.fixedSize) return false;
  return now.reached < reached || (windows.movesWithSize && at < reached);
}

/** Rows were added at the head, and the edge is further down: to it, by leaps where there are many. */
function goFurther(
  state: NumberedState,
  numbering: Numbering,
  { answer, now, unmoved, wasMoving }: Standstill,
): NumberedState {
  const { overshot = 0, largest = 1, idle = 0 } = state;
  const { reached } = now;
  const near = overshot > 0 && (overshot - reached < largest || reached <= state.reached);
  let leap = overshot > 0 ? (overshot - reached) >> 1 : Math.max(largest, 2 * (state.leap ?? 0));
  const fails = state.gap || state.failingEnd;
  if (near || fails || state.repeats || wasMoving || unmoved || idle < leastIdle) leap = 0;
  const next = { ...state, ...now, margin: 0, leap, overshot: near ? 0 : overshot };
  // Where an answer holds a single row, or some of them twice, that behind the edge is the one to ask for.
  const isAlone = answer.count < state.size && answer.rows.length === 1;
  const ask = leap === 0 && (reached === state.reached || isAlone) ? passEdge : askEdge;
  return ask(next, numbering);
}
