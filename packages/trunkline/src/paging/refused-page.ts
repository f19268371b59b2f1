import type { NumberedState } from "./numbered-state.js";

/** How many pages past a refused one to look, to tell the end of the list from a page that fails. */
const farPast = 1000;

/**
 * Decides what a refused page means. If pages further down are refused as well, it is past the end and counts as empty.
 * If they are answered, this page fails, and its error ends the list.
 */
export function judgeRefusal(state: NumberedState): NumberedState | "empty" | undefined {
  const { at, size, probe = 0, refusal } = state;
  if (refusal === "end") return "empty";
  if (at === 0 || refusal === "page") return undefined;
  if (probe === 0) return { ...state, at: at + size, probe: size };
  if (probe === size) return { ...state, at: at + (farPast - 1) * size, probe: farPast * size };
  return { ...state, ...backToRefused(state), refusal: "end" };
}

/** Back to the page that was refused. */
export function backToRefused({ at, probe = 0 }: NumberedState): Pick<NumberedState, "at" | "probe"> {
  return { at: at - probe, probe: undefined };
}
