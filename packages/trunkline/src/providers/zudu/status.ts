import type { CallOutcome, CallStatus, EndedBy, Word } from "../../call.js";
import { assume, lookUp, readText, type Loose, type Notes } from "../../reading/index.js";

// Zudu writes its words in UPPER case when it lists and gets, in lower case when it creates and updates
// (https://docs.zudu.ai/api-reference/calls/get and its neighbours): `lookUp` finds them in either.

const statuses = new Map<string, CallStatus>([
  ["scheduled", "scheduled"],
  ["registered", "queued"],
  ["ongoing", "in_progress"],
  ["ended", "ended"],
  ["error", "ended"],
  // Not in Zudu's list. Retell, whose fields Zudu's follow, has it for calls that nobody took.
  ["not_connected", "ended"],
]);

export interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** No conversation took place. */
  unreached?: true;
}

const talked: ReasonMeaning = { outcome: "completed", by: "system" };
// A phone menu answered and the agent hung up, as it was set to. Answered, so no failure; `answeredBy` tells it from a talk.
const menu: ReasonMeaning = { outcome: "completed", by: "assistant" };
const transferred: ReasonMeaning = { outcome: "transferred", by: "transfer" };
const machine: ReasonMeaning = { outcome: "voicemail", by: "assistant" };
const broken: ReasonMeaning = { outcome: "failed", by: "system" };
const undialled: ReasonMeaning = { outcome: "failed", by: "system", unreached: true };
const unanswered: ReasonMeaning = { outcome: "no_answer", by: "system", unreached: true };

// `user_hangup` is the only word Zudu documents. The others are Retell's (https://docs.retellai.com/reliability/debug-call-disconnect
// and the types of its SDK).
const reasons = new Map<string, ReasonMeaning>([
  ["user_hangup", { outcome: "completed", by: "customer" }],
  ["agent_hangup", { outcome: "completed", by: "assistant" }],
  ["inactivity", talked],
  ["max_duration_reached", talked],
  ["ivr_reached", menu],
  ["voicemail_reached", machine],
  ["machine_detected", machine],
  ["call_transfer", transferred],
  ["transfer_bridged", transferred],
  // Somebody of the caller's own team took the conversation over from the agent.
  ["call_take_over", transferred],
  // By name only: no page says who cancelled, nor what became of the call.
  ["transfer_cancelled", { outcome: "unknown", by: "unknown" }],
  // Stopped through the API.
  ["manual_stopped", { outcome: "canceled", by: "system" }],
  ["dial_busy", { outcome: "busy", by: "system", unreached: true }],
  ["dial_no_answer", unanswered],
  ["user_declined", { outcome: "no_answer", by: "customer", unreached: true }],
  ["error_user_not_joined", unanswered],
  ["dial_failed", undialled],
  ["invalid_destination", undialled],
  ["telephony_provider_permission_denied", undialled],
  ["telephony_provider_unavailable", undialled],
  ["sip_routing_error", undialled],
  ["marked_as_spam", undialled],
  ["concurrency_limit_reached", undialled],
  ["no_concurrency_fallback", undialled],
  ["no_valid_payment", undialled],
  ["registered_call_timeout", undialled],
  ["error_inbound_webhook", undialled],
  ["scam_detected", broken],
  ["error_llm_websocket_open", broken],
  ["error_llm_websocket_lost_connection", broken],
  ["error_llm_websocket_runtime", broken],
  ["error_llm_websocket_corrupt_payload", broken],
  ["error_no_audio_received", broken],
  ["error_asr", broken],
  ["error_retell", broken],
  ["error_unknown", broken],
]);

function mapZuduStatus(raw: string): Word<CallStatus> {
  return { unified: lookUp(statuses, raw) ?? "unknown", raw };
}

/** The schedule endpoints answer with a call of id, metadata and events: no status, but Zudu's own mark of a scheduled call. */
export function readStatus(notes: Notes, record: Loose, metadata: Loose | undefined): Word<CallStatus> {
  const raw = readText(notes, record.call_status, "call_status");
  if (raw !== undefined) return mapZuduStatus(raw);
  const execution = metadata?.execution_status ?? "pending";
  if (metadata?.is_scheduled !== true || execution !== "pending") return { unified: "unknown" };
  assume(notes, "status.inferred");
  return { unified: "scheduled" };
}

/** What a reason says, by its `toReason`. */
export function mapZuduReason(reason: string | undefined): ReasonMeaning | undefined {
  return reason === undefined ? undefined : reasons.get(reason);
}

/** Whether a machine answered, as far as the reason tells. */
export function isMachine(meaning: ReasonMeaning | undefined): boolean {
  return meaning === machine || meaning === menu;
}

// ENDED alone does not say how: a voicemail and a transfer are ENDED too. So without a known reason the outcome is unknown.
export function mapZuduOutcome(
  meaning: ReasonMeaning | undefined,
  failed: boolean,
  inVoicemail: boolean | undefined,
): CallOutcome {
  if (inVoicemail === true) return "voicemail";
  const outcome = meaning?.outcome ?? "unknown";
  return failed && (outcome === "completed" || outcome === "unknown") ? "failed" : outcome;
}
