import { askBeyond, askEdge } from "./ask-numbered.js";
import { moveEdge } from "./move-edge.js";
import { settle, type NumberedState } from "./numbered-state.js";
import { readSigns } from "./read-numbered-answer.js";
import { takeNew, type SeenIds } from "./seen-ids.js";
import type { Answer, Row, Step } from "./strategy.js";
import type { Numbering } from "./windows.js";

/** Hands out the new rows of an anchored answer, and requests what follows them. */
export function takeFresh(
  state: NumberedState,
  numbering: Numbering,
  answer: Answer,
  fresh: readonly Row[],
  seen: SeenIds,
): Step<NumberedState> {
  const { at, size } = state;
  const moved = moveEdge(state, answer, fresh);
  const { reached } = moved;
  const isFirst = state.reached === 0;
  const isShort = answer.count < size;
  const signs = readSigns(state, answer, reached);
  // Rows added at the head meanwhile are handed out as well, but bring the end no nearer.
  const nearer = isFirst || (at > 0 && answer.rows.at(-1) === fresh.at(-1));
  const shortIsNotEnd = state.shortIsNotEnd || (state.shortBefore && nearer);
  const mayEnd = isShort && !shortIsNotEnd && signs !== "more";
  // The server stated a size other than requested; whether it accepts that one is not known yet.
  const toldNow = isFirst && at === 0 && state.capIsFirm === true;
  const next: NumberedState = {
    ...settle(state),
    ...moved,
    ...(isFirst && at > 0 && { headAt: at, behindParked: at }),
    idle: nearer ? undefined : state.idle,
    sizesWork: state.sizesWork || (size !== state.callerPageSize && !toldNow),
    // Once the whole window that failed was read, what fails is gone or further down.
    failingEnd: reached < (state.failingEnd ?? 0) ? state.failingEnd : undefined,
    margin: Math.floor((state.margin ?? 0) / 2),
    lostAnchors: at > 0 ? 0 : state.lostAnchors,
    mayBeLast: isShort && signs === "last",
    shortBefore: isShort,
    shortIsNotEnd,
  };
  const ask = mayEnd || next.failingEnd === reached + 1 ? askBeyond : askEdge;
  return { rows: takeNew(answer.rows, seen), next: ask(next, numbering) };
}
