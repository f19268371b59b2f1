import { PagingError, type PaginationRule } from "@trunkline/client";
import { askBeyond, askEdgeAgain, boundAt, largestSize, triesOfEdge } from "./ask-keyset.js";
import { readKeysetState, type KeysetState } from "./keyset-state.js";
import { beforeAll, narrowBySize, narrowKeyset, readNarrowed } from "./narrow-keyset.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import type { Answer, PagingStrategy, Row, Step } from "./strategy.js";

/** Most single-row answers from a server that never gave more than one. */
const mostAlone = 5;
const mostCarried = 250;
/**
 * Keyset: newest first by a time; each request is bounded by the oldest time seen (Vapi: `createdAtLe`).
 *
 * Promises:
 * - Every row that exists from the first request to the last is returned once, whatever is created meanwhile (new rows
 *   are above the bound) or deleted.
 * - The bound is inclusive and one millisecond later than the oldest time seen. Rows that share the edge's millisecond
 *   are returned again and dropped by id, and a time stored with more than the three digits shown is not cut off. No
 *   order is assumed within a millisecond.
 * - The end is trusted only when proven: the edge brings nothing new, nothing is older, and both hold when requested
 *   again, the edge with the largest page. Pages may have any length, and a different one each time. A row that fills
 *   an answer by itself does not end the list.
 *
 * A failing row is searched for with a lower bound as well; newer and older rows are read. Rows after it in the same
 * millisecond are parked with it.
 *
 * Cannot promise, and throws a PagingError for: a millisecond that may hold more rows than the server returns; a list
 * that is not newest first, where a page shows it; pages of items without a time; a server that ignores the bound; one
 * that never returns more than one row.
 *
 * Cannot notice: a row whose time changes, or that is created with a time already read past; rows of one millisecond
 * where each answer holds a single row.
 */
export const keyset: PagingStrategy<KeysetState> = {
  start: (_rule, size) => ({ size, callerPageSize: size, phase: "edge" }),

  parameters: ({ bound, floor, size }, { position, lowerBound, limit }) => ({
    ...(bound !== undefined && { [position]: new Date(bound).toISOString() }),
    ...(floor !== undefined && lowerBound !== undefined && { [lowerBound]: new Date(floor).toISOString() }),
    ...(limit && { [limit]: size }),
  }),

  advance(answer, state, seen, rule) {
    const narrowed = readNarrowed(answer, state);
    if (narrowed) return narrowed;
    if (state.phase === "refused") return { next: { ...askBeyond(state), refusal: "page" } };
    const times = answer.rows.flatMap(({ time }) => (time === undefined ? [] : [time]));
    const bound = state.bound ?? Infinity;
    if (answer.rows.length > 0 && times.length === 0) {
      throw new PagingError(`No item of the page has a time in "${rule.field}".`);
    }
    // A server that knows no bounds returned its whole list, one page that is not full. Nothing is beyond it.
    const whole = state.phase === "beyond" && !state.shortIsNotEnd && answer.count < state.size;
    if (whole && answer.rows.every(({ id }) => seen.has(id))) return takeEmptyAnswer(state, rule);
    if (Math.max(...times) > bound) {
      const reason = "it sent items later than asked for";
      throw new PagingError(`The server does not heed "${rule.position}": ${reason}.`);
    }
    if (answer.rows.length === 0) return takeEmptyAnswer(state, rule);
    return takeRows(answer, times, { ...state, largest: Math.max(state.largest ?? 0, answer.count) }, seen, rule);
  },

  readState: readKeysetState,

  // Only rows that can be returned again are needed: those at the edge.
  carries: ({ bound, oldest = bound }) => ({
    most: mostCarried,
    ...(oldest !== undefined && { notAfter: oldest + 1 }),
  }),

  avoidRefusal(state) {
    // A bound below the caller's window may be refused, since nothing is there. A still lower bound is then refused as
    // well. If that one is answered instead, this page fails.
    if (state.phase === "beyond" && state.refusal === undefined) {
      return { ...state, phase: "refused", bound: beforeAll, size: 1 };
    }
    if (state.phase === "refused") return { ...askBeyond(state), refusal: "end" };
    if (state.refusal === "page") return undefined;
    if (state.phase !== "edge") return "empty";
    if (state.size === state.callerPageSize || state.sizesRefused) return undefined;
    return { ...state, size: state.callerPageSize, sizesRefused: true };
  },

  narrow: narrowKeyset,
};

/** Handles an answer without rows. */
function takeEmptyAnswer(state: KeysetState, rule: PaginationRule): Step<KeysetState> {
  const emptyBeyond = (state.emptyBeyond ?? 0) + (state.phase === "beyond" || state.oldest === undefined ? 1 : 0);
  // One empty answer may be a server's error.
  if (state.oldest === undefined) return { next: emptyBeyond > 1 ? undefined : { ...state, emptyBeyond } };
  if (state.phase === "edge") return { next: askBeyond({ ...state, tries: (state.tries ?? 0) + 1 }) };
  const { tied = 0, largest = 0, tries = 0, shortIsNotEnd } = state;
  // A server with short pages may have cut off the edge, too.
  const enough = triesOfEdge(tied);
  if (shortIsNotEnd ? emptyBeyond > 2 && tries >= enough : emptyBeyond > 1 && tries > 1) {
    if (shortIsNotEnd && tied >= largest) throw tooCrowded(tied, state.oldest);
    return { next: undefined };
  }
  return { next: askEdgeAgain({ ...state, emptyBeyond }, rule) };
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
  // A time stored finer than shown is later than the start of its millisecond, so rows of the edge may be missing.
  const withoutEdge =
    state.bound === oldest && state.ceiling !== oldest && !rows.some(({ id, time }) => time === oldest && seen.has(id));
  if (phase === "beyond" || withoutEdge) {
    const tried = phase === "beyond" ? state : { ...state, tries: tries + 1 };
    const doubtful = judgeRowsBeyond(rows, tried, seen, rule);
    if (doubtful) return doubtful;
  }
  const taken = takeNew(rows, seen);
  // The order does not matter if the list fits on one page.
  const whole = state.bound === undefined && count < size;
  if (!whole && times.some((time, index) => time > (times[index - 1] ?? Infinity))) {
    const reason = `The list is not newest first by "${rule.field}"`;
    return {
      rows: taken,
      next: undefined,
      failure: new PagingError(`${reason}: it cannot be read on by it.`),
    };
  }
  // A walk resumed from the middle of its first page may see known rows only, and continues from those.
  if (taken.length > 0 || state.oldest === undefined) {
    const alone = phase === "beyond" ? (state.alone ?? 0) + 1 : state.alone;
    return continueFrom(answer, Math.min(...times, oldest), taken, { ...state, alone }, seen);
  }
  // Bisecting page sizes: this one works.
  if (failingSize !== undefined && size < failingSize) {
    return { next: narrowBySize({ ...state, passingSize: size }) };
  }
  const tied = Math.max(state.tied ?? 0, rows.filter(({ time }) => time === oldest).length);
  const next = { ...state, tied, tries: tries + 1, failingSize: undefined, passingSize: undefined };
  // A full page of known rows shares the edge's millisecond. A larger page may reach past it.
  if (count >= size) return { next: pastFullPage(next, count, rule) };
  const triesOfCut = triesOfEdge(tied);
  // After a request beyond the edge, repeat until the edge is sure to hide nothing.
  const looked = state.rowsBeyond === true || (state.emptyBeyond ?? 0) > 0;
  const enough = looked ? (state.shortIsNotEnd ? triesOfCut : 2) : 0;
  if (tries + 1 < enough) return { next: askEdgeAgain(next, rule) };
  return { next: askBeyond(next) };
}

function pastFullPage(state: KeysetState, count: number, rule: PaginationRule): KeysetState {
  const largest = largestSize(state, rule);
  if (state.size < largest) return { ...state, size: Math.min(largest, state.size * 8) };
  if (state.size === 1) return askBeyond(state);
  if ((state.tries ?? 0) < triesOfEdge(Infinity)) return askEdgeAgain(state, rule);
  throw tooCrowded(count, state.oldest ?? 0);
}

/** Continues after new rows at the edge or older. */
function continueFrom(
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
    // The failing row is closer now by the rows just read.
    const again = rows.filter(({ time }) => time !== undefined && time <= bound).length;
    const left = failingSize - count + again;
    if (left <= again) return { rows: taken, next };
    return { rows: taken, next: narrowBySize({ ...next, failingSize: left, passingSize: again }) };
  }
  // Past a crowded millisecond, the caller's page size is used again.
  if (!moved) return { rows: taken, next: { ...next, size } };
  return { rows: taken, next: count < size && !shortIsNotEnd ? askBeyond(next) : next };
}

/** Handles rows older than the edge; undefined if they may be taken. */
function judgeRowsBeyond(
  rows: readonly Row[],
  state: KeysetState,
  seen: SeenIds,
  rule: PaginationRule,
): Step<KeysetState> | undefined {
  const { tries = 0, tied = 0, oldest = 0, largest = 0, alone = 0 } = state;
  const next = { ...state, emptyBeyond: 0, rowsBeyond: true, shortIsNotEnd: true };
  if (rows.every(({ id }) => seen.has(id))) return { next: askEdgeAgain({ ...next, tries: tries + 1 }, rule) };
  if (tries < triesOfEdge(tied)) return { next: askEdgeAgain(next, rule) };
  if (tied > 1) throw tooCrowded(tied, oldest);
  if (largest > 1 || alone < mostAlone) return undefined;
  const reason = "The server gives one item at a time";
  throw new PagingError(`${reason}: more of the same millisecond could not be read.`);
}

function tooCrowded(most: number, time: number): PagingError {
  return new PagingError(
    `More than ${most} items may share the millisecond ${new Date(time).toISOString()}: the list cannot be read past it.`,
  );
}
