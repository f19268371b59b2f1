import type { Recording } from "../../call.js";
import { readOnlyRecording, type Loose, type Notes } from "../../reading/index.js";

/** Samples end in `.mp3` or `.mp4`, and the `.mp4` of a phone call is sound too. */
export function readRecordings(notes: Notes, record: Loose): Recording[] {
  return readOnlyRecording(notes, record.recording_url, "recording_url");
}
