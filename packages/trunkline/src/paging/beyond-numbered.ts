import { PagingError, type PaginationRule } from "@trunkline/client";
import { toShortHash } from "../short-hash.js";
import { askBeyond, askEdge, askHead, askParked, recheck, type Windows } from "./ask-numbered.js";
import { settle, type NumberedState } from "./numbered-state.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import type { Answer, Step } from "./strategy.js";

/**
 * Nothing known stands where the walk looked behind the edge: the end, or rows that an answer at the edge does not
 * reach.
 */
export function lookBeyond(
  answer: Answer,
  state: NumberedState,
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const { rows, total } = answer;
  const idle = (state.idle ?? 0) + 1;
  if (rows.length === 0) {
    return meetNothing(total, { ...state, idle }, rule, windows);
  }
  if (!state.edgeAsked && !state.gap) {
    const next = {
      ...state,
      idle,
      shortIsNotEnd: true,
      signsLied: state.mayBeLast || state.signsLied,
      mayBeLast: false,
    };
    return { next: askEdge(next, rule, windows, true) };
  }
  // Answers at the edge do not reach as far as the list does.
  const next = { ...state, idle, emptyBeyond: 0, ended: 0, shortIsNotEnd: true };
  if (state.head === undefined) return { next: askHead(next) };
  return { held: rows, next: recheck(next, rule, windows) };
}

/** Nothing at all behind the edge: the end, once the edge was asked again, and what is behind it. */
function meetNothing(
  total: number | undefined,
  state: NumberedState,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const emptyBeyond = (state.emptyBeyond ?? 0) + 1;
  const disagrees = total !== undefined && Number.isSafeInteger(total) && total > state.reached;
  const totalBeyond = disagrees && (emptyBeyond === 1 || total === state.totalBeyond) ? total : undefined;
  // A server that gives short pages is asked once more: it is asked beyond the edge so often that it may well slip
  // twice.
  const enough = state.shortIsNotEnd || disagrees ? 3 : state.mayBeLast ? 1 : 2;
  if (emptyBeyond >= enough) {
    // The rows that a page without overlap leaves out are on no other page. A total tells of none where it keeps
    // changing, stays while rows are deleted, or promises rows on the page that is empty.
    const { at, fixedSize, deletions } = state;
    if (totalBeyond !== undefined && fixedSize !== undefined && !deletions && totalBeyond <= at) throw tooShort();
    // The edge was asked for without what is behind it, where a row failed that is gone: that is no proof.
    if (state.failingEnd !== undefined) {
      return { next: askEdge({ ...state, failingEnd: undefined, emptyBeyond: 0 }, rule, windows, true) };
    }
    if ((state.parkedStay ?? 0) < (state.gap ?? 0)) return { next: askParked({ ...state, emptyBeyond }) };
    return { next: undefined };
  }
  return { next: recheck({ ...state, emptyBeyond, totalBeyond }, rule, windows) };
}

/**
 * Rows that stand beyond the edge follow it if the edge is still in its place, and nothing was added at the head since:
 * then nothing was deleted above it either, since only an added row can push it back to where it was.
 */
export function compareHead(
  { rows: [first], held }: Answer,
  state: NumberedState,
  seen: SeenIds,
  rule: PaginationRule,
  windows: Windows,
): Step<NumberedState> {
  const head = first && toShortHash(first.id);
  if (head === undefined || head !== state.head || held.length === 0) {
    return {
      next: askBeyond(
        { ...state, parkedStay: undefined, head: head ?? state.head, idle: (state.idle ?? 0) + 1 },
        rule,
        windows,
      ),
    };
  }
  const rows = takeNew(held, seen);
  const behind = state.reached + (state.gap ?? 0);
  const next: NumberedState = {
    ...settle(state),
    gap: undefined,
    shortIsNotEnd: true,
    lostAnchors: 0,
    behindParked: state.gap ? behind : state.behindParked,
    reached: behind + rows.length,
    edge: toShortHash(rows.at(-1)?.id ?? ""),
    edgeMoves: rows.at(-1)?.moves,
    sizesWork: state.fixedSize === undefined || undefined,
    // A server that gives a row at a time will do so again.
    edgeAsked: held.length === 1 || state.fixedSize !== undefined,
  };
  return { rows, next: next.edgeAsked ? askBeyond(next, rule, windows) : askEdge(next, rule, windows) };
}

export function tooShort(): PagingError {
  return new PagingError("A page gives fewer rows than it should, and there are more behind it: some are missing.");
}
