import type { CallChannel, CallDirection, CallOutcome, EndedBy, TransferStatus } from "../../call.js";
import { lookUp } from "../reason.js";

/**
 * A table for words that come in lower case or in UPPER case. `lookUp` would find them in either; found as they are,
 * they are found faster.
 */
export function inEitherCase<Meaning>(meanings: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(
    Object.entries(meanings).flatMap(([word, meaning]) => [[word, meaning] as const, [word.toUpperCase(), meaning]]),
  );
}

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

const directions = /* @__PURE__ */ inEitherCase<CallDirection>({ inbound: "inbound", outbound: "outbound" });
const channels = /* @__PURE__ */ inEitherCase<CallChannel>({ phone_call: "phone", web_call: "web" });

export function mapDirection(direction: string): CallDirection | undefined {
  return lookUp(directions, direction);
}

export function mapChannel(type: string): CallChannel | undefined {
  return lookUp(channels, type);
}
