import type { CallOutcome, CallStatus, Ended, EndedBy, Word } from "../../call.js";
import { assume, readText, toEnded, type Notes } from "../../reading/index.js";
import type { VapiRecord } from "./parts.js";

const statuses = new Map<string, CallStatus>([
  ["scheduled", "scheduled"],
  ["queued", "queued"],
  ["ringing", "ringing"],
  ["in-progress", "in_progress"],
  ["forwarding", "in_progress"],
  ["ended", "ended"],
]);

export function mapVapiStatus(raw: string | undefined): Word<CallStatus> {
  return raw === undefined ? { unified: "unknown" } : { unified: statuses.get(raw) ?? "unknown", raw };
}

/** `end` is what tells that the call has ended, if anything does: a time or a reason. */
export function readStatus(notes: Notes, record: VapiRecord, end: string | undefined): Word<CallStatus> {
  const raw = readText(notes, record.status, "status");
  if (end === undefined || !isSilentStatus(raw)) return mapVapiStatus(raw);
  assume(notes, "status.inferred");
  return raw === undefined ? { unified: "ended" } : { unified: "ended", raw };
}

/** `not-found` and `deletion-failed` tell how the deletion of a record went, and nothing of the call. */
function isSilentStatus(raw: string | undefined): boolean {
  return raw === undefined || raw === "not-found" || raw === "deletion-failed";
}

interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** Set where the reason says that nobody answered. */
  unanswered?: true;
}

const byCustomer: ReasonMeaning = { outcome: "completed", by: "customer" };
const byAssistant: ReasonMeaning = { outcome: "completed", by: "assistant" };
const bySystem: ReasonMeaning = { outcome: "completed", by: "system" };
/** The carrier reports the end, and not who hung up. */
const byCarrier: ReasonMeaning = { outcome: "completed", by: "unknown" };
const transferred: ReasonMeaning = { outcome: "transferred", by: "transfer" };
const voicemail: ReasonMeaning = { outcome: "voicemail", by: "system" };
const noAnswer: ReasonMeaning = { outcome: "no_answer", by: "system", unanswered: true };
const busy: ReasonMeaning = { outcome: "busy", by: "system", unanswered: true };
const canceled: ReasonMeaning = { outcome: "canceled", by: "system" };
const failed: ReasonMeaning = { outcome: "failed", by: "system" };
const unknown: ReasonMeaning = { outcome: "unknown", by: "unknown" };

/**
 * The reasons that https://docs.vapi.ai/calls/call-ended-reason explains, and older ones that rows still carry, where neither their beginning nor a part of
 * them tells as much. The two that most calls end with are here to be found at once.
 */
const reasons = new Map<string, ReasonMeaning>([
  ["customer-ended-call", byCustomer],
  ["assistant-ended-call", byAssistant],
  ["assistant-said-end-call-phrase", byAssistant],
  ["assistant-said-message-with-end-call-enabled", byAssistant],
  ["silence-timed-out", bySystem],
  ["exceeded-max-duration", bySystem],
  ["call.ringing.hook-executed-say", bySystem],
  ["call.ending.hook-executed-say", bySystem],
  ["phone-call-provider-closed-websocket", bySystem],
  ["vonage-disconnected", bySystem],
  ["vonage-completed", byCarrier],
  ["call.in-progress.twilio-completed-call", byCarrier],
  ["call.in-progress.sip-completed-call", byCarrier],
  ["assistant-forwarded-call", transferred],
  // Unlike the other `assistant-request-` reasons no failure: the server chose to forward the call.
  ["assistant-request-returned-forwarding-phone-number", transferred],
  ["voicemail", voicemail],
  ["customer-did-not-answer", noAnswer],
  ["customer-busy", busy],
  // It is the operator whom the call was to be forwarded to who was busy or did not answer, not the customer.
  ["call.forwarding.operator-busy", { outcome: "busy", by: "system" }],
  ["call.forwarding.no-answer", { outcome: "no_answer", by: "system" }],
  ["manually-canceled", canceled],
  ["scheduled-call-deleted", canceled],
  ["call-deleted", canceled],
  ["call.ringing.sip-inbound-caller-hungup-before-call-connect", { outcome: "canceled", by: "customer" }],
  ["customer-did-not-give-microphone-permission", { outcome: "failed", by: "customer" }],
  ["twilio-reported-customer-misdialed", failed],
  ["vonage-rejected", failed],
  ["phone-call-provider-bypass-enabled-but-no-call-received", failed],
  ["assistant-join-timed-out", failed],
  ["worker-shutdown", failed],
  ["no-server-available", failed],
]);

/** Hundreds of reasons are made of the same beginnings, and Vapi adds to them all the time. */
const beginnings: readonly (readonly [string, ReasonMeaning])[] = [
  ["customer-ended-call", byCustomer],
  ["assistant-ended-call", byAssistant],
  ["assistant-not-", failed],
  ["assistant-request-", failed],
  ["pipeline-", failed],
];

/** In this order: the two SIP answers for a phone that nobody picked up stand inside reasons that say `error`. */
const parts: readonly (readonly [string, ReasonMeaning])[] = [
  ["outbound-sip-408", noAnswer],
  ["outbound-sip-480", noAnswer],
  ["hook-executed-transfer", transferred],
  ["error", failed],
  ["fault-", failed],
  ["failed", failed],
  ["never-connected", failed],
];

function toMeaning(reason: string | undefined): ReasonMeaning {
  if (reason === undefined) return unknown;
  const known = reasons.get(reason);
  if (known !== undefined) return known;
  const word = reason.toLowerCase();
  for (const [beginning, meaning] of beginnings) if (word.startsWith(beginning)) return meaning;
  for (const [part, meaning] of parts) if (word.includes(part)) return meaning;
  return unknown;
}

/**
 * The outcome of a call that has ended; `status` is `ended` for all of them, failed or not. A destination is documented as where
 * the call ended up being transferred: who hung up afterwards, which the reason tells, does not undo that. A reason that
 * speaks of the transfer itself knows better.
 */
export function mapVapiOutcome(reason: string | undefined, hasDestination = false): CallOutcome {
  const { outcome } = toMeaning(reason);
  const open = outcome === "completed" || outcome === "unknown";
  return hasDestination && open && !reason?.includes("transfer") ? "transferred" : outcome;
}

export function mapVapiEnded(reason: string | undefined): Ended {
  return toEnded(toMeaning(reason).by, reason);
}

export function isUnanswered(reason: string | undefined): boolean {
  return toMeaning(reason).unanswered === true;
}
