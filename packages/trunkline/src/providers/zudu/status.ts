import type { components } from "@trunkline/zudu";
import type { CallOutcome, CallStatus, EndedBy, TransferStatus, WithRaw } from "../../call.js";
import { assume, lookUp, type Loose, type Notes } from "../../reading/index.js";
import type { Spelled } from "../../spec-values.js";

/**
 * Zudu writes its words in UPPER case when it lists and gets, in lower case when it creates and updates
 * (https://docs.zudu.ai/api-reference/calls/get and its neighbours). `lookUp` would find them in either; found as they
 * are, they are found faster.
 */
export function inEitherCase<Meaning>(entries: readonly (readonly [string, Meaning])[]): ReadonlyMap<string, Meaning> {
  return new Map(
    entries.flatMap(([word, meaning]) => [[word, meaning] as const, [word.toUpperCase(), meaning] as const]),
  );
}

const statuses = /* @__PURE__ */ inEitherCase<CallStatus>(
  /* @__PURE__ */ Object.entries({
    scheduled: "scheduled",
    registered: "queued",
    ongoing: "in_progress",
    ended: "ended",
    error: "ended",
    // Not in Zudu's list. Retell, whose fields Zudu's follow, has it for calls that nobody took.
    not_connected: "ended",
  } satisfies Record<Spelled<components["schemas"]["CallStatus"]>, CallStatus> & Record<string, CallStatus>),
);

export interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** No conversation took place. */
  unreached?: true;
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

// `user_hangup` is the only word Zudu documents. The others are Retell's
// (https://docs.retellai.com/reliability/debug-call-disconnect and the types of its SDK), in the groups of that page,
// which are those of its statuses.
const reasons = /* @__PURE__ */ inEitherCase<ReasonMeaning>(
  /* @__PURE__ */ Object.entries({
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
    // By name only: no page says who cancelled. A customer who talked was served without the transfer.
    transfer_cancelled: { outcome: "unknown", by: "unknown", transfer: "canceled" },
    // Stopped through the API.
    manual_stopped: { outcome: "canceled", by: "system" },
    no_concurrency_fallback: undialled,
    registered_call_timeout: undialled,
    error_inbound_webhook: undialled,
    // By name only: they may cut a call that is under way.
    credit_exhausted: broken,
    budget_reached: broken,

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
  } satisfies Record<Spelled<components["schemas"]["DisconnectionReason"]>, ReasonMeaning> &
    Record<string, ReasonMeaning>),
);

/** Whether a word is one of the reasons, wherever it stands. */
export function isZuduReason(word: string | undefined): boolean {
  return mapZuduReason(word) !== undefined;
}

/**
 * The status by its word, unless the record has an end that the word does not know of: an end time together with a
 * reason, or a reason in the place of the status. The schedule endpoints answer with a call of id, metadata and events:
 * no status, but Zudu's own mark of a scheduled call.
 */
export function toStatus(
  notes: Notes,
  raw: string | undefined,
  metadata: Loose,
  endedAt: string | undefined,
  reason: string | undefined,
): WithRaw<CallStatus> {
  const unified = lookUp(statuses, raw) ?? "unknown";
  const word: WithRaw<CallStatus> = raw === undefined ? { unified } : { unified, raw };
  if (unified === "ended") return word;
  const hasBoth = endedAt !== undefined && reason !== undefined;
  const hasEither = endedAt !== undefined || reason !== undefined;
  if (hasBoth || isZuduReason(raw) || (hasEither && raw === undefined)) {
    assume(notes, "status.inferred");
    return { ...word, unified: "ended" };
  }
  const execution = metadata.execution_status ?? "pending";
  if (raw !== undefined || metadata.is_scheduled !== true || execution !== "pending") return word;
  assume(notes, "status.inferred");
  return { unified: "scheduled" };
}

export function mapZuduReason(reason: string | undefined): ReasonMeaning | undefined {
  return lookUp(reasons, reason);
}

/** Whether a machine answered, as far as the reason tells. */
export function isMachine(meaning: ReasonMeaning | undefined): boolean {
  return meaning === machine || meaning === menu;
}

// ENDED alone does not say how: a voicemail and a transfer are ENDED too. So without a known reason the outcome is
// unknown.
export function mapZuduOutcome(
  meaning: ReasonMeaning | undefined,
  failed: boolean,
  inVoicemail: boolean | undefined,
  hasTalk: boolean,
): CallOutcome {
  if (inVoicemail === true) return "voicemail";
  const isTalkWithoutTransfer = hasTalk && meaning?.transfer === "canceled";
  const outcome = isTalkWithoutTransfer ? "completed" : (meaning?.outcome ?? "unknown");
  return failed && (outcome === "completed" || outcome === "unknown") ? "failed" : outcome;
}
