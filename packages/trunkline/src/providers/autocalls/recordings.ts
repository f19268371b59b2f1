import type { Recording } from "../../call.js";
import { readOnlyRecording, type Reader } from "../../reading/index.js";

/** Samples end in `.mp3` or `.mp4`, and the `.mp4` of a phone call is sound too. */
export function readRecordings(call: Reader): Recording[] {
  return readOnlyRecording(call, "recording_url");
}
