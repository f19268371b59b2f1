import { toShortHash } from "../short-hash.js";
import { askEdge, askHead, askParked, passEdge, recheck } from "./ask-numbered.js";
import { moveEdge } from "./move-edge.js";
import { park } from "./narrow-numbered.js";
import { sameAgain, tooShort } from "./numbered-errors.js";
import { settle, type Edge, type NumberedState } from "./numbered-state.js";
import { readSigns } from "./read-numbered-answer.js";
import type { Answer, Step } from "./strategy.js";
import type { Numbering } from "./windows.js";

/** How often in a row the same page of known rows may be returned before the walk gives up. */
const mostStalls = 25;
/** Consecutive answers without a new row before the walk leaps over rows. */
const leastIdle = 3;
/** How many answers that look like the end of the list prove it. */
const mostEnds = 4;
/** How many pages below the edge to look, to tell a repeated last page from rows that are there. */
const farBelow = 1000;

/** What an answer of known rows only shows. */
interface Standstill {
  answer: Answer;
  /** The edge according to this answer. */
  now: Edge;
  /** The edge is where it was before. */
  unmoved: boolean;
  /** The edge was a row that may still move. */
  wasMoving: boolean | undefined;
  /** What the answer says about the end: with repeated rows counted once, and counted each time. */
  signs: readonly ("last" | "more" | undefined)[];
}

/** Handles an answer of known rows only: the end, a list that moved, or an answer that does not reach past the edge. */
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
    // The failing row moved along with the edge.
    const failingEnd = (before.failingEnd ?? reached) + 2;
    return { next: askEdge({ ...settle(state), ...now, idle: state.idle, failingEnd }, numbering) };
  }
  if (state.at >= state.reached && edge === state.edge && !state.heedsPlaces) {
    // Either the server returns its last page for any position past the end, or the edge moved there. Requesting the
    // edge again tells which.
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

/** Notes what such an answer shows, except how far the list was read. */
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
    // Rows added above the edge were also added above what fails.
    failingEnd: state.failingEnd && state.failingEnd + Math.max(0, reached - state.reached),
  };
}

/**
 * While rows keep being added, no answer beyond the edge is empty. So answers that end with the edge count as well, if
 * the total agrees, or nothing says that there is more and the server has never returned less than requested.
 */
function tellsEnd(state: NumberedState, { answer, now, signs }: Standstill): boolean {
  const { at, size, reached, headAt = 0 } = state;
  if (answer.count >= size || now.edge !== state.edge || state.heedsPlaces) return false;
  // An answer that begins with the head may be the same at every position, unless one position was empty.
  if (at !== headAt && state.begin === state.head && !state.emptyBeyond) return false;
  return signs.includes("last") || (!state.shortIsNotEnd && !signs.includes("more") && at > 0 && at < reached);
}

/** Handles the edge requested again after a look beyond it. */
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
  // If something after the edge fails, this is not the end.
  const comesAgain = repeatsLast && !gap && !state.failingEnd;
  if (unmoved && comesAgain && (emptyBeyond || state.mayBeLast)) {
    // A full page that looks like the whole list may come from a server that returns the same page always.
    if (state.begin === state.head && answer.count >= state.size && signs[1] !== "last") throw sameAgain();
    return { next: undefined };
  }
  const next = { ...state, ...now, emptyBeyond: unmoved ? emptyBeyond + (repeatsLast ? 1 : 0) : 0, leap: 0 };
  // If rows are added and deleted in turn, the edge may show up each time directly after its old place, but not far
  // below.
  if (!comesAgain || !(unmoved || state.repeats)) return { next: passEdge(next, numbering) };
  return { next: askEdge({ ...next, edgeAsked: true, leap: farBelow * (state.largest ?? 1) }, numbering) };
}

/** Whether the answer may have been cut off before it reached the edge. */
function mayBeCutOff(state: NumberedState, { windows }: Numbering, { answer, now }: Standstill): boolean {
  const { at, size, reached, edge } = state;
  if (answer.count >= size || now.edge === edge || state.cutOff || state.fixedSize) return false;
  return now.reached < reached || (windows.movesWithSize && at < reached);
}

/** Rows were added at the head, so the edge is further down: goes there, in leaps if there are many rows. */
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
  // If answers hold a single row, even repeated, the row after the edge has to be requested.
  const isAlone = answer.count < state.size && answer.rows.length === 1;
  const ask = leap === 0 && (reached === state.reached || isAlone) ? passEdge : askEdge;
  return ask(next, numbering);
}
