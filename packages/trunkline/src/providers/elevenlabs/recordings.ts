import type { Recording } from "../../call.js";
import { assume, readBoolean, type Reader } from "../../reading/index.js";

const usualHost = "https://api.elevenlabs.io";

/**
 * No answer has an address: the API itself gives the sound to whoever has the key
 * (https://elevenlabs.io/docs/api-reference/conversations/get-audio).
 */
export function readRecordings(call: Reader, id: string, baseUrl = usualHost): Recording[] {
  if (readBoolean(call, "has_audio") !== true || id === "") return [];
  assume(call, "recordings.kind");
  // Half of a character is no character, and cannot be encoded.
  const path = encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"));
  const url = `${baseUrl}/v1/convai/conversations/${path}/audio`;
  return [{ url, kind: "mono", needsAuth: true }];
}
