import type { Recording } from "../../call.js";
import { readOnlyRecording, type Reader } from "../../reading/index.js";

/** An mp4 at a storage host in the example; no page says how many channels it has, nor who may read it. */
export function readRecordings(call: Reader): Recording[] {
  return readOnlyRecording(call, "recording_url");
}
