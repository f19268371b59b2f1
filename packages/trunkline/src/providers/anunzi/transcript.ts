import type { Transcript } from "../../call.js";
import { parseTranscript, readText, type Loose, type Notes, type SpeakerLabel } from "../../reading/index.js";

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
export function readTranscript(notes: Notes, record: Loose): Transcript | undefined {
  const text = readText(notes, record.transcript, "transcript");
  return text === undefined ? undefined : parseTranscript(notes, text, labels);
}
