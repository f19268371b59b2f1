import type { AnsweredBy, CallDirection, CallOutcome, CallStatus, Ended, EndedBy, Word } from "../../call.js";
import { assume, readText, type Loose, type Notes } from "../../reading/index.js";
import {
  isSilentReason,
  mapAnunziEndedBy,
  mapAnunziHangup,
  mapAnunziOutcome,
  mapAnunziReason,
  mapAnunziStatus,
  toAnunziReason,
  type ReasonMeaning,
} from "./status.js";

export interface Ending {
  outcome: CallOutcome;
  ended: Ended;
  answeredBy: AnsweredBy | undefined;
}

/**
 * The reason a call ended. An older sample of the webhook (https://docs.synthflow.ai/reference/webhook) has the two
 * swapped: the reason in `error_message`, and `completed` in its place.
 */
export function readReason(notes: Notes, record: Loose): string | undefined {
  const reason = readText(notes, record.end_call_reason, "end_call_reason");
  const message = readText(notes, record.error_message, "error_message");
  if (message === undefined || mapAnunziReason(reason) !== undefined) return reason;
  return mapAnunziReason(message) === undefined ? reason : message;
}

/**
 * Synthflow's list names the status `call_status`, its single call `status`; Anunzi's answers have neither. A call
 * without one that has a length, an end or a reason for it has ended.
 */
export function readStatus(
  notes: Notes,
  record: Loose,
  reason: string | undefined,
  durationSeconds: number | undefined,
  endedAt: string | undefined,
): Word<CallStatus> {
  const word = readText(notes, record.call_status, "call_status") ?? readText(notes, record.status, "status");
  if (word !== undefined) return mapAnunziStatus(word);
  // "undefined" alone is no sign of an end: nobody says what it means, and a call taken for ended too early would not
  // be read again.
  const hasReason = reason !== undefined && reason !== "undefined";
  const hasLength = durationSeconds !== undefined && durationSeconds > 0;
  if (!hasReason && !hasLength && endedAt === undefined) return { unified: "unknown" };
  assume(notes, "status.inferred");
  return { unified: "ended" };
}

export function readEnding(
  notes: Notes,
  record: Loose,
  status: string | undefined,
  reason: string | undefined,
  durationSeconds: number | undefined,
  direction: CallDirection | undefined,
): Ending {
  const meaning = mapAnunziReason(reason);
  let outcome = mapAnunziOutcome(status, meaning, durationSeconds);
  if (status === undefined && isSilentReason(reason) && durationSeconds !== undefined && durationSeconds > 0) {
    assume(notes, "outcome.fromDuration");
    outcome = "completed";
  }
  const by = readEndedBy(notes, record, status, meaning, direction);
  return {
    outcome,
    ended: toEnded(by, reason),
    answeredBy: toAnsweredBy(outcome, meaning, direction),
  };
}

function toEnded(by: EndedBy, raw: string | undefined): Ended {
  if (raw === undefined) return { by };
  const reason = toAnunziReason(raw);
  return reason === undefined ? { by, raw } : { by, reason, raw };
}

function readEndedBy(
  notes: Notes,
  record: Loose,
  status: string | undefined,
  meaning: ReasonMeaning | undefined,
  direction: CallDirection | undefined,
): EndedBy {
  const hangup = readText(notes, record.telephony_hangup, "telephony_hangup");
  const disconnect = readText(notes, record.telephony_disconnect_reason, "telephony_disconnect_reason");
  if (meaning !== undefined && meaning.by !== "unknown") return meaning.by;
  const byLine = mapAnunziHangup(hangup, direction) ?? mapAnunziHangup(disconnect, direction);
  if (byLine === undefined) return mapAnunziEndedBy(status);
  if (byLine !== "system") assume(notes, "ended.by.fromTelephony");
  return byLine;
}

/** Of an inbound call it is the assistant who answers. */
function toAnsweredBy(
  outcome: CallOutcome,
  meaning: ReasonMeaning | undefined,
  direction: CallDirection | undefined,
): AnsweredBy | undefined {
  if (outcome === "voicemail") return "machine";
  return outcome === "completed" && meaning?.human && direction !== "inbound" ? "human" : undefined;
}
