import type { components } from "@trunkline/bland";
import type { AnsweredBy, CallOutcome, CallStatus, EndedBy, TransferStatus, WithRaw } from "../../call.js";
import { assume, lookUp, readBoolean, readText, report, type Notes, type Reader } from "../../reading/index.js";
import { toTable, type Spelled } from "../../spec-values.js";

type Schemas = components["schemas"];

interface StatusMeaning {
  unified: CallStatus;
  /** Of a status that is an end. */
  outcome?: CallOutcome;
}

/**
 * https://docs.bland.ai/api-v1/get/calls-id explains the words of a call that is over; those of one under way are in
 * the cookbook and in real answers. `QUEUED` and `IN_PROGRESS` are those of the list of active calls.
 */
const statuses = /* @__PURE__ */ toTable<StatusMeaning>({
  completed: { unified: "ended", outcome: "completed" },
  failed: { unified: "ended", outcome: "failed" },
  busy: { unified: "ended", outcome: "busy" },
  no_answer: { unified: "ended", outcome: "no_answer" },
  canceled: { unified: "ended", outcome: "canceled" },
  unknown: { unified: "unknown" },
  queued: { unified: "queued" },
  ringing: { unified: "ringing" },
  started: { unified: "in_progress" },
  in_progress: { unified: "in_progress" },
} satisfies Record<Spelled<Schemas["CallStatus"]>, StatusMeaning>);

/** How far the request came. `complete_error` came after the call, so that the call itself is complete. */
const queueStatuses = /* @__PURE__ */ toTable<StatusMeaning>({
  new: { unified: "queued" },
  queued: { unified: "queued" },
  allocated: { unified: "queued" },
  started: { unified: "in_progress" },
  complete: { unified: "ended", outcome: "completed" },
  completed: { unified: "ended", outcome: "completed" },
  complete_error: { unified: "ended", outcome: "completed" },
  pre_queue_error: { unified: "ended", outcome: "failed" },
  queue_error: { unified: "ended", outcome: "failed" },
  call_error: { unified: "ended", outcome: "failed" },
  error: { unified: "ended", outcome: "failed" },
} satisfies Record<Spelled<Schemas["QueueStatus"]>, StatusMeaning>);

export interface StatusWords {
  status: string | undefined;
  queueStatus: string | undefined;
  completed: boolean | undefined;
}

/** A stage that nobody knows is a problem beside a status, which stands in its place. */
export function readStatusWords(call: Reader): StatusWords {
  const status = readText(call, "status");
  const queueStatus = readText(call, "queue_status");
  if (status !== undefined && queueStatus !== undefined && mapBlandQueueStatus(queueStatus) === undefined) {
    report(call, "queue_status", queueStatus, "a documented word");
  }
  return { status, queueStatus, completed: readBoolean(call, "completed") };
}

/**
 * `completed` is right where the stage of the queue says otherwise, by the page's words. Before the end, the stage is
 * documented, and the words of `status` are not. `hasEnd`: the record has the time of an end, and who ended the call.
 */
export function toStatus(
  notes: Notes,
  { status, queueStatus, completed }: StatusWords,
  hasEnd: boolean,
): WithRaw<CallStatus> {
  const own = mapBlandStatus(status)?.unified;
  const stage = mapBlandQueueStatus(queueStatus);
  const raw = status ?? queueStatus;
  const word = (unified: CallStatus): WithRaw<CallStatus> => (raw === undefined ? { unified } : { unified, raw });
  if (completed === true || own === "ended") return word("ended");
  const isStageEnd = stage?.unified === "ended";
  if (!isStageEnd && !hasEnd) return word(stage?.unified ?? own ?? "unknown");
  if (isStageEnd && (completed === undefined || stage.outcome === "failed")) return word("ended");
  // No page says how far such a call is.
  assume(notes, "status.inferred");
  if (hasEnd) return word("ended");
  return word(own === undefined || own === "unknown" ? "in_progress" : own);
}

export function mapBlandStatus(word: string | undefined): StatusMeaning | undefined {
  return lookUp(statuses, word);
}

export function mapBlandQueueStatus(word: string | undefined): StatusMeaning | undefined {
  return lookUp(queueStatuses, word);
}

const answers = /* @__PURE__ */ toTable<AnsweredBy | "nobody">({
  human: "human",
  voicemail: "machine",
  unknown: "unknown",
  no_answer: "nobody",
} satisfies Record<Spelled<Schemas["AnsweredBy"]>, AnsweredBy | "nobody">);

export function mapBlandAnswer(word: string): AnsweredBy | "nobody" | undefined {
  return lookUp(answers, word);
}

const enders = /* @__PURE__ */ toTable<EndedBy>({
  assistant: "assistant",
  agent: "assistant",
  user: "customer",
  system: "system",
} satisfies Record<Spelled<Schemas["CallEndedBy"]>, EndedBy>);

export function mapBlandEndedBy(word: string): EndedBy | undefined {
  return lookUp(enders, word);
}

/**
 * Explained: MERGED, CANCELLED (the customer hung up), NO_ANSWER, TIMED_OUT. An attempt that was hung up did not bring
 * the two together. The others are of an attempt under way.
 */
const transferStates = /* @__PURE__ */ toTable<TransferStatus>({
  merged: "connected",
  no_answer: "no_answer",
  timed_out: "no_answer",
  cancelled: "canceled",
  failed: "failed",
  hung_up: "failed",
  started: "unknown",
  waiting: "unknown",
  attempting: "unknown",
  queued: "unknown",
} satisfies Record<Spelled<Schemas["WarmTransferState"]>, TransferStatus>);

export function mapBlandTransfer(state: string | undefined): TransferStatus | undefined {
  return lookUp(transferStates, state);
}

export interface OutcomeFacts {
  transferred: boolean;
  answer: AnsweredBy | "nobody" | undefined;
  status: string | undefined;
  queueStatus: string | undefined;
  errorMessage: string | undefined;
  /** A row of a list that has no `status`: `complete` does not say how such a call ended. */
  isRow: boolean;
}

/** Of a call that has ended. Never from `disposition_tag`, which is the customer's word or a model's. */
export function mapBlandOutcome(facts: OutcomeFacts): CallOutcome {
  const { transferred, answer, status, queueStatus, errorMessage, isRow } = facts;
  if (transferred) return "transferred";
  if (answer === "machine") return "voicemail";
  const told = mapBlandStatus(status)?.outcome;
  // Bland's text for the answer 486 of a SIP server.
  if (told === "failed" && errorMessage !== undefined && / is busy\b/.test(errorMessage)) return "busy";
  if (told !== undefined && told !== "completed") return told;
  if (answer === "nobody") return "no_answer";
  const stage = mapBlandQueueStatus(queueStatus)?.outcome;
  if (stage === "failed" || told === "completed") return stage === "failed" ? "failed" : "completed";
  if (status !== undefined || stage === undefined) return "unknown";
  return isRow && answer === undefined ? "unknown" : "completed";
}

/** The word that a call's end goes by: its status, or else the stage that it reached. None of a call under way is. */
export function toEndReason({ status, queueStatus }: StatusWords): string | undefined {
  return [status, queueStatus].find((word) => word !== undefined && !isUnderWay(word));
}

function isUnderWay(word: string): boolean {
  const unified = (mapBlandStatus(word) ?? mapBlandQueueStatus(word))?.unified;
  return unified !== undefined && unified !== "ended" && unified !== "unknown";
}
