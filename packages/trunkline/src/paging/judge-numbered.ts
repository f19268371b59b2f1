import { toShortHash } from "../short-hash.js";
import { findAnchor, goBack } from "./anchor-numbered.js";
import { askEdge, askParked, passEdge } from "./ask-numbered.js";
import { compareHead, lookBeyond } from "./beyond-numbered.js";
import { settle, type NumberedState } from "./numbered-state.js";
import type { SeenIds } from "./seen-ids.js";
import { standStill } from "./standstill-numbered.js";
import type { Answer, Step } from "./strategy.js";
import { takeFresh } from "./take-numbered.js";
import type { Numbering } from "./windows.js";

/** Decides what an answer means by what was requested and where its known rows are, and handles it accordingly. */
export function judge(state: NumberedState, numbering: Numbering, answer: Answer, seen: SeenIds): Step<NumberedState> {
  const { rows } = answer;
  const [first] = rows;
  const { phase, at, reached } = state;
  if (phase === "head") return compareHead(state, numbering, answer, seen);
  if (phase === "parked") {
    // Another row is there now, and was skipped.
    const next = { ...settle(state), idle: state.idle, failingEnd: undefined };
    return { next: askEdge(next, numbering, true) };
  }
  const anchor = findAnchor(state, answer, seen);
  if (phase === "beyond" && reached > 0 && !anchor) return lookBeyond(state, numbering, answer);
  if (phase === "beyond" && reached === 0 && first && state.gap) {
    // Rows after the first ones, which fail. Check that those are still there.
    return { held: rows, next: askParked({ ...uncounted(state), head: toShortHash(first.id), headAt: at }) };
  }
  const atHead = at === 0 || reached === 0;
  if (atHead && !first) return { next: takeEmptyAnswer(state) };
  // A server that repeats its last page would have done so this far below, too. So the answer behind the edge was the
  // edge itself, moved.
  if (state.repeatsLast && state.leap && toShortHash(answer.lastId ?? "") !== state.edge) {
    return { next: passEdge({ ...state, leap: 0, emptyBeyond: 0, heedsPlaces: true }, numbering) };
  }
  if (!atHead && anchor !== "held") return { next: goBack(state, numbering, answer) };
  const fresh = rows.filter(({ id }) => !seen.has(id));
  return fresh.length > 0 ? takeFresh(state, numbering, answer, fresh, seen) : standStill(state, numbering, answer);
}

/** The list seems to be empty. One such answer may be a server's error. */
function takeEmptyAnswer(state: NumberedState): NumberedState | undefined {
  const emptyBeyond = (state.emptyBeyond ?? 0) + 1;
  return emptyBeyond > (state.reached > 0 ? 2 : 1) ? undefined : { ...uncounted(state), emptyBeyond };
}

/** Does not count this answer as idle: it says nothing about the list, and such answers are few. */
function uncounted(state: NumberedState): NumberedState {
  return { ...state, idle: (state.idle ?? 1) - 1 };
}
