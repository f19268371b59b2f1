import type { CallOutcome, CallStatus, EndedBy, TransferStatus, WithRaw } from "../../call.js";
import type { Ending } from "../finish-call.js";
import { inEitherCase, lookUp, toEnded, toReason } from "../outcome.js";
import { assume, type Notes, type Reader } from "../reader.js";
import { readText } from "../values.js";

export interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** No conversation took place. `unless started`: where nothing tells when it began. */
  unreached?: true | "unless started";
  /** What became of a transfer, where the reason speaks of one. */
  transfer?: TransferStatus;
}

const talked: ReasonMeaning = { outcome: "completed", by: "system" };
// A phone menu answered and the agent hung up, as it was set to. Answered, so no failure; `answeredBy` tells it from a
// talk.
const menu: ReasonMeaning = { outcome: "completed", by: "assistant" };
const machine: ReasonMeaning = { outcome: "voicemail", by: "assistant" };
const broken: ReasonMeaning = { outcome: "failed", by: "system" };
const undialled: ReasonMeaning = { outcome: "failed", by: "system", unreached: true };
const unanswered: ReasonMeaning = { outcome: "no_answer", by: "system", unreached: true };
// By name only: they may cut a call that is under way.
const unpaid: ReasonMeaning = { outcome: "failed", by: "system", unreached: "unless started" };

/**
 * Why a call ended, in Retell's words (https://docs.retellai.com/reliability/debug-call-disconnect and the types of its
 * SDK), in the groups of that page, which are those of its statuses.
 */
export const reasonMeanings = {
  // Ended
  user_hangup: { outcome: "completed", by: "customer" },
  agent_hangup: { outcome: "completed", by: "assistant" },
  call_transfer: { outcome: "transferred", by: "transfer", transfer: "unknown" },
  voicemail_reached: machine,
  machine_detected: machine,
  ivr_reached: menu,
  inactivity: talked,
  max_duration_reached: talked,
  // The agent hangs up on a customer who wants no more calls.
  user_requested_dnc: { outcome: "completed", by: "assistant" },

  // Not connected
  dial_busy: { outcome: "busy", by: "system", unreached: true },
  dial_failed: undialled,
  dial_no_answer: unanswered,
  invalid_destination: undialled,
  telephony_provider_permission_denied: undialled,
  telephony_provider_unavailable: undialled,
  sip_routing_error: undialled,
  marked_as_spam: undialled,
  network_blocked: undialled,
  user_declined: { outcome: "no_answer", by: "customer", unreached: true },

  // Of no group
  transfer_bridged: { outcome: "transferred", by: "transfer", transfer: "connected" },
  // Somebody of the caller's own team took the conversation over from the agent.
  call_take_over: { outcome: "transferred", by: "transfer", transfer: "connected" },
  // No page says who cancelled. A customer who talked was served without the transfer.
  transfer_cancelled: { outcome: "unknown", by: "unknown", transfer: "canceled" },
  // Stopped through the API: what had begun was a conversation.
  manual_stopped: { outcome: "canceled", by: "system", unreached: "unless started" },
  no_concurrency_fallback: undialled,
  registered_call_timeout: undialled,
  error_inbound_webhook: undialled,
  credit_exhausted: unpaid,
  budget_reached: unpaid,

  // Error
  concurrency_limit_reached: undialled,
  no_valid_payment: undialled,
  error_user_not_joined: unanswered,
  scam_detected: broken,
  error_llm_websocket_open: broken,
  error_llm_websocket_lost_connection: broken,
  error_llm_websocket_runtime: broken,
  error_llm_websocket_corrupt_payload: broken,
  error_no_audio_received: broken,
  error_asr: broken,
  error_retell: broken,
  error_unknown: broken,
} satisfies Record<string, ReasonMeaning>;

const reasons = /* @__PURE__ */ inEitherCase<ReasonMeaning>(reasonMeanings);

export function mapReason(reason: string | undefined): ReasonMeaning | undefined {
  return lookUp(reasons, reason);
}

/** Whether a machine answered, as far as the reason tells. */
export function isMachine(meaning: ReasonMeaning | undefined): boolean {
  return meaning === machine || meaning === menu;
}

/** Why a call ended: the word, and what it means. */
export interface Reason {
  raw: string | undefined;
  meaning: ReasonMeaning | undefined;
}

export interface RetellEnding extends Ending {
  /** No conversation took place: there is nothing to transcribe or record. */
  unreached: boolean;
}

/** What else of a call tells how it ended. */
export interface EndingFacts {
  /** The word in the place of the status. */
  status: string | undefined;
  /** What the analysis says of it. */
  inVoicemail: boolean | undefined;
  /** Something was said, or it lasted. */
  hasTalk: boolean;
  hasStarted: boolean;
}

/** The reason, in its own place or in that of the status. */
export function readReason(call: Reader, status: string | undefined): Reason {
  const raw = readText(call, "disconnection_reason") ?? (mapReason(status) && status);
  return { raw, meaning: mapReason(raw) };
}

/**
 * The status by its word, unless the record has an end that the word does not know of: an end time together with a
 * reason, or a reason in the place of the status. That is the assumption `status.inferred`.
 */
export function toStatus(
  notes: Notes,
  raw: string | undefined,
  unified: CallStatus,
  endedAt: string | undefined,
  reason: Reason,
): WithRaw<CallStatus> {
  const word: WithRaw<CallStatus> = raw === undefined ? { unified } : { unified, raw };
  if (unified === "ended") return word;
  const hasBoth = endedAt !== undefined && reason.raw !== undefined;
  const hasEither = endedAt !== undefined || reason.raw !== undefined;
  if (!hasBoth && mapReason(raw) === undefined && !(hasEither && raw === undefined)) return word;
  assume(notes, "status.inferred");
  return { ...word, unified: "ended" };
}

/** What is known of the end of a call that has ended. */
export function toEnding(
  { raw, meaning }: Reason,
  { status, inVoicemail, hasTalk, hasStarted }: EndingFacts,
): RetellEnding {
  const word = toReason(status);
  const failed = word === "error" || word === "not_connected";
  // One that never connected may have the time that it was dialled.
  const hasBegun = hasTalk || (hasStarted && word !== "not_connected");
  const outcome = inVoicemail === true ? "voicemail" : toOutcome(meaning, { failed, hasTalk, hasBegun });
  // The assistant's side hangs up on a machine, whoever the reason names.
  const by = outcome === "voicemail" ? "assistant" : (meaning?.by ?? (failed ? "system" : "unknown"));
  return {
    outcome,
    ended: toEnded(by, raw),
    // By a machine, or nobody knows: `in_voicemail: false` rules out one machine, not all (a phone menu).
    answeredBy: inVoicemail === true || isMachine(meaning) ? "machine" : undefined,
    unreached: inVoicemail !== true && isUnreached(meaning, word, hasBegun),
  };
}

// That it has ended alone does not say how: a voicemail and a transfer have ended too. So without a known reason the
// outcome is unknown.
function toOutcome(
  meaning: ReasonMeaning | undefined,
  { failed, hasTalk, hasBegun }: { failed: boolean; hasTalk: boolean; hasBegun: boolean },
): CallOutcome {
  const outcome = meaning?.outcome ?? "unknown";
  // A customer who talked was served, without the transfer or until somebody stopped the call.
  if (hasTalk && meaning?.transfer === "canceled") return failed ? "failed" : "completed";
  if (hasBegun && outcome === "canceled") return "completed";
  return failed && (outcome === "completed" || outcome === "unknown") ? "failed" : outcome;
}

function isUnreached(meaning: ReasonMeaning | undefined, status: string | undefined, hasBegun: boolean): boolean {
  if (meaning === undefined) return status === "not_connected";
  return meaning.unreached === true || (meaning.unreached === "unless started" && !hasBegun);
}
