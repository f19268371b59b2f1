import { assume, readText, toEnded, toReason, type Ending, type Notes, type Reader } from "../../reading/index.js";
import { isMachine, isZuduReason, mapZuduOutcome, type ReasonMeaning } from "./status.js";

export interface ZuduEnding extends Ending {
  /** No conversation took place: there is nothing to transcribe, record or analyse. */
  unreached: boolean;
}

/** The reason, in its own place or in that of the status. */
export function readReason(call: Reader, status: string | undefined): string | undefined {
  const reason = readText(call, "disconnection_reason");
  return reason ?? (isZuduReason(status) ? status : undefined);
}

/** What is known of the end of a call that has ended. */
export function toEnding(
  notes: Notes,
  rawStatus: string | undefined,
  raw: string | undefined,
  meaning: ReasonMeaning | undefined,
  inVoicemail: boolean | undefined,
  hasTalk: boolean,
): ZuduEnding {
  const reason = toReason(raw);
  const status = toReason(rawStatus);
  const failed = status === "error" || status === "not_connected";
  // Zudu's list of statuses has no NOT_CONNECTED, and of reasons its pages show USER_HANGUP only.
  if (status === "not_connected") assume(notes, "status.meaning");
  if (meaning !== undefined && reason !== "user_hangup") assume(notes, "ended.meaning");
  const outcome = mapZuduOutcome(meaning, failed, inVoicemail, hasTalk);
  // The assistant's side hangs up on a machine, whoever the reason names.
  const by = outcome === "voicemail" ? "assistant" : (meaning?.by ?? (failed ? "system" : "unknown"));
  return {
    outcome,
    ended: toEnded(by, raw, reason),
    // By a machine, or nobody knows: `in_voicemail: false` rules out one machine, not all (a phone menu).
    answeredBy: inVoicemail === true || isMachine(meaning) ? "machine" : undefined,
    unreached:
      inVoicemail !== true && (meaning === undefined ? status === "not_connected" : meaning.unreached === true),
  };
}
