import { PagingError, type PaginationRule } from "@trunkline/client";
import { askAgain, askBeyond, askEdge, askHead, askParked, recheck, type Windows } from "./ask-numbered.js";
import { compareHead, lookBeyond, tooShort } from "./beyond-numbered.js";
import { narrow, park } from "./narrow-numbered.js";
import { mostCarried, mostStepsBack, readNumberedState, settle, type NumberedState } from "./numbered-state.js";
import { isUnplaced, locate, readSigns } from "./read-numbered-answer.js";
import { readFlag, readNumber } from "./read-path.js";
import { passedOver, tellEnd } from "./refused-page.js";
import { createRequestsAhead } from "./requests-ahead.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import { toShortHash } from "../short-hash.js";
import type { Answer, PagingStrategy, Step } from "./strategy.js";

/**
 * Answers in a row that bring nothing new before a list is given up: the same page again, any, and any where rows fail
 * or are repeated.
 */
const mostStalls = 25;
const mostIdle = 120;
const mostIdleAtKnown = 400;
/** Answers in a row that hold known rows only before some are leapt over. */
const leastIdle = 3;
const mostEnds = 4;
/** How many pages below the edge to look whether it is the last page that comes again, or rows that stand there. */
const farBelow = 1000;

/** Reads a list by record numbers: `offset` and `page` say what it promises. */
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
      const asked = state.refusal === "page" ? { ...state, refusal: undefined } : state;
      const located = locate(answer, asked, windows, rule);
      if (isUnplaced(answer, asked, windows)) {
        // Asked for in a size that the server is known to give, it tells where it is.
        const next = askAgain({ ...located, idle: (state.idle ?? 0) + 1 }, rule, windows);
        return { rows: [], held: answer.held, next };
      }
      const repeats = located.repeats || showsRepeats(answer, located, seen);
      const told = readSteadyTotal(answer, state);
      // The size was taken from pages that were cut short.
      if (!told && rule.limit !== undefined && answer.count > (state.fixedSize ?? Infinity)) throw tooShort();
      const { next, ...result } = step(answer, { ...located, repeats, told }, seen, rule, windows);
      const taken = (state.takenBefore ?? 0) + seen.count();
      // Pages that do not overlap may leave rows out between them: only the total tells.
      const oneByOne = windows.movesWithSize && located.largest === 1 && taken > 1;
      // A server that gave more than it was asked for now does not refuse sizes: it has one of its own.
      const { fixedSize = Infinity, sizesRefused, largest = 0 } = located;
      const isApart = (fixedSize < Infinity && (!sizesRefused || largest > fixedSize)) || oneByOne;
      if (!next && isApart && !located.behindParked && told && told > taken) throw tooFew(told, taken);
      return { ...result, next: next && { ...next, taken } };
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
        state = askEdge({ ...state, reached }, rule, windows);
      }
      return states;
    },

    createRequestsAhead,

    acceptsEarlyAnswer: ({ rows: [first] }, { phase }, seen) =>
      phase === "edge" && first !== undefined && seen.has(first.id),

    avoidRefusal(state, rule) {
      const { size, callerPageSize, fixedSize, sizesRefused } = state;
      if (size === callerPageSize || fixedSize !== undefined || sizesRefused) return tellEnd(state);
      const plain = { ...state, sizesRefused: true, cap: undefined };
      return askAgain(windows.movesWithSize ? { ...plain, fixedSize: callerPageSize } : plain, rule, windows);
    },

    narrow: (state, rule) => narrow(state, rule, windows),
  };
}

function step(
  answer: Answer,
  state: NumberedState,
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const { rows } = answer;
  const { phase, at, reached } = state;
  const first = rows[0];
  const comesSlowly = state.gap || state.failingEnd || state.repeats;
  if ((state.idle ?? 0) > (comesSlowly ? mostIdleAtKnown : mostIdle)) throw tooFast();
  if (phase === "head") return compareHead(answer, state, seen, rule, windows);
  if (phase === "parked") {
    // Another row stands there now, which was passed over.
    const idle = (state.idle ?? 0) + 1;
    return { next: askEdge({ ...settle(state), idle, failingEnd: undefined }, rule, windows, true) };
  }
  const index = rows.findIndex(({ id }) => seen.has(id));
  const known = rows[index];
  const next = rows[index + 1];
  // The row last read, or two known ones in a row, are a sure sign, unless they stand behind new ones in a list that
  // repeats rows. A single known row before new ones may have moved there, and is doubted once. Behind new ones it may
  // be one that the list repeats.
  const begin = known && toShortHash(known.id);
  const pair = next !== undefined && seen.has(next.id) && (index === 0 || !state.repeats);
  const sure = known && (state.edgeMoves ? followsEdge(answer, state, seen) : begin === state.edge || pair);
  if (phase === "beyond" && reached > 0 && index !== 0 && !sure) return lookBeyond(answer, state, seen, rule, windows);

  if (phase === "beyond" && reached === 0 && first && state.gap) {
    // Rows behind the first ones, which fail: if those are still there.
    return { held: rows, next: askParked({ ...state, head: toShortHash(first.id), headAt: at }) };
  }

  const atHead = at === 0 || reached === 0;
  if (!first && atHead) {
    const emptyBeyond = (state.emptyBeyond ?? 0) + 1;
    // One empty answer may be a server's slip.
    if (emptyBeyond > (reached > 0 ? 2 : 1)) return { next: undefined };
    return { next: { ...state, emptyBeyond } };
  }
  // The last page would come again far below too: what stood behind the edge was the edge once more.
  if (state.repeatsLast && state.leap && toShortHash(answer.lastId ?? "") !== state.edge) {
    const next = { ...state, leap: 0, emptyBeyond: 0, edgeAsked: true, heedsPlaces: true };
    return { next: askBeyond({ ...next, idle: (state.idle ?? 0) + 1 }, rule, windows) };
  }
  const likely = index === 0 && (next === undefined || begin === state.doubted);
  if (!atHead && !sure && !likely) {
    return goBack(answer, state, rule, windows);
  }
  return takeFromEdge(answer, state, seen, rule, windows);
}

/** An answer that begins with a known row, or with the head of the list: what is new in it can be taken. */
function takeFromEdge(
  answer: Answer,
  state: NumberedState,
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const { rows, count, held } = answer;
  const { at, size, phase } = state;
  const begin = toShortHash(rows[0]!.id);
  // Some servers answer with the last page to whatever is past the end: where that is the whole list, it begins at its
  // head, and ends with the edge.
  const isWhole = begin === state.head && at >= state.reached && toShortHash(answer.lastId!) === state.edge;
  const whole = isWhole && !state.heedsPlaces;
  const fresh = rows.filter(({ id }) => !seen.has(id));
  // Pages that do not overlap are counted as they come: what is on one twice takes two places.
  const placed = state.sizesRefused ? count : rows.length;
  let edge = rows.at(-1)!.id;
  let reached = (whole ? 0 : at) + placed;
  if (fresh.length === 0) {
    // Where all of them are known, nothing is missed by counting those that stand there twice.
    edge = answer.lastId!;
    reached = (whole ? 0 : at) + Math.min(count, size);
  }
  if (fresh.length > 0 && state.reached > 0 && !whole && (count > size || state.repeats)) {
    // A row that the list repeats is no edge: it moves where others are deleted. And of those before the edge some may
    // be repeated, so that it stands no further down than there are new ones.
    edge = fresh.at(-1)!.id;
    reached = Math.min(at + rows.indexOf(fresh.at(-1)!) + 1, state.reached + fresh.length);
  }
  const last = toShortHash(edge);
  const edgeMoves = rows.find(({ id }) => id === edge)?.moves;
  const atStart = state.reached === 0;
  const head = atStart || at === (state.headAt ?? 0) ? begin : state.head;
  // Rows that were added at the head meanwhile are read on the way, and bring the end no nearer.
  const nearer = atStart || (at > 0 && !seen.has(rows.at(-1)!.id));
  const taken = takeNew(rows, seen);
  if (taken.length > 0) {
    const signs = readSigns(answer, at, reached, size, state.signsLied);
    // The server told another size than it was asked for: whether it takes that one is not known yet.
    const toldNow = atStart && at === 0 && state.capIsFirm === true;
    const next: NumberedState = {
      ...settle(state),
      ...(atStart && at > 0 && { headAt: at, behindParked: at }),
      idle: nearer ? undefined : (state.idle ?? 0) + 1,
      sizesWork: state.sizesWork || (size !== state.callerPageSize && !toldNow) || undefined,
      head,
      reached,
      edge: last,
      edgeMoves,
      // All of the window that failed was read: what fails is gone, or further down.
      failingEnd: reached < (state.failingEnd ?? 0) ? state.failingEnd : undefined,
      margin: Math.floor((state.margin ?? 0) / 2),
      lostAnchors: at > 0 ? 0 : state.lostAnchors,
      mayBeLast: signs === "last" && count < size,
      shortIsNotEnd: state.shortIsNotEnd || (state.shortBefore && nearer),
    };
    const short = count < size;
    if (short) next.shortBefore = true;
    const look = (short && !next.shortIsNotEnd && signs !== "more") || next.failingEnd === reached + 1;
    return { rows: taken, next: look ? askBeyond(next, rule, windows) : askEdge(next, rule, windows) };
  }

  const stalls = begin === state.begin && rows.length > 1 && !state.heedsPlaces ? (state.stalls ?? 0) + 1 : 0;
  if (stalls >= mostStalls) throw sameAgain();
  const margin = (state.margin ?? 0) >> 1;
  const deletions = state.deletions || (last === state.edge && reached < state.reached);
  const idle: NumberedState = {
    ...state,
    edgeMoves,
    head,
    begin,
    stalls,
    margin,
    deletions,
    idle: (state.idle ?? 0) + 1,
  };
  const fails = Boolean(state.gap) || state.failingEnd !== undefined;
  // Rows were added above what fails, as above the edge.
  if (state.failingEnd !== undefined) idle.failingEnd = state.failingEnd + Math.max(0, reached - state.reached);
  const unmoved = reached === state.reached && (last === state.edge || state.edge === undefined);

  // While rows are added all the time, none of the answers beyond the edge is empty: those that end with it tell, where
  // the total agrees again and again, or nothing says that there is more and the server has never given less than it
  // was asked for.
  // A total may count twice what the answer holds twice.
  const signs = [reached - (count - rows.length), reached].map((end) => readSigns(answer, at, end, size, false));
  const signsEnd = signs.includes("last");
  // An answer that begins with the head may be the same at every position, unless one of them was empty.
  const isPlaced = at === 0 || begin !== state.head || Boolean(state.emptyBeyond);
  const atEnd = count < size && last === state.edge && isPlaced && !state.heedsPlaces;
  const shortTells = !state.shortIsNotEnd && !signs.includes("more") && at > 0 && at < state.reached;
  const tells = atEnd && (signsEnd || shortTells);
  const ended = (state.ended ?? 0) + (tells ? 1 : 0);
  if (tells && ended >= (signsEnd && !state.shortIsNotEnd ? mostEnds : 2 * mostEnds)) return { next: undefined };
  idle.ended = ended;

  if (phase === "recheck") {
    if (state.suspect) {
      if (!unmoved) {
        const failingEnd = (state.failingEnd ?? reached) + 2;
        const next = { ...settle(idle), idle: idle.idle, reached, edge: last, failingEnd };
        return { next: askEdge(next, rule, windows) };
      }
      return park({ ...idle, suspect: false }, rule, windows);
    }
    if (unmoved && held.length > 0) {
      if (state.fixedSize !== undefined && reached % state.fixedSize !== 0) throw tooShort();
      return { held, next: state.gap ? askParked(idle) : askHead(idle) };
    }
    // Where something behind the edge fails, that is not the end.
    if (unmoved && state.repeatsLast && !fails && (state.emptyBeyond || state.mayBeLast)) {
      // A full page that is the whole list may as well be a server that gives no other.
      if (begin === head && count >= size && readSigns(answer, at, reached, size, false) !== "last") throw sameAgain();
      return { next: undefined };
    }
    const emptyBeyond = unmoved ? (state.emptyBeyond ?? 0) + (state.repeatsLast ? 1 : 0) : 0;
    // Right behind itself the edge may stand each time, where rows are added and deleted in turn: not far below.
    const far = (unmoved || state.repeats) && state.repeatsLast && !fails;
    const next = {
      ...idle,
      reached,
      edge: last,
      edgeAsked: true,
      emptyBeyond,
      leap: far ? farBelow * (state.largest ?? 1) : 0,
    };
    return { next: (far ? askEdge : askBeyond)(next, rule, windows) };
  }
  if (at >= state.reached && last === state.edge && !state.heedsPlaces) {
    // Some servers answer with the last page to whatever is past the end. Or the edge moved there: asking it again
    // tells.
    return { next: recheck({ ...idle, leap: 0, overshot: undefined, repeatsLast: true }, rule, windows) };
  }
  const doubtful = reached < state.reached || (windows.movesWithSize && at < state.reached);
  if (doubtful && count < size && last !== state.edge && !state.cutOff && state.fixedSize === undefined) {
    // The answer may have been cut off before it came to the edge.
    return { next: recheck({ ...idle, shortIsNotEnd: true, cutOff: true }, rule, windows) };
  }
  if (count < size && phase === "edge" && !state.leap) {
    const mayBeLast = signsEnd && !state.signsLied && !state.shortIsNotEnd;
    return { next: askBeyond({ ...idle, reached, edge: last, edgeAsked: true, mayBeLast }, rule, windows) };
  }
  // Only known rows, and as many as asked for: rows were added at the head, and the edge is further down.
  const { overshot, largest = 1 } = state;
  const near = overshot !== undefined && (overshot - reached < largest || reached <= state.reached);
  let leap = overshot === undefined ? Math.max(largest, 2 * (state.leap ?? 0)) : (overshot - reached) >> 1;
  if (near || fails || state.repeats || state.edgeMoves || unmoved || (idle.idle ?? 0) < leastIdle) leap = 0;
  const next = { ...idle, margin: 0, reached, edge: last, leap, overshot: near ? undefined : overshot };
  // Where an answer holds a single row, or some of them twice, that behind the edge is the one to ask for.
  const alone = leap === 0 && (reached === state.reached || (count < size && rows.length === 1));
  return {
    next: alone ? askBeyond({ ...next, edgeAsked: true }, rule, windows) : askEdge(next, rule, windows),
  };
}

/** Known rows down to the last one read, which is yet to move: no other known row tells anything, it may have moved. */
function followsEdge({ rows }: Answer, { edge }: NumberedState, seen: SeenIds): boolean {
  const firstNew = rows.findIndex(({ id }) => !seen.has(id));
  const inPlace = rows.findIndex(({ id, moves }) => moves && toShortHash(id) === edge);
  return inPlace !== -1 && (firstNew === -1 || inPlace < firstNew);
}

/** The list's length, where all answers that tell it tell the same; 0 where they do not. */
function readSteadyTotal({ total }: Answer, { told = total }: NumberedState): number | undefined {
  return total === undefined || (total === told && Number.isSafeInteger(total)) ? told : 0;
}

/** A row twice in an answer, new ones among known ones, or known ones behind the last new one, which has not moved. */
function showsRepeats({ rows, count }: Answer, state: NumberedState, seen: SeenIds): boolean {
  if (rows.length < count) return true;
  const firstNew = rows.findIndex(({ id }) => !seen.has(id));
  // New ones before known ones were added at the head.
  if (firstNew !== -1) return firstNew > 0 && rows.slice(firstNew).some(({ id }) => seen.has(id));
  // Going on from a cursor, a part of a page is known. And what is known already may be read again.
  const { at, reached, edge, begin } = state;
  return begin === undefined && count > 1 && at === reached - 1 && toShortHash(rows[0]!.id) === edge;
}

/** The row that was expected is not there: rows above it were deleted, and others slipped past the edge. */
function goBack(
  { rows: [first] }: Answer,
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const leapt =
    state.phase === "edge" && state.at >= state.reached && (Boolean(state.leap) || state.overshot !== undefined);
  const lostAnchors = (state.lostAnchors ?? 0) + (leapt ? 0 : 1);
  if (lostAnchors > mostStepsBack) throw tooFast();
  const doubted = first && toShortHash(first.id);
  const noted = { ...state, deletions: state.deletions || !leapt, doubted };
  const next = { ...noted, lostAnchors, idle: (state.idle ?? 0) + 1, emptyBeyond: 0, edgeAsked: false, leap: 0 };
  if (leapt) {
    const overshot = state.at;
    const leap = (overshot - state.reached) >> 1;
    return { next: askEdge({ ...next, margin: 0, overshot, leap }, rule, windows) };
  }
  // Windows of other sizes that begin with the same row, or are all empty, where the server gave less than it was asked
  // for: it heeds no size.
  const same = doubted === state.doubted && (state.cap !== undefined || !first);
  if (windows.movesWithSize && lostAnchors > 3 && same && !state.sizesWork && state.fixedSize === undefined) {
    const noSizes = { ...next, margin: 0, deletions: undefined, fixedSize: state.largest };
    return { next: askEdge(noSizes, rule, windows) };
  }
  // Twice as far each time, so that a long list is not walked back page by page.
  const margin = Math.max(1, state.callerPageSize >> 3, 2 * (state.margin ?? 0));
  return { next: askEdge({ ...next, margin }, rule, windows) };
}

function tooFast(): PagingError {
  const reason = "Rows are added or deleted as fast as pages are read";
  return new PagingError(`${reason}: some may be missing from here on.`);
}

function tooFew(told: number, taken: number): PagingError {
  const reason = `The list tells of ${told} rows, and ${taken} came: its pages hold fewer than they should.`;
  return new PagingError(`${reason} Another page size may bring the others.`);
}

function sameAgain(): PagingError {
  return new PagingError("The list repeats the same page at every position.");
}
