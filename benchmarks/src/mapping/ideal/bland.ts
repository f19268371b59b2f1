import type { Call, Turn } from "trunkline";
import type { BlandCall } from "trunkline/bland";
import { toDecimal } from "./amounts.js";
import type { Raw } from "./raw.js";
import { toEpoch, toIso } from "./times.js";
import { splitTurns } from "./transcript.js";

type Draft = Call<BlandCall, "bland">;
type Outcome = NonNullable<Draft["outcome"]>;

/** Of the calls that are measured: how one that is over went, and how far another is. */
const outcomes: Record<string, Outcome> = {
  completed: "completed",
  complete: "completed",
  complete_error: "completed",
  failed: "failed",
  pre_queue_error: "failed",
  call_error: "failed",
  busy: "busy",
  "no-answer": "no_answer",
  canceled: "canceled",
};
const stages: Record<string, Draft["status"]["unified"]> = {
  new: "queued",
  queued: "queued",
  allocated: "queued",
  started: "in_progress",
};
const enders: Record<string, NonNullable<Draft["ended"]>["by"]> = {
  ASSISTANT: "assistant",
  agent: "assistant",
  USER: "customer",
};
const answers: Record<string, Draft["answeredBy"]> = { human: "human", voicemail: "machine", unknown: "unknown" };
const transferStatuses: Record<string, Draft["transfers"][number]["status"]["unified"]> = {
  MERGED: "connected",
  NO_ANSWER: "no_answer",
  TIMED_OUT: "no_answer",
  CANCELLED: "canceled",
};
const roles: Record<string, Turn["role"]> = { user: "customer", assistant: "assistant", "agent-action": "tool" };

/** A call of Bland's, as get answers it, in the documents and in the simulator. */
export function mapBland(raw: BlandCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const { call_id: id, inbound, status, queue_status: stage, completed: hasEnded } = record;
  const from: Draft["from"] = { e164: record.from, raw: record.from };
  const to: Draft["to"] = { e164: record.to, raw: record.to };
  if (record.pathway_id) assumptions.push("assistant.fromPathway");
  const createdAt = toTime(record.created_at);
  const startedAt = record.started_at ? toTime(record.started_at) : undefined;
  const endedAt = hasEnded ? toTime(record.end_at) : undefined;
  if (endedAt !== undefined) assumptions.push("endedAt.meaning");
  const duration: number | undefined = record.corrected_duration ? Number(record.corrected_duration) : undefined;

  const transfers: Draft["transfers"] = [];
  let transferred = false;
  const at = record.transferred_at ? toTime(record.transferred_at) : undefined;
  if (record.warm_transfer_call) {
    for (const { state, phone_number: number } of record.warm_transfer_call.proxy_agent_calls) {
      const unified = transferStatuses[state]!;
      const attempt: Draft["transfers"][number] = {
        status: { unified, raw: state },
        to: { e164: number, raw: number },
      };
      if (unified === "connected") {
        transferred = true;
        attempt.at = at!;
      }
      transfers.push(attempt);
    }
  } else if (at !== undefined) {
    const number = record.transferred_to;
    transferred = true;
    transfers.push({ status: { unified: "connected" }, to: { e164: number, raw: number }, at });
  }
  const answeredBy = answers[record.answered_by];
  let outcome: Outcome | undefined;
  if (hasEnded) {
    if (transferred) outcome = "transferred";
    else if (answeredBy === "machine") outcome = "voicemail";
    else outcome = outcomes[status ?? stage]!;
    if (outcome === "failed" && status && record.error_message.includes(" is busy")) outcome = "busy";
  }
  const isTaken = outcome !== "no_answer" && outcome !== "busy" && outcome !== "canceled";
  let answeredAt: string | undefined;
  if (endedAt !== undefined && duration && isTaken) {
    answeredAt = toIso(toEpoch(endedAt) - duration * 1000);
    assumptions.push("answeredAt.computed");
  }

  const transcript = readTranscript(record, answeredAt);
  const url = record.recording_url || undefined;
  if (url) assumptions.push("recordings.kind", "recordings.needsAuth");
  let analysis: Draft["analysis"];
  if (record.summary) (analysis ??= {}).summary = record.summary;
  if (record.analysis || record.disposition_tag) {
    const data: Raw = { ...record.analysis };
    if (record.disposition_tag) data.disposition = record.disposition_tag;
    (analysis ??= {}).data = data;
  }

  const call = { provider: "bland", id, key: `bland::${id}` } as Draft;
  call.direction = inbound ? "inbound" : "outbound";
  call.channel = "phone";
  call.status = { unified: hasEnded ? "ended" : stages[stage]!, raw: status ?? stage };
  if (outcome !== undefined) {
    call.outcome = outcome;
    const by = enders[record.call_ended_by] ?? (!isTaken || outcome === "failed" ? "system" : "unknown");
    const word: string = status ?? stage;
    call.ended = {
      by: outcome === "voicemail" ? "assistant" : by,
      reason: word === "no-answer" ? "no_answer" : word,
      raw: word,
    };
  }
  if (answeredBy !== undefined) call.answeredBy = answeredBy;
  call.transfers = transfers;
  call.from = from;
  call.to = to;
  call.customer = { number: inbound ? record.from : record.to };
  const ours: string = inbound ? record.to : record.from;
  call.assistant = record.pathway_id ? { id: record.pathway_id, number: ours } : { number: ours };
  call.createdAt = createdAt;
  if (startedAt !== undefined) call.startedAt = startedAt;
  if (answeredAt !== undefined) call.answeredAt = answeredAt;
  if (endedAt !== undefined) call.endedAt = endedAt;
  call.occurredAt = createdAt;
  if (duration !== undefined) call.durationSeconds = duration;
  if (transcript !== undefined) call.transcript = transcript;
  call.recordings = url ? [{ url, kind: "mono", needsAuth: false }] : [];
  const { price } = record;
  if (price !== null) call.cost = { amount: toDecimal(price), currency: "USD", parts: [] };
  if (analysis !== undefined) call.analysis = analysis;
  if (record.batch_id) call.campaign = { id: record.batch_id };
  if (hasKeys(record.variables)) call.variables = record.variables;
  if (hasKeys(record.metadata)) call.metadata = record.metadata;
  const late = !isTaken || (outcome === "failed" && transcript === undefined && !duration) ? "absent" : "pending";
  call.completeness = {
    transcript: transcript ? "present" : hasEnded ? "absent" : late,
    recording: url ? "present" : record.record === false ? "absent" : late,
    cost: price === null ? "pending" : "present",
    analysis: analysis ? "present" : late,
  };
  call.assumptions = assumptions;
  call.problems = [];
  call.raw = raw;
  return call;
}

/** With `Z` or `+00:00`, and with three or six digits of a second, or none. */
function toTime(text: string): string {
  return text.charCodeAt(19) === 46 ? `${text.slice(0, 23)}Z` : `${text.slice(0, 19)}.000Z`;
}

function hasKeys(value: Raw | undefined): boolean {
  for (const _ in value) return true;
  return false;
}

/** The list, and behind it what only the text goes on with. */
function readTranscript(record: Raw, start: string | undefined): Draft["transcript"] {
  const { transcripts: lines, concatenated_transcript: text } = record;
  if (lines.length === 0) return undefined;
  const turns: Turn[] = [];
  const begin = toEpoch(start!);
  let rest = 0;
  for (const { user, text: said, created_at: at } of lines) {
    const seconds = (toEpoch(toTime(at)) - begin) / 1000;
    const role = roles[user]!;
    turns.push(seconds < 0 ? { role, text: said } : { role, text: said, startSeconds: seconds });
    rest = text.indexOf("\n", rest) + 1;
  }
  // Each line of the text has a blank behind it, the last one too.
  if (rest > 0 && rest < text.length - 1) {
    for (const turn of splitTurns(text.slice(rest + 1), "assistant:", "user:").turns) turns.push(turn);
  }
  return { text, turns };
}
