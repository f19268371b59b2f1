import type { NumberedState } from "./numbered-state.js";

/** How many pages past one that is refused to look, to tell the end of the list from a page that does not come. */
const farPast = 1000;

/**
 * A page past the end may be refused, and is an empty one: where pages farther down are refused as well. A page that is
 * refused while they are answered is one that does not come, and its error is the list's.
 */
export function tellEnd(state: NumberedState): NumberedState | "empty" | undefined {
  const { at, size, probe = 0, refusal } = state;
  if (refusal === "end") return "empty";
  if (at === 0 || refusal === "page") return undefined;
  if (probe === 0) return { ...state, at: at + size, probe: size };
  if (probe === size) return { ...state, at: at + (farPast - 1) * size, probe: farPast * size };
  return { ...state, ...passedOver(state), refusal: "end" };
}

/** Back to the page that was refused. */
export function passedOver({ at, probe = 0 }: NumberedState): Pick<NumberedState, "at" | "probe"> {
  return { at: at - probe, probe: undefined };
}
