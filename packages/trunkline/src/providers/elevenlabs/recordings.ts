import type { Recording } from "../../call.js";
import { assume, isMissing, readBoolean } from "../../reading/index.js";
import type { Parts } from "./parts.js";

const usualHost = "https://api.elevenlabs.io";

/**
 * No answer has an address: the API itself gives the sound to whoever has the key
 * (https://elevenlabs.io/docs/api-reference/conversations/get-audio).
 */
export function readRecordings({ call, deletion }: Parts, id: string, baseUrl = usualHost): Recording[] {
  const isDeleted = !isMissing(deletion.record.deleted_audio_at_time_unix_secs);
  if (readBoolean(call, "has_audio") !== true || isDeleted || id === "") return [];
  assume(call, "recordings.kind");
  // Ids that were seen need no escape. Half of a character is no character, and cannot be encoded.
  const path = /\W/.test(id) ? encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd")) : id;
  const url = `${baseUrl}/v1/convai/conversations/${path}/audio`;
  return [{ url, kind: "mono", needsAuth: true }];
}
