import type { components } from "@trunkline/anunzi";
import type { CallDirection, CallOutcome, CallStatus, EndedBy, WithRaw } from "../../call.js";
import {
  assume,
  firstOf,
  lookUp,
  mapSipCode,
  readText,
  toReason,
  type Notes,
  type Reader,
  type Times,
} from "../../reading/index.js";
import { toTable, type Spelled } from "../../spec-values.js";

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
const statuses = /* @__PURE__ */ toTable<StatusMeaning>({
  registered: { unified: "queued" },
  pending: { unified: "queued" },
  queue: { unified: "queued" },
  initiated: { unified: "ringing" },
  ringing: { unified: "ringing" },
  // In Synthflow's analytics only.
  checking: { unified: "ringing" },
  in_progress: { unified: "in_progress" },
  paused: { unified: "in_progress" },
  completed: { unified: "ended", outcome: "completed", by: "unknown" },
  no_answer: { unified: "ended", outcome: "no_answer", by: "system" },
  busy: { unified: "ended", outcome: "busy", by: "system" },
  hangup_on_voicemail: { unified: "ended", outcome: "voicemail", by: "assistant" },
  left_voicemail: { unified: "ended", outcome: "voicemail", by: "assistant" },
  canceled: { unified: "ended", outcome: "canceled", by: "system" },
  user_canceled: { unified: "ended", outcome: "canceled", by: "customer" },
  failed: { unified: "ended", outcome: "failed", by: "system" },
  spam: { unified: "ended", outcome: "failed", by: "system" },
} satisfies Record<Spelled<components["schemas"]["CallStatus"]>, StatusMeaning> & Record<string, StatusMeaning>);

export interface ReasonMeaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** Set where the reason says that a human was on the line. */
  human?: true;
}

const byHuman: ReasonMeaning = { outcome: "completed", by: "customer", human: true };
const byAgent: ReasonMeaning = { outcome: "completed", by: "assistant" };
const limit: ReasonMeaning = { outcome: "completed", by: "system" };
/** The assistant's side hangs up on a machine. */
const voicemail: ReasonMeaning = { outcome: "voicemail", by: "assistant" };
const failed: ReasonMeaning = { outcome: "failed", by: "system" };

/**
 * The reasons of the same pages, which share but a few, and of Synthflow's analytics and help centre, by who or what
 * ended the call. `recovery_unresolved`, which calls that failed have been seen with, is explained nowhere.
 */
const reasons = /* @__PURE__ */ toTable<ReasonMeaning>({
  // The customer
  human_goodbye: byHuman,
  human_ended_call: byHuman,
  // In Synthflow's sample it stands with a call that failed after 0 seconds.
  human_hangup: { outcome: "completed", by: "customer" },
  user_disconnected: { outcome: "completed", by: "customer" },
  user_canceled: { outcome: "canceled", by: "customer" },

  // The assistant
  agent_goodbye: byAgent,
  agent_ended_call: byAgent,
  custom_end_call: byAgent,

  // Either of them
  human_pick_up_cut_off: { outcome: "completed", by: "unknown", human: true },
  goodbye_detected: { outcome: "completed", by: "unknown" },

  // A machine
  voicemail: voicemail,
  voicemail_message_left: voicemail,
  voicemail_cut_off: voicemail,

  // A limit
  max_duration: limit,
  timeout: limit,
  idle_time_exceeded: limit,

  // An error
  error: failed,
  failed_to_start_outbound_call: failed,
  insufficient_minutes: failed,
} satisfies Record<Exclude<Spelled<components["schemas"]["EndCallReason"]>, "undefined">, ReasonMeaning> &
  Record<string, ReasonMeaning>);

/**
 * The help centre shows answers of the carrier as reasons: `487: Request Terminated`, `429: Rate limit exceeded`. SIP
 * itself writes `486 Busy Here`; a number before other words (`600 seconds reached`) is none.
 */
const carrierAnswer = /^(?:SIP[ /:-]*)?([3-6]\d\d)(?::|$| [A-Z])/;

/** Synthflow's list names the status `call_status`, its single call `status`; Anunzi's answers have neither. */
export function readStatus(call: Reader): WithRaw<CallStatus> | undefined {
  const word = firstOf(readText(call, "call_status"), readText(call, "status"));
  return word === undefined ? undefined : mapAnunziStatus(word);
}

/**
 * The status that was told, unless the record has an end that it does not know of: the end of the line together with a
 * reason, or a reason in the place of the status. Where none was told, a call with a length, an end or a reason for it
 * has ended.
 */
export function toStatus(
  notes: Notes,
  told: WithRaw<CallStatus> | undefined,
  reason: string | undefined,
  { endedAt, durationSeconds }: Pick<Times, "endedAt" | "durationSeconds">,
): WithRaw<CallStatus> {
  if (told?.unified === "ended") return told;
  // "undefined" alone is no sign of an end: nobody says what it means, and a call taken for ended too early would not
  // be read again.
  const hasReason = reason !== undefined && reason !== "undefined";
  const hasEnd = endedAt !== undefined;
  const hasLength = durationSeconds !== undefined && durationSeconds > 0;
  const isOver = told ? (hasEnd && hasReason) || isAnunziReason(told.raw) : hasEnd || hasReason || hasLength;
  if (!isOver) return told ?? { unified: "unknown" };
  assume(notes, "status.inferred");
  return { ...told, unified: "ended" };
}

function mapAnunziStatus(word: string): WithRaw<CallStatus> {
  return { unified: lookUp(statuses, word)?.unified ?? "unknown", raw: word };
}

export function mapAnunziReason(reason: string | undefined): ReasonMeaning | undefined {
  const known = lookUp(reasons, reason);
  if (known !== undefined || reason === undefined) return known;
  const answer = carrierAnswer.exec(reason);
  return answer ? { outcome: mapSipCode(Number(answer[1])), by: "system" } : undefined;
}

/** Whether a word is a reason and no status, wherever it stands. */
export function isAnunziReason(word: string | undefined): boolean {
  return lookUp(statuses, word) === undefined && mapAnunziReason(word) !== undefined;
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
 * reports, and leave room for a reason that knows better: a voicemail is completed too. Without such a status a
 * conversation of 0 seconds was none.
 */
export function mapAnunziOutcome(
  outcome: CallOutcome | undefined,
  reason: ReasonMeaning | undefined,
  durationSeconds: number | undefined,
): CallOutcome {
  const told = reason?.outcome;
  if (outcome === "completed") return told ?? outcome;
  if (outcome === "failed") return told === undefined || told === "completed" ? outcome : told;
  if (outcome !== undefined) return outcome;
  return told === undefined || (told === "completed" && durationSeconds === 0) ? "unknown" : told;
}

/** The outcome that a status names, where it is one of an end. */
export function mapAnunziStatusOutcome(status: string | undefined): CallOutcome | undefined {
  return lookUp(statuses, status)?.outcome;
}

/** Who ended the call, by its status alone. */
export function mapAnunziEndedBy(status: string | undefined): EndedBy {
  return lookUp(statuses, status)?.by ?? "unknown";
}

/** Anunzi's list marks a trial so, in any case. */
export function isAnunziTest(campaignType: string | undefined): boolean {
  return campaignType?.length === 4 && campaignType.toLowerCase() === "test";
}

/** `telephony_hangup` (`agent` has been met, and stands on no page) and `telephony_disconnect_reason`. */
const lineEnds = new Map<string, "caller" | "callee" | "agent" | "system">([
  ["caller", "caller"],
  ["caller_hangup", "caller"],
  ["callee", "callee"],
  ["callee_hangup", "callee"],
  ["agent", "agent"],
  ["error", "system"],
  ["forbidden", "system"],
]);

/** The word itself, where a page has it; `unknown` is one of those. */
export function knownLineEnd(word: string): string | undefined {
  return word === "unknown" || lookUp(lineEnds, word) !== undefined ? word : undefined;
}

/** Who hung up, by the end of the line that did: `caller` and `callee` are what the direction makes of them. */
export function mapAnunziHangup(word: string | undefined, direction: CallDirection | undefined): EndedBy | undefined {
  const end = lookUp(lineEnds, word);
  if (end === undefined || end === "agent") return end && "assistant";
  if (end === "system") return end;
  return direction && ((end === "caller") === (direction === "inbound") ? "customer" : "assistant");
}
