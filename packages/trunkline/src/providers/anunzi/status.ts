import type { CallDirection, CallOutcome, CallStatus, EndedBy, Word } from "../../call.js";
import { assume, lookUp, readText, toReason, type Loose, type Notes } from "../../reading/index.js";
import type { Times } from "./times.js";

interface StatusMeaning {
  unified: CallStatus;
  /** Of a status that is an end. */
  outcome?: CallOutcome;
  /** Who ended the call, as far as the status tells. */
  by?: EndedBy;
}

/**
 * The words of https://doc.anunzi.net/calls/calls/webhooks and of Synthflow's "Get a call", by `toReason` of each.
 * `initiated` is explained as started, so it is past the queue. `user-canceled` is a caller who hangs up before the
 * agent answers (https://docs.synthflow.ai/changelog/2026/6/16); no page says who else may cancel. `spam` is not
 * explained: there was no conversation to complete.
 */
const statuses = new Map<string, StatusMeaning>([
  ["registered", { unified: "queued" }],
  ["pending", { unified: "queued" }],
  ["queue", { unified: "queued" }],
  ["initiated", { unified: "ringing" }],
  ["ringing", { unified: "ringing" }],
  ["in_progress", { unified: "in_progress" }],
  ["paused", { unified: "in_progress" }],
  ["completed", { unified: "ended", outcome: "completed", by: "unknown" }],
  ["no_answer", { unified: "ended", outcome: "no_answer", by: "system" }],
  ["busy", { unified: "ended", outcome: "busy", by: "system" }],
  ["hangup_on_voicemail", { unified: "ended", outcome: "voicemail", by: "system" }],
  ["left_voicemail", { unified: "ended", outcome: "voicemail", by: "system" }],
  ["canceled", { unified: "ended", outcome: "canceled", by: "system" }],
  ["user_canceled", { unified: "ended", outcome: "canceled", by: "customer" }],
  ["failed", { unified: "ended", outcome: "failed", by: "system" }],
  ["spam", { unified: "ended", outcome: "failed", by: "system" }],
]);

export interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** Set where the reason says that a human was on the line. */
  human?: true;
}

const byHuman: ReasonMeaning = { outcome: "completed", by: "customer", human: true };
const byAgent: ReasonMeaning = { outcome: "completed", by: "assistant" };
const limit: ReasonMeaning = { outcome: "completed", by: "system" };
const voicemail: ReasonMeaning = { outcome: "voicemail", by: "system" };

/** The reasons of the same pages, which share but a few. */
const reasons = new Map<string, ReasonMeaning>([
  ["human_goodbye", byHuman],
  ["human_ended_call", byHuman],
  // In Synthflow's sample it stands with a call that failed after 0 seconds.
  ["human_hangup", { outcome: "completed", by: "customer" }],
  ["agent_goodbye", byAgent],
  ["agent_ended_call", byAgent],
  ["custom_end_call", byAgent],
  ["human_pick_up_cut_off", { outcome: "completed", by: "unknown", human: true }],
  ["voicemail", voicemail],
  ["voicemail_message_left", voicemail],
  ["voicemail_cut_off", { outcome: "voicemail", by: "unknown" }],
  ["max_duration", limit],
  ["timeout", limit],
  ["user_canceled", { outcome: "canceled", by: "customer" }],
  ["error", { outcome: "failed", by: "system" }],
]);

/** Synthflow's list names the status `call_status`, its single call `status`; Anunzi's answers have neither. */
export function readStatus(notes: Notes, record: Loose): Word<CallStatus> | undefined {
  const word = readText(notes, record.call_status, "call_status") ?? readText(notes, record.status, "status");
  return word === undefined ? undefined : mapAnunziStatus(word);
}

/** The status of a call that is told none: one with a length, an end or a reason for it has ended. */
export function inferStatus(notes: Notes, reason: string | undefined, times: Times): Word<CallStatus> {
  // "undefined" alone is no sign of an end: nobody says what it means, and a call taken for ended too early would not
  // be read again.
  const hasReason = reason !== undefined && reason !== "undefined";
  const hasLength = times.durationSeconds !== undefined && times.durationSeconds > 0;
  if (!hasReason && !hasLength && times.endedAt === undefined) return { unified: "unknown" };
  assume(notes, "status.inferred");
  return { unified: "ended" };
}

function mapAnunziStatus(word: string): Word<CallStatus> {
  return { unified: lookUp(statuses, word)?.unified ?? "unknown", raw: word };
}

export function mapAnunziReason(reason: string | undefined): ReasonMeaning | undefined {
  return lookUp(reasons, reason);
}

/** `toReason`, with the documented words, which are their own, found faster. */
export function toAnunziReason(reason: string | undefined): string | undefined {
  return reason !== undefined && reasons.has(reason) ? reason : toReason(reason);
}

/**
 * Whether the reason says nothing: it is missing, the documented text `undefined`, or a status that got into its place.
 */
export function isSilentReason(reason: string | undefined): boolean {
  return reason === undefined || reason === "undefined" || reason === "completed";
}

/**
 * The outcome of a call that has ended. A status that names one is believed. `completed` and `failed` are what the line
 * reports, and leave room for a reason that knows better: a voicemail is completed too. Without a status a conversation
 * of 0 seconds was none.
 */
export function mapAnunziOutcome(
  status: string | undefined,
  reason: ReasonMeaning | undefined,
  durationSeconds: number | undefined,
): CallOutcome {
  const outcome = lookUp(statuses, status)?.outcome;
  const told = reason?.outcome;
  if (outcome === "completed") return told ?? outcome;
  if (outcome === "failed") return told === "voicemail" || told === "canceled" ? told : outcome;
  if (outcome !== undefined) return outcome;
  return told === undefined || (told === "completed" && durationSeconds === 0) ? "unknown" : told;
}

/** Who ended the call, by its status alone. */
export function mapAnunziEndedBy(status: string | undefined): EndedBy {
  return lookUp(statuses, status)?.by ?? "unknown";
}

/** Anunzi's list marks a trial so, in any case. */
export function isAnunziTest(campaignType: string | undefined): boolean {
  return campaignType?.length === 4 && campaignType.toLowerCase() === "test";
}

/** `telephony_hangup` (no page has `agent`, others have met it) and `telephony_disconnect_reason`. */
const lineEnds = new Map<string, "caller" | "callee" | "agent" | "system">([
  ["caller", "caller"],
  ["caller_hangup", "caller"],
  ["callee", "callee"],
  ["callee_hangup", "callee"],
  ["agent", "agent"],
  ["error", "system"],
  ["forbidden", "system"],
]);

/** Who hung up, by the end of the line that did: `caller` and `callee` are what the direction makes of them. */
export function mapAnunziHangup(word: string | undefined, direction: CallDirection | undefined): EndedBy | undefined {
  const end = lookUp(lineEnds, word);
  if (end === undefined || end === "agent") return end && "assistant";
  if (end === "system") return end;
  return direction && ((end === "caller") === (direction === "inbound") ? "customer" : "assistant");
}
