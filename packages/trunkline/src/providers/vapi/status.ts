import type { components } from "@trunkline/vapi";
import type { CallOutcome, CallStatus, EndedBy, TransferStatus, WithRaw } from "../../call.js";
import { assume, lookUp, mapSipCode, type Notes } from "../../reading/index.js";
import { toTable, type Known, type Spelled } from "../../spec-values.js";

const statuses = /* @__PURE__ */ toTable<CallStatus>({
  scheduled: "scheduled",
  queued: "queued",
  ringing: "ringing",
  in_progress: "in_progress",
  forwarding: "in_progress",
  ended: "ended",
} satisfies Record<Exclude<Spelled<components["schemas"]["CallStatus"]>, "not_found" | "deletion_failed">, CallStatus> &
  Record<string, CallStatus>);

export function mapVapiStatus(raw: string | undefined): WithRaw<CallStatus> {
  return raw === undefined ? { unified: "unknown" } : { unified: lookUp(statuses, raw) ?? "unknown", raw };
}

/**
 * The status by its word, unless the record has an end that the word does not know of: an end time together with a
 * reason, as in a report that was laid over an older snapshot, or a reason in the place of the status.
 */
export function toStatus(
  notes: Notes,
  raw: string | undefined,
  endedAt: string | undefined,
  reason: string | undefined,
): WithRaw<CallStatus> {
  const told = mapVapiStatus(raw);
  if (told.unified === "ended") return told;
  const hasBoth = endedAt !== undefined && reason !== undefined;
  const hasEither = endedAt !== undefined || reason !== undefined;
  if (!hasBoth && !isVapiReason(raw) && !(hasEither && isSilentStatus(raw))) return told;
  assume(notes, "status.inferred");
  return { ...told, unified: "ended" };
}

/** `not-found` and `deletion-failed` tell how the deletion of a record went, and nothing of the call. */
function isSilentStatus(raw: string | undefined): boolean {
  return raw === undefined || raw === "not-found" || raw === "deletion-failed";
}

export interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** Set where the reason says that nobody took the call. */
  unanswered?: true;
  /** What became of a transfer, where the reason speaks of one that failed. */
  transfer?: TransferStatus;
}

const byCustomer: ReasonMeaning = { outcome: "completed", by: "customer" };
const byAssistant: ReasonMeaning = { outcome: "completed", by: "assistant" };
const bySystem: ReasonMeaning = { outcome: "completed", by: "system" };
/** The carrier reports the end, and not who hung up. */
const byCarrier: ReasonMeaning = { outcome: "completed", by: "unknown" };
const transferred: ReasonMeaning = { outcome: "transferred", by: "transfer" };
const failed: ReasonMeaning = { outcome: "failed", by: "system" };
/** Nobody was reached, or nobody was there to take the call. */
const unconnected: ReasonMeaning = { outcome: "failed", by: "system", unanswered: true };
const unknown: ReasonMeaning = { outcome: "unknown", by: "unknown" };

/** The customer had talked to the assistant by then: it is the transfer that failed, not the call. */
function transferFailed(by: EndedBy, transfer: TransferStatus): ReasonMeaning {
  return { outcome: "completed", by, transfer };
}

/**
 * The reasons that https://docs.vapi.ai/calls/call-ended-reason explains, in the order of its groups, and older ones
 * that rows still carry; those whose beginning or a part of them tells as much are left to that.
 */
const named = [
  // Call start errors. All others of them begin alike.
  // The server chose to forward the call.
  ["assistant-request-returned-forwarding-phone-number", transferred],
  ["scheduled-call-deleted", { outcome: "canceled", by: "system", unanswered: true }],

  // Assistant actions
  ["assistant-ended-call", byAssistant],
  ["assistant-said-end-call-phrase", byAssistant],
  ["assistant-said-message-with-end-call-enabled", byAssistant],
  ["assistant-forwarded-call", transferred],
  ["assistant-join-timed-out", failed],

  // Customer actions
  ["customer-ended-call", byCustomer],
  ["customer-busy", { outcome: "busy", by: "system", unanswered: true }],
  ["customer-did-not-answer", { outcome: "no_answer", by: "system", unanswered: true }],
  ["customer-did-not-give-microphone-permission", { outcome: "failed", by: "customer" }],
  ["customer-ended-call-before-warm-transfer", /* @__PURE__ */ transferFailed("customer", "canceled")],
  ["customer-ended-call-after-warm-transfer-attempt", /* @__PURE__ */ transferFailed("customer", "failed")],
  ["customer-ended-call-during-transfer", /* @__PURE__ */ transferFailed("customer", "canceled")],

  // Timeouts
  ["silence-timed-out", bySystem],
  ["exceeded-max-duration", bySystem],

  // Transfer errors. All others of them are failures of the transfer too.
  ["call.in-progress.error-warm-transfer-assistant-cancelled", /* @__PURE__ */ transferFailed("system", "canceled")],

  // Transport and connectivity
  // An abrupt drop: the talk was cut off.
  ["phone-call-provider-closed-websocket", failed],
  ["phone-call-provider-bypass-enabled-but-no-call-received", unconnected],
  ["vonage-disconnected", failed],
  ["vonage-completed", byCarrier],
  [
    "call.ringing.sip-inbound-caller-hungup-before-call-connect",
    { outcome: "canceled", by: "customer", unanswered: true },
  ],

  // Call hooks
  ["call.ringing.hook-executed-say", bySystem],
  ["call.ending.hook-executed-say", bySystem],
  // It is the operator whom the call was to be forwarded to who was busy or did not answer, not the customer.
  ["call.forwarding.operator-busy", /* @__PURE__ */ transferFailed("system", "busy")],
  ["call.forwarding.no-answer", /* @__PURE__ */ transferFailed("system", "no_answer")],

  // Other reasons
  ["manually-canceled", { outcome: "canceled", by: "system" }],
  ["voicemail", { outcome: "voicemail", by: "assistant" }],
  ["worker-shutdown", failed],
  ["call-deleted", { outcome: "canceled", by: "system" }],

  // Older revisions
  ["no-server-available", unconnected],
] as const satisfies readonly (readonly [string, ReasonMeaning])[];
const reasons = /* @__PURE__ */ new Map<string, ReasonMeaning>(named);

/** Hundreds of reasons are made of the same beginnings, and Vapi adds to them all the time. */
const beginnings = [
  ["customer-ended-call", byCustomer],
  ["assistant-ended-call", byAssistant],
  // Documented as before the call connects.
  ["call.start.", unconnected],
  ["call-start-error-", unconnected],
  ["assistant-not-", unconnected],
  ["assistant-request-", unconnected],
  ["call.ringing.error-", unconnected],
  ["pipeline-", failed],
] as const satisfies readonly (readonly [string, ReasonMeaning])[];

/** In this order: most of them stand inside reasons that say `error`. */
const parts = [
  ["hook-executed-transfer", transferred],
  ["error-transfer-", /* @__PURE__ */ transferFailed("system", "failed")],
  ["error-warm-transfer-", /* @__PURE__ */ transferFailed("system", "failed")],
  ["never-connected", unconnected],
  ["failed-to-connect", unconnected],
  ["-rejected", unconnected],
  ["-misdialed", unconnected],
  ["error", failed],
  ["fault-", failed],
  ["failed", failed],
] as const satisfies readonly (readonly [string, ReasonMeaning])[];

/** `call.in-progress.twilio-completed-call`, and of whichever carrier. */
const carrierCompleted = /^call\.in-progress\.[a-z0-9.-]+-completed-call$/;
const sipAnswer = /(?:^|[-.])sip-([3-6]\d\d)(?:-|$)/;

/** The spec's reasons for which none of these is made: none. */
type Unplaced = Exclude<
  Known<components["schemas"]["EndedReason"]>,
  | (typeof named)[number][0]
  | `${(typeof beginnings)[number][0]}${string}`
  | `call.in-progress.${string}-completed-call`
  | `${string}sip-${number}-${string}`
  | `${string}${(typeof parts)[number][0]}${string}`
>;
parts satisfies [Unplaced] extends [never] ? unknown : Unplaced;

/** As the tables have them: others change case, and hyphens to underscores. */
function toWord(reason: string): string {
  return reason.toLowerCase().replaceAll("_", "-");
}

export function mapVapiReason(reason: string | undefined): ReasonMeaning {
  if (reason === undefined) return unknown;
  const known = reasons.get(reason);
  if (known !== undefined) return known;
  const word = toWord(reason);
  const respelt = reasons.get(word);
  if (respelt !== undefined) return respelt;
  for (const [beginning, meaning] of beginnings) if (word.startsWith(beginning)) return meaning;
  if (carrierCompleted.test(word)) return byCarrier;
  const sip = sipAnswer.exec(word);
  if (sip) return { outcome: mapSipCode(Number(sip[1])), by: "system", unanswered: true };
  for (const [part, meaning] of parts) if (word.includes(part)) return meaning;
  return unknown;
}

/** Whether a word is certainly a reason, wherever it stands. */
export function isVapiReason(word: string | undefined): boolean {
  if (word === undefined) return false;
  const known = toWord(word);
  return (
    reasons.has(known) || known.startsWith("call.") || beginnings.some(([beginning]) => known.startsWith(beginning))
  );
}
