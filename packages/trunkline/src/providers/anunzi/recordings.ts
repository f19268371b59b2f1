import type { Recording } from "../../call.js";
import { readOnlyRecording, type Reader } from "../../reading/index.js";

/**
 * Documented samples are Twilio's addresses. Where the carrier's account asks for a login it is Twilio's, so Anunzi's
 * key would not open them, and must not be sent there.
 */
export function readRecordings(call: Reader): Recording[] {
  return readOnlyRecording(call, "recording_url");
}
