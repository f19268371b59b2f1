import type { CallChannel, CallDirection, CallOutcome, CallStatus, EndedBy } from "../../call.js";
import { toReason } from "../../reading/index.js";

// Zudu writes its words in UPPER case when it lists and gets, in lower case when it creates and updates
// (https://docs.zudu.ai/api-reference/calls/get and its neighbours): every look-up here is by the lower-case word.

const statuses: Readonly<Record<string, CallStatus>> = {
  scheduled: "scheduled",
  registered: "queued",
  ongoing: "in_progress",
  ended: "ended",
  error: "ended",
  // Not in Zudu's list. Retell, whose fields Zudu's follow, has it for calls that nobody took.
  not_connected: "ended",
};

const directions: Readonly<Record<string, CallDirection>> = { inbound: "inbound", outbound: "outbound" };

const channels: Readonly<Record<string, CallChannel>> = { phone_call: "phone", web_call: "web" };

interface Ending {
  outcome: CallOutcome;
  by: EndedBy;
  /** No conversation took place. */
  unreached?: true;
}

const talked: Ending = { outcome: "completed", by: "system" };
// A phone menu answered and the agent hung up, as it was set to. Answered, so no failure; `answeredBy` tells it from a talk.
const menu: Ending = { outcome: "completed", by: "assistant" };
const transferred: Ending = { outcome: "transferred", by: "transfer" };
const machine: Ending = { outcome: "voicemail", by: "assistant" };
const broken: Ending = { outcome: "failed", by: "system" };
const undialled: Ending = { outcome: "failed", by: "system", unreached: true };
const unanswered: Ending = { outcome: "no_answer", by: "system", unreached: true };

// `user_hangup` is the only word Zudu documents. The others are Retell's (https://docs.retellai.com/reliability/debug-call-disconnect
// and the types of its SDK).
const endings: Readonly<Record<string, Ending>> = {
  user_hangup: { outcome: "completed", by: "customer" },
  agent_hangup: { outcome: "completed", by: "assistant" },
  inactivity: talked,
  max_duration_reached: talked,
  ivr_reached: menu,
  voicemail_reached: machine,
  machine_detected: machine,
  call_transfer: transferred,
  transfer_bridged: transferred,
  // Somebody of the caller's own team took the conversation over from the agent.
  call_take_over: transferred,
  // By name only: no page says who cancelled, nor what became of the call.
  transfer_cancelled: { outcome: "unknown", by: "unknown" },
  // Stopped through the API.
  manual_stopped: { outcome: "canceled", by: "system" },
  dial_busy: { outcome: "busy", by: "system", unreached: true },
  dial_no_answer: unanswered,
  user_declined: { outcome: "no_answer", by: "customer", unreached: true },
  error_user_not_joined: unanswered,
  dial_failed: undialled,
  invalid_destination: undialled,
  telephony_provider_permission_denied: undialled,
  telephony_provider_unavailable: undialled,
  sip_routing_error: undialled,
  marked_as_spam: undialled,
  concurrency_limit_reached: undialled,
  no_concurrency_fallback: undialled,
  no_valid_payment: undialled,
  registered_call_timeout: undialled,
  error_inbound_webhook: undialled,
  scam_detected: broken,
  error_llm_websocket_open: broken,
  error_llm_websocket_lost_connection: broken,
  error_llm_websocket_runtime: broken,
  error_llm_websocket_corrupt_payload: broken,
  error_no_audio_received: broken,
  error_asr: broken,
  error_retell: broken,
  error_unknown: broken,
};

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}

export function mapZuduStatus(status: string | undefined): CallStatus {
  return lookUp(statuses, status?.toLowerCase()) ?? "unknown";
}

export function mapZuduDirection(direction: string | undefined): CallDirection | undefined {
  return lookUp(directions, direction?.toLowerCase());
}

export function mapZuduChannel(type: string | undefined): CallChannel | undefined {
  return lookUp(channels, type?.toLowerCase());
}

/** What is known of the end of a call that has ended. */
export interface ZuduEnding {
  by: EndedBy;
  outcome: CallOutcome;
  reason: string | undefined;
  /** No conversation took place: there is nothing to transcribe, record or analyse. */
  unreached: boolean;
  /** A machine answered. */
  machine: boolean;
  /** The status is one that only Retell documents. */
  borrowedStatus: boolean;
  /** The reason is one that only Retell documents. */
  borrowedReason: boolean;
}

export function mapZuduEnding(
  rawStatus: string | undefined,
  rawReason: string | undefined,
  inVoicemail: boolean | undefined,
): ZuduEnding {
  const status = rawStatus?.toLowerCase();
  const lowerReason = rawReason?.toLowerCase();
  const known = lookUp(endings, lowerReason);
  const reason = known === undefined ? toReason(rawReason) : lowerReason;
  const ending = known ?? lookUp(endings, reason);
  const failed = status !== "ended";
  return {
    by: ending?.by ?? (failed ? "system" : "unknown"),
    outcome: mapZuduOutcome(ending, failed, inVoicemail),
    reason,
    unreached: inVoicemail !== true && (ending === undefined ? status === "not_connected" : ending.unreached === true),
    machine: inVoicemail === true || ending === machine || ending === menu,
    borrowedStatus: status === "not_connected",
    borrowedReason: ending !== undefined && reason !== "user_hangup",
  };
}

// ENDED alone does not say how: a voicemail and a transfer are ENDED too. So without a known reason the outcome is unknown.
function mapZuduOutcome(ending: Ending | undefined, failed: boolean, inVoicemail: boolean | undefined): CallOutcome {
  if (inVoicemail === true) return "voicemail";
  const outcome = ending?.outcome ?? "unknown";
  return failed && (outcome === "completed" || outcome === "unknown") ? "failed" : outcome;
}
