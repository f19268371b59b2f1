import { PagingError, type PaginationRule } from "@trunkline/client";
import { hasFields } from "./read-state.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import { shortenId } from "./short-id.js";
import type { Answer, PagingStrategy, Row, Step } from "./strategy.js";

/** Answers in a row that bring nothing new before a list is given up: the same page again, steps back, or any. */
const mostStalls = 25;
const mostStepsBack = 50;
const mostIdle = 120;
/** Steps back before a known row is believed that stands alone, and not where the walk was. */
const surerSteps = 4;
const mostEnds = 4;
/** Where nothing was read yet there is no known row to tell a poisoned one from a server that is down. */
const mostParkedAtHead = 3;
/** How many full answers it takes to try larger ones again, after a server gave less than it was asked for. */
const fullBeforeGrowing = 8;
/** Asked for at the edge where no maximum is documented: up to this size, some page reaches past any edge. */
const leastLargest = 13;
/** Carried by a cursor, so that a list that moved by more rows than this in between may repeat some. */
const mostCarried = 250;
/** How many pages past one that is refused to look, to tell the end of the list from a page that does not come. */
const farPast = 1000;

/** A stretch of the list: the index of its first row, from 0, and how many rows. */
export interface Window {
  at: number;
  size: number;
}

/** What a window must keep to. */
export interface Bounds {
  /** One past the last row that was read. */
  reached: number;
  /** The most rows to ask for. */
  most: number;
  /** It may begin here at the latest, and at the earliest. */
  latest: number;
  earliest: number;
  /** It may end here at the latest. */
  end: number;
}

/** How a style writes windows: as it likes (`offset`), or as the multiple of a size (`page`). */
export interface Windows {
  /** The window over the last row read that brings the most new ones. */
  overEdge: (bounds: Bounds) => Window;
  /** The largest window that begins right at `latest`. */
  startingAt: (bounds: Bounds) => Window;
  toPosition: (window: Window, rule: PaginationRule) => number;
  /** Whether a size other than the one asked for moves the window: then the server's own size tells where it is. */
  movesWithSize: boolean;
}

/**
 * `edge` asks from the last row read on, `beyond` right behind it, `recheck` for the edge again after that, and `head`
 * for the first row of the list.
 */
type Phase = "edge" | "beyond" | "recheck" | "head";

/** Missing numbers are 0, missing flags false: a cursor is short. Ids are shortened. */
export interface NumberedState extends Window {
  callerPageSize: number;
  phase: Phase;
  /** One past the last row read, as of the answer that brought it. */
  reached: number;
  /** The last row read, and the first row of the list. */
  edge?: string | undefined;
  head?: string | undefined;
  /** Where that is: behind those that were parked. */
  headAt?: number | undefined;
  /** The most rows that an answer held, and the most that are asked for, where the server gives less than it is asked for. */
  largest?: number | undefined;
  cap?: number | undefined;
  fullAnswers?: number | undefined;
  capIsFirm?: boolean | undefined;
  /** The server's page size, where it heeds no other. */
  fixedSize?: number | undefined;
  /** The server refuses sizes that differ from the caller's. */
  sizesRefused?: boolean | undefined;
  /** An answer of another size than the caller's has come. */
  sizesWork?: boolean | undefined;
  /** A page was refused. So many rows past it is one asked for, which tells why. */
  probe?: number | undefined;
  /** What it told: `end`, pages past the end are refused there; `page`, they are answered, so that it is this page. */
  refusal?: string | undefined;
  /** How many rows more than one to go back over, since deletions pulled rows over the edge. */
  margin?: number | undefined;
  /** How far to leap, while answers hold known rows only, and where a leap went too far. */
  leap?: number | undefined;
  overshot?: number | undefined;
  lostAnchors?: number | undefined;
  idle?: number | undefined;
  stalls?: number | undefined;
  begin?: string | undefined;
  /** A known row that came alone before new ones, where the row last read was expected. */
  doubted?: string | undefined;
  /** The edge was asked for and brought nothing new, so that what stands beyond it may follow it. */
  edgeAsked?: boolean | undefined;
  emptyBeyond?: number | undefined;
  /** How many answers at the edge ended there, as the list does. */
  ended?: number | undefined;
  /** An answer at the edge did not come to it. */
  cutOff?: boolean | undefined;
  /** Beyond the edge came a page that ends with it. */
  repeatsLast?: boolean | undefined;
  /** All signs of the answer say that this was the last page: enough to look beyond the edge at once. */
  mayBeLast?: boolean | undefined;
  /** A page that was short, or the last by its signs, was followed by more. */
  signsLied?: boolean | undefined;
  shortIsNotEnd?: boolean | undefined;
  shortBefore?: boolean | undefined;
  /** Rows at the edge that were parked, the end of the narrowest window that failed, and where to stay behind. */
  gap?: number | undefined;
  failingEnd?: number | undefined;
  suspect?: boolean | undefined;
  behindParked?: number | undefined;
}

/** Reads a list by record numbers: `offset` and `page` say what it promises. */
export function readNumbered(windows: Windows): PagingStrategy<NumberedState> {
  return {
    start: (rule, size) => {
      // Each window begins with a known row, so that one of a single row would never bring a new one.
      return { at: 0, size, callerPageSize: size, phase: "edge", reached: 0 };
    },

    parameters: (state, rule) => ({
      [rule.position]: windows.toPosition(state, rule),
      ...(rule.limit && { [rule.limit]: state.size }),
    }),

    advance(answer, state, seen, rule) {
      if (state.probe) return { rows: [], next: { ...state, ...passedOver(state), refusal: "page" } };
      const located = locate(
        answer,
        state.refusal === "page" ? { ...state, refusal: undefined } : state,
        windows,
        rule,
      );
      return step(answer, located, seen, rule, windows);
    },

    readState: readNumberedState,
    carries: () => ({ most: mostCarried }),

    foresee(next, { total = 0 }, rule, most) {
      const states: NumberedState[] = [];
      let state = next;
      while (states.length < most && state.phase === "edge" && !state.leap && state.at < total) {
        states.push(state);
        // Where an answer brings nothing new, nobody knows what comes next.
        const reached = state.at + state.size;
        if (reached <= state.reached || reached >= total) break;
        state = askEdge({ ...state, reached }, rule, windows);
      }
      return states;
    },

    acceptsEarlyAnswer: ({ rows: [first] }, { phase }, seen) =>
      phase === "edge" && first !== undefined && seen.has(first.id),

    avoidRefusal(state, rule) {
      const { phase, size, callerPageSize, fixedSize, sizesRefused, sizesWork } = state;
      const otherSize =
        size !== callerPageSize && fixedSize === undefined && !sizesRefused && !(sizesWork && phase !== "recheck");
      if (!otherSize) return tellEnd(state);
      const plain = { ...state, sizesRefused: true, cap: undefined };
      return askAgain(
        windows.movesWithSize && !sizesWork ? { ...plain, fixedSize: callerPageSize } : plain,
        rule,
        windows,
      );
    },

    narrow: (state, rule) => narrow(state, rule, windows),
  };
}

/**
 * A page past the end may be refused, and is an empty one: where pages farther down are refused as well. A page that is
 * refused while they are answered is one that does not come, and its error is the list's.
 */
function tellEnd(state: NumberedState): NumberedState | "empty" | undefined {
  const { at, size, probe = 0, refusal } = state;
  if (refusal === "end") return "empty";
  if (at === 0 || refusal === "page") return undefined;
  if (probe === 0) return { ...state, at: at + size, probe: size };
  if (probe === size) return { ...state, at: at + (farPast - 1) * size, probe: farPast * size };
  return { ...state, ...passedOver(state), refusal: "end" };
}

/** Back to the page that was refused. */
function passedOver({ at, probe = 0 }: NumberedState): Pick<NumberedState, "at" | "probe"> {
  return { at: at - probe, probe: undefined };
}

/** Takes in what the answer says of sizes: where it really begins, and how much to ask for from now on. */
function locate(
  { rows, count, ownSize }: Answer,
  state: NumberedState,
  windows: Windows,
  rule: PaginationRule,
): NumberedState {
  const { at, size, phase } = state;
  const largest = Math.max(state.largest ?? 0, rows.length);
  const told = ownSize !== undefined && ownSize >= 1 && Number.isInteger(ownSize) ? ownSize : undefined;
  if (!windows.movesWithSize) return { ...state, largest };
  const number = at / size;
  if (state.fixedSize !== undefined) return { ...state, largest };
  if (rule.limit === undefined || rows.length > size || (told !== undefined && told > size)) {
    const fixedSize = told ?? rows.length;
    if (fixedSize < 1) return state;
    return { ...state, largest, fixedSize, at: number * fixedSize, size: fixedSize };
  }
  if (told !== undefined && told < size) return { ...state, largest, cap: told, at: number * told, size: told };
  if (rows.length === 0 || phase === "head") return state;
  if (count < size) return { ...state, largest, cap: largest, fullAnswers: 0, capIsFirm: state.cap !== undefined };
  const fullAnswers = (state.fullAnswers ?? 0) + 1;
  if (state.cap === undefined || state.capIsFirm || fullAnswers < fullBeforeGrowing) {
    return { ...state, largest, fullAnswers };
  }
  return { ...state, largest, cap: state.cap * 2, fullAnswers: 0 };
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
  if ((state.idle ?? 0) > mostIdle) throw tooFast();
  if (phase === "head") return compareHead(answer, state, seen, rule, windows);
  const index = rows.findIndex(({ id }) => seen.has(id));
  const known = rows[index];
  const next = rows[index + 1];
  if (phase === "beyond" && reached > 0 && !known) return lookBeyond(answer, state, seen, rule, windows);

  const atHead = at === 0 || reached === 0;
  if (!first && atHead) {
    const emptyBeyond = (state.emptyBeyond ?? 0) + 1;
    // One empty answer may be a server's slip.
    if (emptyBeyond > (reached > 0 ? 2 : 1)) return { rows: [], next: undefined };
    return { rows: [], next: { ...state, emptyBeyond } };
  }
  // The row last read, or two known ones in a row, are a sure sign. A single known row before new ones may have moved
  // there, and is doubted once.
  const begin = known && shortenId(known.id);
  const sure = known && (begin === state.edge || (next !== undefined && seen.has(next.id)));
  const likely = index === 0 && (next === undefined || begin === state.doubted);
  if (!atHead && !sure && !likely) {
    return goBack(index === 0 ? { ...state, doubted: begin } : state, rows, seen, rule, windows);
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
  const begin = shortenId(rows[0]!.id);
  // Some servers answer with the last page to whatever is past the end: where that is the whole list, it begins at its head.
  const whole = begin === state.head && at >= state.reached;
  const reached = (whole ? 0 : at) + rows.length;
  const last = shortenId(rows.at(-1)!.id);
  const atStart = state.reached === 0;
  const head = atStart || at === (state.headAt ?? 0) ? begin : state.head;
  // Rows that were added at the head meanwhile are read on the way, and bring the end no nearer.
  const nearer = atStart || (at > 0 && !seen.has(rows.at(-1)!.id));
  const taken = takeNew(rows, seen);
  if (taken.length > 0) {
    const signs = readSigns(answer, at, reached, size, state.signsLied);
    const next: NumberedState = {
      ...settled(state),
      ...(atStart && at > 0 && { headAt: at, behindParked: at }),
      idle: nearer ? undefined : (state.idle ?? 0) + 1,
      sizesWork: state.sizesWork || size !== state.callerPageSize || undefined,
      head,
      reached,
      edge: last,
      margin: Math.floor((state.margin ?? 0) / 2),
      lostAnchors: at > 0 ? 0 : state.lostAnchors,
      mayBeLast: signs === "last" && count < size,
      shortIsNotEnd: state.shortIsNotEnd || state.shortBefore,
    };
    const short = count < size;
    if (short) next.shortBefore = true;
    const look =
      (short && !next.shortIsNotEnd && signs !== "more") ||
      (state.failingEnd !== undefined && state.failingEnd <= reached + 1);
    return { rows: taken, next: look ? askBeyond(next, rule, windows) : askEdge(next, rule, windows) };
  }

  const stalls = begin === state.begin && rows.length > 1 ? (state.stalls ?? 0) + 1 : 0;
  if (stalls >= mostStalls) throw sameAgain();
  const margin = (state.margin ?? 0) >> 1;
  const idle: NumberedState = { ...state, head, begin, stalls, margin, idle: (state.idle ?? 0) + 1 };
  const unmoved = reached === state.reached && (last === state.edge || state.edge === undefined);

  // While rows are added all the time, none of the answers beyond the edge is empty: those at it tell.
  const ends =
    count < size && begin !== state.head && at < state.reached && last === state.edge && !state.shortIsNotEnd;
  const signsEnd = readSigns(answer, at, reached, size, state.signsLied) === "last";
  const ended = ends ? (state.ended ?? 0) + 1 : (state.ended ?? 0);
  if (ends && ended >= (signsEnd ? mostEnds : 2 * mostEnds)) return { rows: [], next: undefined };
  idle.ended = ended;

  if (phase === "recheck") {
    if (state.suspect) {
      if (!unmoved)
        return { rows: [], next: askEdge({ ...settled(idle), ...resetWindow(reached, last) }, rule, windows) };
      return park({ ...idle, suspect: false }, rule, windows);
    }
    if (unmoved && held.length > 0) {
      if (state.fixedSize !== undefined && reached % state.fixedSize !== 0)
        throw new PagingError(
          "paging",
          "A page gives fewer rows than it should, and there are more behind it: some are missing.",
        );
      return { rows: [], held, next: askHead(idle) };
    }
    if (unmoved && state.repeatsLast && (state.emptyBeyond || state.mayBeLast)) {
      // A full page that is the whole list may as well be a server that gives no other.
      if (begin === head && count >= size && readSigns(answer, at, reached, size, false) !== "last") throw sameAgain();
      return { rows: [], next: undefined };
    }
    const emptyBeyond = unmoved ? (state.emptyBeyond ?? 0) + (state.repeatsLast ? 1 : 0) : 0;
    return { rows: [], next: askBeyond({ ...idle, reached, edge: last, edgeAsked: true, emptyBeyond }, rule, windows) };
  }
  if (at >= state.reached && last === state.edge) {
    // Some servers answer with the last page to whatever is past the end. Or the edge moved there: asking it again tells.
    return { rows: [], next: recheck({ ...idle, leap: 0, overshot: undefined, repeatsLast: true }, rule, windows) };
  }
  const doubtful = reached < state.reached || (windows.movesWithSize && at < state.reached);
  if (doubtful && count < size && last !== state.edge && !state.cutOff && state.fixedSize === undefined) {
    // The answer may have been cut off before it came to the edge.
    return { rows: [], next: recheck({ ...idle, shortIsNotEnd: true, cutOff: true }, rule, windows) };
  }
  if (count < size && phase === "edge" && !state.leap) {
    const mayBeLast = signsEnd && !state.shortIsNotEnd;
    return { rows: [], next: askBeyond({ ...idle, reached, edge: last, edgeAsked: true, mayBeLast }, rule, windows) };
  }
  // Only known rows, and as many as asked for: rows were added at the head, and the edge is further down.
  const { overshot, largest = 1 } = state;
  const near = overshot !== undefined && (overshot - reached < largest || reached <= state.reached);
  let leap = overshot === undefined ? Math.max(largest, 2 * (state.leap ?? 0)) : (overshot - reached) >> 1;
  if (near || (idle.idle ?? 0) < 3) leap = 0;
  const next = { ...idle, margin: 0, reached, edge: last, leap, overshot: near ? undefined : overshot };
  // Where an answer holds a single row, that behind the edge is the one to ask for.
  const alone = count < size && rows.length === 1 && leap === 0;
  return {
    rows: [],
    next: alone ? askBeyond({ ...next, edgeAsked: true }, rule, windows) : askEdge(next, rule, windows),
  };
}

/** Nothing known stands where the walk looked behind the edge: the end, or rows that an answer at the edge does not reach. */
function lookBeyond(
  answer: Answer,
  state: NumberedState,
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const { rows, total } = answer;
  const idle = (state.idle ?? 0) + 1;
  if (rows.length === 0) {
    return meetNothing(total !== undefined && total > state.reached, { ...state, idle }, rule, windows);
  }
  if (!state.edgeAsked && !state.gap) {
    const next = {
      ...state,
      idle,
      shortIsNotEnd: true,
      signsLied: state.mayBeLast || state.signsLied,
      mayBeLast: false,
    };
    return { rows: [], next: askEdge(next, rule, windows, true) };
  }
  const next = { ...state, idle, emptyBeyond: 0 };
  if (state.head === undefined) return { rows: [], next: askHead(next) };
  return { rows: [], held: rows, next: recheck(next, rule, windows) };
}

/** Nothing at all behind the edge: the end, once the edge was asked again, and what is behind it. */
function meetNothing(
  disagrees: boolean,
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const emptyBeyond = (state.emptyBeyond ?? 0) + 1;
  // A server that gives short pages is asked once more: it is asked beyond the edge so often that it may well slip twice.
  const enough = state.shortIsNotEnd || disagrees ? 3 : state.mayBeLast ? 1 : 2;
  if (emptyBeyond >= enough) return { rows: [], next: undefined };
  return { rows: [], next: recheck({ ...state, emptyBeyond }, rule, windows) };
}

/**
 * Rows that stand beyond the edge follow it if the edge is still in its place, and nothing was added at the head since:
 * then nothing was deleted above it either, since only an added row can push it back to where it was.
 */
function compareHead(
  { rows: [first], held }: Answer,
  state: NumberedState,
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const head = first && shortenId(first.id);
  if (head === undefined || head !== state.head || held.length === 0) {
    return {
      rows: [],
      next: askBeyond({ ...state, head: head ?? state.head, idle: (state.idle ?? 0) + 1 }, rule, windows),
    };
  }
  const rows = takeNew(held, seen);
  const behind = state.reached + (state.gap ?? 0);
  const next: NumberedState = {
    ...settled(state),
    gap: undefined,
    shortIsNotEnd: true,
    lostAnchors: 0,
    behindParked: state.gap ? behind : state.behindParked,
    reached: behind + held.length,
    edge: shortenId(held.at(-1)!.id),
    sizesWork: state.fixedSize === undefined || undefined,
    // A server that gives a row at a time will do so again.
    edgeAsked: held.length === 1 || state.fixedSize !== undefined,
  };
  return { rows, next: next.edgeAsked ? askBeyond(next, rule, windows) : askEdge(next, rule, windows) };
}

/** The row that was expected is not there: rows above it were deleted, and others slipped past the edge. */
function goBack(
  state: NumberedState,
  rows: readonly Row[],
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const leapt =
    state.phase === "edge" && (Boolean(state.leap) || (state.overshot !== undefined && state.at >= state.reached));
  const lostAnchors = (state.lostAnchors ?? 0) + (leapt ? 0 : 1);
  if (lostAnchors > mostStepsBack) throw tooFast();
  const next = { ...state, lostAnchors, idle: (state.idle ?? 0) + 1, emptyBeyond: 0, edgeAsked: false, leap: 0 };
  if (leapt) {
    const overshot = state.at;
    const leap = (overshot - state.reached) >> 1;
    return { rows: [], next: askEdge({ ...next, margin: 0, overshot, leap }, rule, windows) };
  }
  // No other size than the first has ever worked: perhaps the server heeds none.
  if (
    windows.movesWithSize &&
    lostAnchors > 3 &&
    !state.sizesWork &&
    state.fixedSize === undefined &&
    (state.largest ?? 0) > 1
  ) {
    return { rows: [], next: askEdge({ ...next, margin: 0, fixedSize: state.largest }, rule, windows) };
  }
  const index = rows.findIndex(({ id }) => seen.has(id));
  // It is further down in this answer, unless that is a row that the list repeats: further up there may be a surer one.
  if (index > 0 && lostAnchors > surerSteps) {
    return {
      rows: [],
      next: askEdge({ ...next, margin: 0, reached: state.at + index + 1, edge: undefined }, rule, windows),
    };
  }
  // Twice as far each time, so that a long list is not walked back page by page.
  const margin = Math.max(1, state.callerPageSize >> 3, 2 * (state.margin ?? 0));
  return { rows: [], next: askEdge({ ...next, margin }, rule, windows) };
}

function tooFast(): PagingError {
  const reason = "Rows are added or deleted as fast as pages are read";
  return new PagingError("paging", `${reason}: some may be missing from here on.`);
}

function sameAgain(): PagingError {
  return new PagingError("paging", "The list repeats the same page at every position.");
}

/** What is over once something new was read. */
function settled(state: NumberedState): NumberedState {
  const { at, size, callerPageSize, phase, reached, edge, head, largest, cap, fullAnswers, fixedSize, sizesRefused } =
    state;
  const { headAt, capIsFirm, sizesWork, margin, lostAnchors, signsLied, shortIsNotEnd, failingEnd, behindParked } =
    state;
  const kept = {
    at,
    size,
    callerPageSize,
    phase,
    reached,
    edge,
    head,
    largest,
    cap,
    fullAnswers,
    fixedSize,
    sizesRefused,
  };
  return {
    ...kept,
    headAt,
    capIsFirm,
    sizesWork,
    margin,
    lostAnchors,
    signsLied,
    shortIsNotEnd,
    failingEnd,
    behindParked,
  };
}

function resetWindow(reached: number, edge: string): Partial<NumberedState> {
  return { reached, edge, failingEnd: undefined, suspect: undefined };
}

/** How many rows to ask for at most. */
function mostOf(
  { callerPageSize, cap = Infinity, sizesRefused }: NumberedState,
  rule: PaginationRule,
  largest: boolean,
): number {
  if (sizesRefused || !largest) return Math.min(callerPageSize, cap);
  return Math.min(Math.max(callerPageSize, rule.maximumLimit ?? leastLargest), cap);
}

function boundsOf(state: NumberedState, rule: PaginationRule, largest = false): Bounds {
  const { reached, gap = 0, failingEnd = Infinity, behindParked = 0 } = state;
  return {
    reached,
    most: mostOf(state, rule, largest),
    latest: Math.max(0, reached - 1),
    earliest: Math.min(behindParked, Math.max(0, reached - 1)),
    // Half of what is left of a window that failed, and a row at least.
    end: failingEnd === Infinity ? Infinity : reached + gap + Math.max(1, (failingEnd - reached - gap) >> 1),
  };
}

/** From the last row read on. `sure`: also where that cannot bring anything new. */
function askEdge(state: NumberedState, rule: PaginationRule, windows: Windows, sure = false): NumberedState {
  const { reached, margin = 0, leap = 0, fixedSize } = state;
  if (reached === 0) return { ...state, phase: "edge", ...windows.startingAt({ ...boundsOf(state, rule), latest: 0 }) };
  const latest = Math.max(0, reached - 1 - margin + leap);
  if (fixedSize !== undefined) {
    const at = Math.floor(latest / fixedSize) * fixedSize;
    if (at + fixedSize <= reached && !margin && !sure) return askBeyond({ ...state, edgeAsked: true }, rule, windows);
    return { ...state, phase: "edge", at, size: fixedSize };
  }
  const bounds = boundsOf(state, rule);
  const asked = {
    ...bounds,
    latest,
    earliest: margin > 0 ? 0 : Math.min(bounds.earliest, latest),
    reached: reached + leap,
  };
  let window = windows.overEdge(asked);
  if (state.shortIsNotEnd && !margin && !leap) {
    const exact = windows.startingAt(asked);
    if (exact.size > 2) window = exact;
  }
  const brings = ({ at, size }: Window): boolean => at + size > reached || margin > 0 || leap > 0 || sure;
  // Among the smallest sizes there may be none that reaches past the edge.
  if (!brings(window)) window = windows.overEdge({ ...asked, most: Math.max(asked.most, mostOf(state, rule, true)) });
  return brings(window)
    ? { ...state, phase: "edge", ...window }
    : askBeyond({ ...state, edgeAsked: true }, rule, windows);
}

/** Right behind the last row read. */
function askBeyond(state: NumberedState, rule: PaginationRule, windows: Windows): NumberedState {
  const { reached, gap = 0, fixedSize } = state;
  const latest = reached + gap;
  const window =
    fixedSize === undefined
      ? windows.startingAt({ ...boundsOf(state, rule), latest })
      : { at: Math.ceil(latest / fixedSize) * fixedSize, size: fixedSize };
  return { ...state, phase: "beyond", repeatsLast: undefined, ...window };
}

/** The edge once more, with the largest answer that there is. */
function recheck(state: NumberedState, rule: PaginationRule, windows: Windows): NumberedState {
  const { reached, gap, failingEnd, fixedSize } = state;
  if (fixedSize !== undefined) {
    return { ...state, phase: "recheck", at: Math.floor((reached - 1) / fixedSize) * fixedSize, size: fixedSize };
  }
  const bounds = boundsOf(state, rule, true);
  // What is parked behind the edge must not be asked for again.
  const end = gap || failingEnd !== undefined ? reached : Infinity;
  // An answer that may be cut off must begin right at the edge.
  const choose = state.shortIsNotEnd ? windows.startingAt : windows.overEdge;
  return { ...state, phase: "recheck", ...choose({ ...bounds, end }) };
}

function askHead(state: NumberedState): NumberedState {
  return { ...state, phase: "head", at: state.headAt ?? 0, size: state.fixedSize ?? 1 };
}

/** The same question in other sizes. */
function askAgain(state: NumberedState, rule: PaginationRule, windows: Windows): NumberedState {
  switch (state.phase) {
    case "edge":
      return askEdge(state, rule, windows);
    case "beyond":
      return askBeyond(state, rule, windows);
    case "recheck":
      return recheck(state, rule, windows);
    case "head":
      return askHead(state);
  }
}

function narrow(
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): ReturnType<NonNullable<PagingStrategy<NumberedState>["narrow"]>> {
  const { phase, at, size, reached, gap = 0, margin = 0, fixedSize } = state;
  // The first row, or one that came before, fails: it is not a single row that does not come. Nor are sizes to be had.
  if (phase === "head" || fixedSize !== undefined || state.sizesRefused) return undefined;
  if (phase === "recheck") {
    const alone = at === reached - 1 && size === 1;
    if (alone) return undefined;
    return { next: { ...state, ...windows.overEdge({ ...boundsOf(state, rule), end: reached, most: 1 }) } };
  }
  const next: NumberedState = { ...state, leap: 0, overshot: undefined };
  if (margin > 0 || state.leap) {
    // Somewhere among rows that were read, or leapt over: what is read again from here on comes to it.
    const from = Math.max(0, Math.min(at, reached - 1));
    return {
      next: askEdge(
        { ...next, margin: 0, reached: from + 1, edge: undefined, gap: undefined, failingEnd: at + size },
        rule,
        windows,
      ),
    };
  }
  // It holds rows that were parked already, and says nothing of those behind them.
  if (gap > 0 && at < reached) {
    return { next: askBeyond({ ...next, edgeAsked: true, failingEnd: undefined }, rule, windows) };
  }
  const unread = reached + gap;
  if (at + size - unread > 1) {
    const failing = { ...next, failingEnd: at + size };
    // Nothing was read yet, so that it may be the server: a single row tells soonest.
    if (reached === 0) return { next: { ...failing, at: unread, size: 1 } };
    return { next: phase === "edge" ? askEdge(failing, rule, windows) : askBeyond(failing, rule, windows) };
  }
  if (reached > 0) return { next: recheck({ ...next, failingEnd: at + size, suspect: true }, rule, windows) };
  if (gap >= mostParkedAtHead) return undefined;
  const { next: after, parked } = park(next, rule, windows);
  return after && { next: after, ...(parked && { parked }) };
}

/** Leaves out the row behind the edge. */
function park(state: NumberedState, rule: PaginationRule, windows: Windows): Step<NumberedState> {
  const gap = (state.gap ?? 0) + 1;
  const next = { ...state, gap, failingEnd: undefined, edgeAsked: true };
  return { rows: [], next: askBeyond(next, rule, windows), parked: {} };
}

/** What the answer says of the end, `last` and `more` only where all that it says agrees. */
function readSigns(
  { more, pages, total }: Answer,
  at: number,
  reached: number,
  size: number,
  lied: boolean | undefined,
): "last" | "more" | undefined {
  if (lied) return undefined;
  const number = at / size + 1;
  const signs = [
    more,
    // A number of pages that does not cover this one is none, and neither is a total that does not cover its rows.
    pages === undefined || pages < number || !Number.isInteger(number) ? undefined : number < pages,
    total === undefined || total < reached ? undefined : reached < total,
  ].filter((sign) => sign !== undefined);
  if (signs.length === 0) return undefined;
  return signs.includes(true) ? "more" : "last";
}

const fields = {
  at: "count",
  size: "count",
  callerPageSize: "count",
  reached: "count",
  edge: "text?",
  head: "text?",
  headAt: "count?",
  largest: "count?",
  cap: "count?",
  fullAnswers: "count?",
  capIsFirm: "flag?",
  fixedSize: "count?",
  sizesRefused: "flag?",
  sizesWork: "flag?",
  probe: "count?",
  refusal: "text?",
  margin: "count?",
  leap: "count?",
  overshot: "count?",
  lostAnchors: "count?",
  idle: "count?",
  stalls: "count?",
  begin: "text?",
  doubted: "text?",
  edgeAsked: "flag?",
  emptyBeyond: "count?",
  ended: "count?",
  cutOff: "flag?",
  repeatsLast: "flag?",
  mayBeLast: "flag?",
  signsLied: "flag?",
  shortIsNotEnd: "flag?",
  shortBefore: "flag?",
  gap: "count?",
  failingEnd: "count?",
  suspect: "flag?",
  behindParked: "count?",
  phase: "text?",
} as const;

function readNumberedState(value: unknown): NumberedState | undefined {
  if (!hasFields(value, fields)) return undefined;
  const { phase, size, callerPageSize } = value;
  if (phase !== "edge" && phase !== "beyond" && phase !== "recheck" && phase !== "head") return undefined;
  // Each field was just seen to be of its kind.
  return size === 0 || callerPageSize === 0 ? undefined : (value as unknown as NumberedState);
}
