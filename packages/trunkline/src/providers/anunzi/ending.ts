import type { AnsweredBy, CallDirection, CallOutcome, EndedBy, Transfer } from "../../call.js";
import {
  assume,
  readMeaning,
  readText,
  toEnded,
  wasTransferred,
  type Ending,
  type Notes,
  type Reader,
} from "../../reading/index.js";
import {
  isAnunziReason,
  isSilentReason,
  knownLineEnd,
  mapAnunziEndedBy,
  mapAnunziHangup,
  mapAnunziOutcome,
  mapAnunziReason,
  mapAnunziStatusOutcome,
  toAnunziReason,
  type ReasonMeaning,
} from "./status.js";

/**
 * The reason a call ended, in its own place or in that of the status. An older sample of the webhook
 * (https://docs.synthflow.ai/reference/webhook) has the two swapped: the reason in `error_message`, and `completed` in
 * its place.
 */
export function readReason(call: Reader, status: string | undefined): string | undefined {
  const reason = readText(call, "end_call_reason");
  const message = readText(call, "error_message");
  if (mapAnunziReason(reason) !== undefined) return reason;
  if (mapAnunziReason(message) !== undefined) return message;
  return isAnunziReason(status) ? status : reason;
}

export function readEnding(
  call: Reader,
  status: string | undefined,
  reason: string | undefined,
  durationSeconds: number | undefined,
  direction: CallDirection | undefined,
  byLine: EndedBy | undefined,
  transfers: readonly Transfer[],
  isFromWebhook: boolean,
): Ending {
  const meaning = mapAnunziReason(reason);
  const statusOutcome = mapAnunziStatusOutcome(status);
  let outcome = mapAnunziOutcome(statusOutcome, meaning, durationSeconds);
  if (statusOutcome === undefined && isSilentReason(reason) && durationSeconds !== undefined && durationSeconds > 0) {
    assume(call, "outcome.fromDuration");
    outcome = "completed";
  }
  const answeredBy = toAnsweredBy(outcome, meaning, isFromWebhook ? undefined : direction !== "inbound");
  const told = toEndedBy(call, status, meaning, byLine, isFromWebhook);
  const isTransferred = (outcome === "completed" || outcome === "unknown") && wasTransferred(transfers);
  if (isTransferred) outcome = "transferred";
  // The assistant's side hangs up on a machine, whichever end of the line did.
  const isHandedOver = isTransferred && told === "unknown" && !isFromWebhook;
  const by = outcome === "voicemail" ? "assistant" : isHandedOver ? "transfer" : told;
  return { outcome, ended: toEnded(by, reason, toAnunziReason(reason)), answeredBy };
}

/** Who ended the call by what the line tells of its end. */
export function readLineEnd(call: Reader, direction: CallDirection | undefined): EndedBy | undefined {
  const hangup = readMeaning(call, "telephony_hangup", knownLineEnd);
  const disconnect = readMeaning(call, "telephony_disconnect_reason", knownLineEnd);
  return mapAnunziHangup(hangup, direction) ?? mapAnunziHangup(disconnect, direction);
}

/** The webhook has no place for the end of the line, which knows better than a status that names nobody. */
function toEndedBy(
  notes: Notes,
  status: string | undefined,
  meaning: ReasonMeaning | undefined,
  byLine: EndedBy | undefined,
  isFromWebhook: boolean,
): EndedBy {
  if (meaning !== undefined && meaning.by !== "unknown") return meaning.by;
  const byStatus = mapAnunziEndedBy(status);
  if (byStatus === "customer") return byStatus;
  if (byLine === undefined) return isFromWebhook ? "unknown" : byStatus;
  if (byLine !== "system") assume(notes, "ended.by.fromTelephony");
  return byLine;
}

/** Of an inbound call it is the assistant who answers; the webhook does not tell which calls are. */
function toAnsweredBy(
  outcome: CallOutcome,
  meaning: ReasonMeaning | undefined,
  isAnsweredByCustomer: boolean | undefined,
): AnsweredBy | undefined {
  if (outcome === "voicemail") return "machine";
  return outcome === "completed" && meaning?.human && isAnsweredByCustomer ? "human" : undefined;
}
