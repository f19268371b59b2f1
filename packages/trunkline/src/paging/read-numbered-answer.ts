import { toShortHash } from "../short-hash.js";
import type { NumberedState, Window } from "./numbered-state.js";
import type { SeenIds } from "./seen-ids.js";
import type { Answer } from "./strategy.js";
import type { Numbering } from "./windows.js";

/**
 * After a server returned less than requested once, or more often: how many full answers it takes before larger pages
 * are tried again. The list may just have been that short, and have grown since.
 */
const fullBeforeGrowing = 8;
const fullBeforeGrowingAgain = 32;

/** Updates the state by the size of the answer: where the answer really begins, and how much to request from now on. */
export function locate(
  state: NumberedState,
  { rule, windows }: Numbering,
  { rows, count, ownSize = 0 }: Answer,
): NumberedState {
  const { at, size, cap } = state;
  const largest = Math.max(state.largest ?? 0, count > size ? rows.length : count);
  const located = { ...state, largest };
  if (!windows.movesWithSize || state.fixedSize) return located;
  const told = ownSize || size;
  const asOf = (own: number): Window => ({ at: (at / size) * own, size: own });
  if (rule.limit === undefined || rows.length > size || told > size) {
    const fixedSize = Math.max(ownSize, count, largest);
    return fixedSize < 1 ? state : { ...located, fixedSize, ...asOf(fixedSize) };
  }
  if (told < size) return { ...located, cap: told, capIsFirm: true, ...asOf(told) };
  if (rows.length === 0 || state.phase === "head") return state;
  if (count < size) return { ...located, cap: largest, fullAnswers: 0, capIsFirm: Boolean(cap) };
  const fullAnswers = (state.fullAnswers ?? 0) + 1;
  const enough = state.capIsFirm ? fullBeforeGrowingAgain : fullBeforeGrowing;
  if (!cap || fullAnswers < enough) return { ...located, fullAnswers };
  return { ...located, cap: cap * 2, fullAnswers: 0 };
}

/**
 * Whether a short answer's position is unknown: a larger page was tried again, and the server may count pages by its
 * own size.
 */
export function isUnplaced(
  { at, size, cap, largest = 0 }: NumberedState,
  { windows }: Numbering,
  { count }: Answer,
): boolean {
  return windows.movesWithSize && Boolean(cap) && at > 0 && size > largest && count > 0 && count < size;
}

/**
 * What the answer says about the end, if its last row is the one before `end`. `last` only if no sign contradicts it.
 */
export function readSigns(
  { at, size }: NumberedState,
  { more, pages, total }: Answer,
  end: number,
): "last" | "more" | undefined {
  const number = at / size + 1;
  const signs = [
    more,
    // A page count that does not include this page is ignored, and so is a total that does not include its rows.
    pages === undefined || pages < number || !Number.isInteger(number) ? undefined : number < pages,
    total === undefined || total < end ? undefined : end < total,
  ];
  if (signs.includes(true)) return "more";
  return signs.includes(false) ? "last" : undefined;
}

/** The list's length if all answers that state it agree; 0 if they do not; undefined if none states it. */
export function readSteadyTotal({ told }: NumberedState, { total = told }: Answer): number | undefined {
  return told === undefined || total === told ? total : 0;
}

/**
 * Whether the list repeats rows: one twice, new ones among known ones, or known ones after an edge that has not moved.
 */
export function showsRepeats(state: NumberedState, { rows, count }: Answer, seen: SeenIds): boolean {
  if (rows.length < count) return true;
  const firstNew = rows.findIndex(({ id }) => !seen.has(id));
  // New rows before known ones were added at the head.
  if (firstNew !== -1) return firstNew > 0 && rows.slice(firstNew).some(({ id }) => seen.has(id));
  // A walk resumed from a cursor may know part of a page already. And after an answer of known rows, known ones may be
  // read again.
  const { at, reached, edge, begin } = state;
  return begin === undefined && count > 1 && at === reached - 1 && toShortHash(rows[0]!.id) === edge;
}
