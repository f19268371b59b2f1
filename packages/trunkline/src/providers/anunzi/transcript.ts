import type { Transcript } from "../../call.js";
import { parseTranscript, readText, type Reader, type SpeakerLabel } from "../../reading/index.js";

/** `assistant` is in no document, but in Synthflow's answers. */
const labels: readonly SpeakerLabel[] = [
  ["bot", "assistant"],
  ["human", "customer"],
  ["assistant", "assistant"],
];

/**
 * One text, a line a sentence: `bot: ` or `human: `, and what was said, so one speaker has several turns in a row. A
 * line without a label goes on with the turn before it. Stray quotation marks stay: they are what was written.
 */
export function readTranscript(call: Reader): Transcript | undefined {
  const text = readText(call, "transcript");
  return text === undefined ? undefined : parseTranscript(call, text, labels);
}
