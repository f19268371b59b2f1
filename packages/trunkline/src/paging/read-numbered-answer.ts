import type { PaginationRule } from "@trunkline/client";
import type { NumberedState } from "./numbered-state.js";
import type { Windows } from "./ask-numbered.js";
import type { Answer } from "./strategy.js";

/**
 * How many full answers it takes to try larger ones again, after a server gave less than it was asked for: once, and
 * more often. A list may have been as short as that, and have grown since.
 */
const fullBeforeGrowing = 8;
const fullBeforeGrowingAgain = 32;

/** Takes in what the answer says of sizes: where it really begins, and how much to ask for from now on. */
export function locate(
  { rows, count, ownSize }: Answer,
  state: NumberedState,
  windows: Windows,
  rule: PaginationRule,
): NumberedState {
  const { at, size, phase } = state;
  const largest = Math.max(state.largest ?? 0, count > state.size ? rows.length : count);
  const told = ownSize !== undefined && ownSize >= 1 && Number.isInteger(ownSize) ? ownSize : undefined;
  if (!windows.movesWithSize) return { ...state, largest };
  const number = at / size;
  if (state.fixedSize !== undefined) return { ...state, largest };
  if (rule.limit === undefined || rows.length > size || (told !== undefined && told > size)) {
    const fixedSize = Math.max(told ?? 0, count, largest);
    if (fixedSize < 1) return state;
    return { ...state, largest, fixedSize, at: number * fixedSize, size: fixedSize };
  }
  if (told !== undefined && told < size) {
    return { ...state, largest, cap: told, capIsFirm: true, at: number * told, size: told };
  }
  if (rows.length === 0 || phase === "head") return state;
  if (count < size) return { ...state, largest, cap: largest, fullAnswers: 0, capIsFirm: state.cap !== undefined };
  const fullAnswers = (state.fullAnswers ?? 0) + 1;
  const enough = state.capIsFirm ? fullBeforeGrowingAgain : fullBeforeGrowing;
  if (state.cap === undefined || fullAnswers < enough) {
    return { ...state, largest, fullAnswers };
  }
  return { ...state, largest, cap: state.cap * 2, fullAnswers: 0 };
}

/**
 * Whether a short answer may stand anywhere: a larger page was tried again, and the server, which counts pages by its
 * own size, may have given its own.
 */
export function isUnplaced(
  { count }: Answer,
  { at, size, cap, largest = 0 }: NumberedState,
  { movesWithSize }: Windows,
): boolean {
  return movesWithSize && cap !== undefined && at > 0 && size > largest && count > 0 && count < size;
}

/** What the answer says of the end, `last` and `more` only where all that it says agrees. */
export function readSigns(
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
