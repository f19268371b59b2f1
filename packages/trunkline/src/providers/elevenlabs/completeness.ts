import type { Call } from "../../call.js";
import { readAmount, readBoolean, readObject } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** The completeness of each missing part. */
export function toMissing(parts: Parts, isSettled: boolean, unreached: boolean): Call["completeness"] {
  const { call, metadata, deletion } = parts;
  const transcriptGone = readAmount(deletion, "deleted_transcript_at_time_unix_secs");
  const audioGone = readAmount(deletion, "deleted_audio_at_time_unix_secs");
  const features = readObject(metadata, "features_usage");
  const isForgotten =
    readBoolean(features, "pii_zrm_workspace") === true || readBoolean(features, "pii_zrm_agent") === true;
  const hasTranscriptGone = isForgotten || transcriptGone !== undefined;
  const hasNoSound = unreached || call.record.has_audio === false || metadata.record.text_only === true;
  const { transcript } = call.record;
  const isHeard = Array.isArray(transcript) && transcript.length > 0;
  // The analysis is of what was said, and may be made once more.
  const isSilent = isSettled && !isHeard && (unreached || wasNothingSaid(parts));
  return {
    transcript: hasTranscriptGone ? "withheld" : isSilent ? "absent" : "pending",
    recording: audioGone === undefined ? (isSettled && hasNoSound ? "absent" : "pending") : "withheld",
    // Conversations from before it was counted have none.
    cost: isSettled ? "absent" : "pending",
    analysis: isSilent ? "absent" : "pending",
  };
}

/** What a row leaves out, unless it shows that there is none. */
export function toUnlisted(parts: Parts, isSettled: boolean): readonly string[] {
  return isSettled && wasNothingSaid(parts) ? withSound : unlisted;
}

const unlisted = ["transcript", "recordings", "cost", "analysis"] as const;
const withSound = ["recordings", "cost"] as const;

function wasNothingSaid({ call, isFailure }: Parts): boolean {
  const { transcript, message_count: count } = call.record;
  return isFailure || count === 0 || (Array.isArray(transcript) && transcript.length === 0);
}
