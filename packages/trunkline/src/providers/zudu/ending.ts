import type { AnsweredBy, CallOutcome, Ended } from "../../call.js";
import { assume, readText, toEnded, toReason, type Loose, type Notes } from "../../reading/index.js";
import { isMachine, mapZuduOutcome, mapZuduReason } from "./status.js";

export interface Ending {
  outcome: CallOutcome;
  ended: Ended;
  /** By a machine, or nobody knows: `in_voicemail: false` rules out one machine, not all (a phone menu). */
  answeredBy: AnsweredBy | undefined;
  /** No conversation took place: there is nothing to transcribe, record or analyse. */
  unreached: boolean;
}

/** What is known of the end of a call that has ended. */
export function readEnding(
  notes: Notes,
  record: Loose,
  rawStatus: string | undefined,
  inVoicemail: boolean | undefined,
): Ending {
  const raw = readText(notes, record.disconnection_reason, "disconnection_reason");
  const reason = toReason(raw);
  const meaning = mapZuduReason(reason);
  const status = toReason(rawStatus);
  const failed = status !== "ended";
  // Zudu's list of statuses has no NOT_CONNECTED, and of reasons its pages show USER_HANGUP only.
  if (status === "not_connected") assume(notes, "status.meaning");
  if (meaning !== undefined && reason !== "user_hangup") assume(notes, "ended.meaning");
  return {
    outcome: mapZuduOutcome(meaning, failed, inVoicemail),
    ended: toEnded(meaning?.by ?? (failed ? "system" : "unknown"), raw, reason),
    answeredBy: inVoicemail === true || isMachine(meaning) ? "machine" : undefined,
    unreached:
      inVoicemail !== true && (meaning === undefined ? status === "not_connected" : meaning.unreached === true),
  };
}
