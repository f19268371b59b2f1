import type { Recording } from "../../call.js";
import { readOnlyRecording, type Loose, type Notes } from "../../reading/index.js";

/** An mp4 at a storage host in the example; no page says how many channels it has, nor who may read it. */
export function readRecordings(notes: Notes, record: Loose): Recording[] {
  return readOnlyRecording(notes, record.recording_url, "recording_url");
}
