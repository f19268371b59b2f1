import { PagingError, type PaginationRule } from "@trunkline/client";
import { hasFields } from "./read-state.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import type { Answer, PagingStrategy, Row, Step } from "./strategy.js";

/** How often the edge is asked again before it is believed that an answer cut off there hides nothing. */
const mostTriesOfOne = 8;
const mostTriesOfTies = 24;
/** Rows that came alone, from a server that never gave more than one. */
const mostAlone = 5;
const mostCarried = 250;
/** A bound below every call: what a server that is up can always answer. */
const beforeAll = /* @__PURE__ */ Date.UTC(2000, 0, 1);
const day = 86_400_000;

/**
 * `edge` asks for the oldest millisecond seen and what is older, `beyond` for what is older than it, and `refused` for
 * what is older than any row, where that was refused. Narrowing a failure: `alive` asks for what no list has, `search`
 * looks for the time of the row that fails.
 */
type Phase = "edge" | "beyond" | "refused" | "alive" | "search";

const phases: readonly unknown[] = ["edge", "beyond", "refused", "alive", "search"] satisfies Phase[];

/** Times are epoch milliseconds. Missing numbers are 0, missing flags false. */
export interface KeysetState {
  size: number;
  callerPageSize: number;
  phase: Phase;
  /** Nothing later than this is asked for; undefined at the beginning. */
  bound?: number | undefined;
  /** The oldest time seen. */
  oldest?: number | undefined;
  /** The most rows that an answer held. */
  largest?: number | undefined;
  /** How often the edge brought nothing new, since something did. */
  tries?: number | undefined;
  /** The most rows of the oldest millisecond that such an answer held. */
  tied?: number | undefined;
  emptyBeyond?: number | undefined;
  rowsBeyond?: boolean | undefined;
  /** Why what is older was refused: `end`, whatever is older is; `page`, it is not, so that it is this page. */
  refusal?: string | undefined;
  /** Short pages were followed by more: the server gives less than it is asked for. */
  shortIsNotEnd?: boolean | undefined;
  sizesRefused?: boolean | undefined;
  alone?: number | undefined;
  /** The size that works and the one that fails, of requests at the edge. */
  passingSize?: number | undefined;
  failingSize?: number | undefined;
  /** The row that fails is later than the one bound and no later than the other. */
  passing?: number | undefined;
  failing?: number | undefined;
  /** Where the search began: what is parked is no later than this. */
  searchedFrom?: number | undefined;
  /** How far down the next search looks. */
  reach?: number | undefined;
  /** The bound that leaves out the last row that was parked. */
  ceiling?: number | undefined;
}

/**
 * Keyset: newest first by a time, each request bounded by the oldest time seen (Vapi: `createdAtLe`).
 *
 * Promises:
 * - Every row that is there from the first request to the last comes once, whatever is created meanwhile (that lands
 *   above the bound) and whatever is deleted.
 * - The bound is inclusive and one millisecond later than the oldest time seen: rows that share the edge's millisecond
 *   come again and are dropped by id, and a time stored finer than the three digits shown is not cut off. Within a
 *   millisecond no order is assumed.
 * - The end is believed when it is proven: the edge brings nothing new, nothing is older, and both hold when they are
 *   asked again, the edge with the largest page there is. Pages may be as short as the server likes, and of another
 *   size each time. A row that fills an answer by itself does not end the list.
 *
 * Cannot promise, and says so with a PagingError: a millisecond that may hold more rows than the server gives; a list
 * that is not newest first, where a page shows it; pages of items without a time; a server that does not heed the
 * bound; one that never gives more than one row.
 *
 * Cannot notice: a row whose time changes, or that is created with a time that was passed already; two rows of one
 * millisecond where the first always fills an answer by itself.
 */
export const keyset: PagingStrategy<KeysetState> = {
  start: (_rule, size) => ({ size, callerPageSize: size, phase: "edge" }),

  parameters: ({ bound, size }, { position, limit }) => ({
    ...(bound !== undefined && { [position]: new Date(bound).toISOString() }),
    ...(limit && { [limit]: size }),
  }),

  advance(answer, state, seen, rule) {
    if (state.phase === "alive") return { rows: [], next: narrowBySize(state) };
    if (state.phase === "refused") return { rows: [], next: { ...askBeyond(state), refusal: "page" } };
    const times = answer.rows.flatMap(({ time }) => (time === undefined ? [] : [time]));
    const bound = state.bound ?? Infinity;
    if (answer.rows.length > 0 && times.length === 0) {
      throw new PagingError(`No item of the page has a time in "${rule.field}".`);
    }
    // A server that knows no bounds, and whose whole list is one page that is not full: there is nothing beyond it.
    const whole = state.phase === "beyond" && !state.shortIsNotEnd && answer.count < state.size;
    if (whole && answer.rows.every(({ id }) => seen.has(id))) return meetNothing(state, rule);
    if (Math.max(...times) > bound) {
      const reason = "it sent items later than asked for";
      throw new PagingError(`The server does not heed "${rule.position}": ${reason}.`);
    }
    if (state.phase === "search") return { rows: [], ...search({ ...state, passing: bound }) };
    if (answer.rows.length === 0) return meetNothing(state, rule);
    return takeRows(answer, times, { ...state, largest: Math.max(state.largest ?? 0, answer.count) }, seen, rule);
  },

  readState(value) {
    if (!hasFields(value, fields)) return undefined;
    const { phase } = value;
    if (!phases.includes(phase)) return undefined;
    // A time that no date can hold would throw where the next request is written.
    const times = [value.bound, value.oldest, value.passing, value.failing, value.ceiling];
    if (times.some((time) => time !== undefined && !(Math.abs(Number(time)) < 8.64e15))) return undefined;
    // Each field was just seen to be of its kind. What was empty then may be full now.
    return value.size === 0 ? undefined : { ...(value as unknown as KeysetState), emptyBeyond: 0 };
  },

  // Only rows that can come again are needed: those at the edge.
  carries: ({ bound, oldest = bound }) => ({
    most: mostCarried,
    ...(oldest !== undefined && { notAfter: oldest + 1 }),
  }),

  avoidRefusal(state) {
    // A bound below the window that the caller asks for may be refused: nothing is there. Then one that is lower still
    // is refused as well; where that is answered, it is a page that does not come.
    if (state.phase === "beyond" && state.refusal === undefined) {
      return { ...state, phase: "refused", bound: beforeAll, size: 1 };
    }
    if (state.phase === "refused") return { ...askBeyond(state), refusal: "end" };
    if (state.refusal === "page") return undefined;
    if (state.phase !== "edge") return "empty";
    if (state.size === state.callerPageSize || state.sizesRefused) return undefined;
    return { ...state, size: state.callerPageSize, sizesRefused: true };
  },

  narrow(state) {
    const { phase, size, bound, oldest, passingSize = 0, failingSize } = state;
    if (phase === "alive" || phase === "refused") return undefined;
    if (phase === "search") {
      if (bound === undefined || bound <= beforeAll) return undefined;
      const { next, parked } = search({ ...state, failing: bound, reach: (state.reach ?? 1) * 16 });
      return next && { next, ...(parked && { parked }) };
    }
    // There is no smaller page.
    if (state.sizesRefused) return undefined;
    // The page may fail, or the server: what nothing is in tells.
    if (failingSize === undefined) {
      return { next: { ...state, phase: "alive", bound: beforeAll, size: 1, failingSize: size, passingSize: 0 } };
    }
    if (size - passingSize > 1) return { next: narrowBySize({ ...state, failingSize: size }) };
    // The row behind those that come fails. It is no later than the oldest of them.
    const failing = oldest ?? Date.now() + day;
    const { next, parked } = search({ ...state, failing, searchedFrom: failing, passing: undefined, reach: 1 });
    return next && { next, ...(parked && { parked }) };
  },
};

/** An answer without rows. */
function meetNothing(state: KeysetState, rule: PaginationRule): Step<KeysetState> {
  const emptyBeyond = (state.emptyBeyond ?? 0) + (state.phase === "beyond" || state.oldest === undefined ? 1 : 0);
  // One empty answer may be a server's slip.
  if (state.oldest === undefined) return { rows: [], next: emptyBeyond > 1 ? undefined : { ...state, emptyBeyond } };
  if (state.phase === "edge") return { rows: [], next: askBeyond({ ...state, tries: (state.tries ?? 0) + 1 }) };
  const { tied = 0, largest = 0, tries = 0, shortIsNotEnd } = state;
  // A server that gives short pages may have cut off the edge, too.
  const enough = tied > 1 ? mostTriesOfTies : mostTriesOfOne;
  if (shortIsNotEnd ? emptyBeyond > 2 && tries >= enough : emptyBeyond > 1 && tries > 1) {
    if (shortIsNotEnd && tied >= largest) throw tooCrowded(tied, state.oldest);
    return { rows: [], next: undefined };
  }
  return { rows: [], next: askEdgeAgain({ ...state, emptyBeyond }, rule) };
}

function takeRows(
  answer: Answer,
  times: readonly number[],
  state: KeysetState,
  seen: SeenIds,
  rule: PaginationRule,
): Step<KeysetState> {
  const { rows, count } = answer;
  const { phase, size, oldest = Infinity, tries = 0, failingSize } = state;
  if (phase === "beyond") {
    const doubtful = meetRowsBeyond(rows, state, seen, rule);
    if (doubtful) return doubtful;
  }
  const taken = takeNew(rows, seen);
  // Of a list that fits on one page the order does not matter.
  const whole = state.bound === undefined && count < size;
  if (!whole && times.some((time, index) => time > (times[index - 1] ?? Infinity))) {
    const reason = `The list is not newest first by "${rule.field}"`;
    return {
      rows: taken,
      next: undefined,
      failure: new PagingError(`${reason}: it cannot be read on by it.`),
    };
  }
  // Where a walk goes on from the middle of its first page, that may hold known rows only: it goes on from those.
  if (taken.length > 0 || state.oldest === undefined) {
    const alone = phase === "beyond" ? (state.alone ?? 0) + 1 : state.alone;
    return goOn(answer, Math.min(...times, oldest), taken, { ...state, alone }, seen);
  }
  // Between sizes that work and one that fails: this one works.
  if (failingSize !== undefined && size < failingSize) {
    return { rows: [], next: narrowBySize({ ...state, passingSize: size }) };
  }
  const tied = Math.max(state.tied ?? 0, rows.filter(({ time }) => time === oldest).length);
  const next = { ...state, tied, tries: tries + 1, failingSize: undefined, passingSize: undefined };
  // A full page of known rows: they share the edge's millisecond. The largest page there is may reach past it.
  if (count >= size) return { rows: [], next: pastFullPage(next, count, rule) };
  const triesOfCut = tied > 1 ? mostTriesOfTies : mostTriesOfOne;
  // After a look beyond the edge: until it is sure that the edge hides nothing.
  const looked = state.rowsBeyond === true || (state.emptyBeyond ?? 0) > 0;
  const enough = looked ? (state.shortIsNotEnd ? triesOfCut : 2) : 0;
  if (tries + 1 < enough) return { rows: [], next: askEdgeAgain(next, rule) };
  return { rows: [], next: askBeyond(next) };
}

function pastFullPage(state: KeysetState, count: number, rule: PaginationRule): KeysetState {
  const largest = largestSize(state, rule);
  if (state.size < largest) return { ...state, size: Math.min(largest, state.size * 8) };
  if (state.size === 1) return askBeyond(state);
  if ((state.tries ?? 0) < mostTriesOfTies) return askEdgeAgain(state, rule);
  throw tooCrowded(count, state.oldest ?? 0);
}

/** New rows at the edge, or older than it. */
function goOn(
  { rows, count }: Answer,
  oldest: number,
  taken: readonly Row[],
  state: KeysetState,
  seen: SeenIds,
): Step<KeysetState> {
  const { size, callerPageSize, failingSize, shortIsNotEnd, sizesRefused, largest, ceiling } = state;
  const bound = boundAt(oldest, ceiling);
  const moved = oldest < (state.oldest ?? Infinity);
  if (moved) seen.forgetAfter(bound);
  const next: KeysetState = {
    size: callerPageSize,
    callerPageSize,
    phase: "edge",
    bound,
    oldest,
    largest,
    ceiling,
    shortIsNotEnd,
    sizesRefused,
    alone: largest === 1 ? state.alone : undefined,
  };
  if (failingSize !== undefined) {
    // The row that fails is so much nearer now.
    const again = rows.filter(({ time }) => time !== undefined && time <= bound).length;
    const left = failingSize - count + again;
    if (left <= again) return { rows: taken, next };
    return { rows: taken, next: narrowBySize({ ...next, failingSize: left, passingSize: again }) };
  }
  // Past a crowded millisecond the page size is the caller's again.
  if (!moved) return { rows: taken, next: { ...next, size } };
  return { rows: taken, next: count < size && !shortIsNotEnd ? askBeyond(next) : next };
}

/** Rows that are older than the edge: read on from them, if nothing can stand between. */
function meetRowsBeyond(
  rows: readonly Row[],
  state: KeysetState,
  seen: SeenIds,
  rule: PaginationRule,
): Step<KeysetState> | undefined {
  const { tries = 0, tied = 0, oldest = 0, largest = 0, alone = 0 } = state;
  const next = { ...state, emptyBeyond: 0, rowsBeyond: true, shortIsNotEnd: true };
  if (rows.every(({ id }) => seen.has(id)))
    return { rows: [], next: askEdgeAgain({ ...next, tries: tries + 1 }, rule) };
  if (tries < (tied > 1 ? mostTriesOfTies : mostTriesOfOne)) return { rows: [], next: askEdgeAgain(next, rule) };
  if (tied > 1) throw tooCrowded(tied, oldest);
  if (largest > 1 || alone < mostAlone) return undefined;
  const reason = "The server gives one item at a time";
  throw new PagingError(`${reason}: more of the same millisecond could not be read.`);
}

function largestSize({ callerPageSize, sizesRefused }: KeysetState, rule: PaginationRule): number {
  return sizesRefused ? callerPageSize : Math.max(callerPageSize, rule.maximumLimit ?? callerPageSize);
}

function boundAt(oldest: number, ceiling = Infinity): number {
  return Math.min(oldest + 1, ceiling);
}

/** With the largest page there is; by turns without the millisecond above, whose rows may fill a short answer. */
function askEdgeAgain(state: KeysetState, rule: PaginationRule): KeysetState {
  const { oldest = 0, tries = 0, ceiling } = state;
  const bound = Math.min(boundAt(oldest, ceiling), oldest + ((tries + 1) % 2));
  return { ...state, phase: "edge", bound, size: largestSize(state, rule) };
}

function askBeyond(state: KeysetState): KeysetState {
  return { ...state, phase: "beyond", bound: (state.oldest ?? 0) - 1, size: state.callerPageSize };
}

/** Half way between the size that works and the one that fails. */
function narrowBySize(state: KeysetState): KeysetState {
  const { oldest, ceiling, passingSize = 0, failingSize = 1 } = state;
  const bound = oldest === undefined ? ceiling : boundAt(oldest, ceiling);
  const size = failingSize - passingSize > 1 ? (passingSize + failingSize) >> 1 : Math.max(1, failingSize);
  return { ...state, phase: "edge", bound, size };
}

/** Down from the failing bound to one that works, further each time; then half way between the two. */
function search(state: KeysetState): Pick<Step<KeysetState>, "next" | "parked"> {
  const { failing = 0, passing, reach = 1, callerPageSize, largest, shortIsNotEnd, sizesRefused } = state;
  if (passing !== undefined && failing - passing <= 1) {
    const kept = { callerPageSize, largest, shortIsNotEnd, sizesRefused };
    const next: KeysetState = {
      ...kept,
      size: callerPageSize,
      phase: "edge",
      bound: passing,
      oldest: passing,
      ceiling: passing,
    };
    return { next, parked: { newest: state.searchedFrom ?? failing, oldest: failing } };
  }
  const bound = passing === undefined ? Math.max(beforeAll, failing - reach) : Math.floor((passing + failing) / 2);
  return { next: { ...state, phase: "search", bound, size: 1 } };
}

function tooCrowded(most: number, time: number): PagingError {
  return new PagingError(
    `More than ${most} items may share the millisecond ${new Date(time).toISOString()}: the list cannot be read past it.`,
  );
}

const fields = {
  size: "count",
  callerPageSize: "count",
  phase: "text?",
  bound: "integer?",
  oldest: "integer?",
  largest: "count?",
  tries: "count?",
  tied: "count?",
  emptyBeyond: "count?",
  rowsBeyond: "flag?",
  refusal: "text?",
  shortIsNotEnd: "flag?",
  sizesRefused: "flag?",
  alone: "count?",
  passingSize: "count?",
  failingSize: "count?",
  passing: "integer?",
  failing: "integer?",
  searchedFrom: "integer?",
  reach: "count?",
  ceiling: "integer?",
} as const;
