import type { AnsweredBy, CallOutcome, Ended } from "../../call.js";
import { assume, readText, toEnded, toReason, type Loose, type Notes } from "../../reading/index.js";
import { isMachine, isZuduReason, mapZuduOutcome, mapZuduReason } from "./status.js";

export interface Ending {
  outcome: CallOutcome;
  ended: Ended;
  /** By a machine, or nobody knows: `in_voicemail: false` rules out one machine, not all (a phone menu). */
  answeredBy: AnsweredBy | undefined;
  /** No conversation took place: there is nothing to transcribe, record or analyse. */
  unreached: boolean;
}

/** The reason, in its own place or in that of the status. */
export function readReason(notes: Notes, record: Loose, status: string | undefined): string | undefined {
  const reason = readText(notes, record.disconnection_reason, "disconnection_reason");
  return reason ?? (isZuduReason(status) ? status : undefined);
}

/** What is known of the end of a call that has ended. */
export function toEnding(
  notes: Notes,
  rawStatus: string | undefined,
  raw: string | undefined,
  inVoicemail: boolean | undefined,
): Ending {
  const reason = toReason(raw);
  const meaning = mapZuduReason(reason);
  const status = toReason(rawStatus);
  const failed = status === "error" || status === "not_connected";
  // Zudu's list of statuses has no NOT_CONNECTED, and of reasons its pages show USER_HANGUP only.
  if (status === "not_connected") assume(notes, "status.meaning");
  if (meaning !== undefined && reason !== "user_hangup") assume(notes, "ended.meaning");
  const outcome = mapZuduOutcome(meaning, failed, inVoicemail);
  // The assistant's side hangs up on a machine, whoever the reason names.
  const by = outcome === "voicemail" ? "assistant" : (meaning?.by ?? (failed ? "system" : "unknown"));
  return {
    outcome,
    ended: toEnded(by, raw, reason),
    answeredBy: inVoicemail === true || isMachine(meaning) ? "machine" : undefined,
    unreached:
      inVoicemail !== true && (meaning === undefined ? status === "not_connected" : meaning.unreached === true),
  };
}
