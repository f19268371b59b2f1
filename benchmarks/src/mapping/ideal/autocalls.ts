import type { Call, Turn } from "trunkline";
import type { AutoCallsCall } from "trunkline/autocalls";
import type { Raw } from "./raw.js";
import { toEpoch, toIso } from "./times.js";
import { splitTurns, writeTurns } from "./transcript.js";

type Draft = Call<AutoCallsCall, "autocalls">;
type Meaning = readonly [
  status: Draft["status"]["unified"],
  outcome?: NonNullable<Draft["outcome"]>,
  by?: NonNullable<Draft["ended"]>["by"],
  reason?: string,
];

const statuses: Record<string, Meaning> = {
  initiated: ["queued"],
  ringing: ["ringing"],
  "in-progress": ["in_progress"],
  in_progress: ["in_progress"],
  completed: ["ended", "completed", "unknown", "completed"],
  ended: ["ended", "completed", "unknown", "ended"],
  ended_by_customer: ["ended", "completed", "customer", "ended_by_customer"],
  ended_by_assistant: ["ended", "completed", "assistant", "ended_by_assistant"],
  busy: ["ended", "busy", "system", "busy"],
  "no-answer": ["ended", "no_answer", "system", "no_answer"],
  failed: ["ended", "failed", "system", "failed"],
};

/** A row of AutoCalls' list, or of Famulor's, as the documents and the simulator have them. */
export function mapAutoCalls(raw: AutoCallsCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const id = String(record.id);
  const { type, status: word, answered_by: answeredBy, evaluation, duration } = record;
  const [unified, told, by, reason] = statuses[word]!;
  const hasEnded = unified === "ended";
  const direction = type === "web" ? undefined : type;
  const ours = toParty(record.assistant_phone_number);
  const theirs = toParty(record.client_phone_number);
  let outcome = told;
  if (outcome === "completed" && answeredBy === "machine") {
    outcome = "voicemail";
    assumptions.push("outcome.fromAnsweredBy");
  }
  const createdAt = toTime(record.created_at, "createdAt.zone", assumptions);
  const hasBegun = hasEnded || unified === "ringing" || unified === "in_progress";
  if (hasBegun) assumptions.push("startedAt.fromCreatedAt");
  let endedAt: string | undefined;
  if (hasEnded && duration > 0) {
    endedAt = toIso(toEpoch(createdAt) + duration * 1000);
    assumptions.push("endedAt.fromDuration");
  }
  const updatedAt = toTime(record.updated_at, "updatedAt.zone", assumptions);

  let transcript: Draft["transcript"];
  if (typeof record.transcript === "string") {
    if (record.transcript !== "") {
      transcript = splitTurns(record.transcript, record.transcript.includes("AI:") ? "AI:" : "Assistant:", "Customer:");
    }
  } else if (record.transcript?.length > 0) {
    const turns: Turn[] = [];
    const start = record.transcript[0].timestamp;
    for (const { sender, text, timestamp } of record.transcript) {
      turns.push({
        role: sender === "bot" ? "assistant" : "customer",
        text,
        startSeconds: Math.round((timestamp - start) * 1000) / 1000,
      });
    }
    transcript = { text: writeTurns(turns), turns };
    assumptions.push("transcript.startSeconds.fromFirstTurn");
  }
  const url = record.recording_url || undefined;
  if (url) assumptions.push("recordings.kind", "recordings.needsAuth");
  let cost: Draft["cost"];
  if (record.total_cost !== null && record.total_cost !== undefined) {
    const { carrier_cost: carrier } = record;
    const parts = carrier === null || carrier === undefined ? [] : [{ kind: "carrier", amount: toDecimal(carrier) }];
    cost = { amount: toDecimal(record.total_cost), currency: "USD", parts };
    assumptions.push("cost.currency");
  }
  let analysis: Draft["analysis"];
  if (Array.isArray(evaluation)) {
    for (const { name, value } of evaluation) addFinding((analysis ??= {}), name, value);
  } else {
    for (const name in evaluation) addFinding((analysis ??= {}), name, evaluation[name]);
  }

  const call = { provider: "autocalls", id, key: `autocalls::${id}` } as Draft;
  if (direction !== undefined) call.direction = direction;
  call.channel = type === "web" ? "web" : "phone";
  call.status = { unified, raw: word };
  if (outcome !== undefined) {
    call.outcome = outcome;
    call.ended = { by: outcome === "voicemail" ? "assistant" : by!, reason: reason!, raw: word };
  }
  if (answeredBy) call.answeredBy = answeredBy === "human" || answeredBy === "machine" ? answeredBy : "unknown";
  call.transfers = [];
  const from = direction === "inbound" ? theirs : ours;
  const to = direction === "inbound" ? ours : theirs;
  if (direction !== undefined && from !== undefined) call.from = from;
  if (direction !== undefined && to !== undefined) call.to = to;
  if (theirs !== undefined) call.customer = { number: theirs.raw };
  call.assistant = ours ? { name: record.assistant_name, number: ours.raw } : { name: record.assistant_name };
  call.createdAt = createdAt;
  if (hasBegun) call.startedAt = createdAt;
  if (endedAt !== undefined) call.endedAt = endedAt;
  call.updatedAt = updatedAt;
  call.occurredAt = createdAt;
  if (duration !== null) call.durationSeconds = duration;
  if (transcript !== undefined) call.transcript = transcript;
  call.recordings = url ? [{ url, kind: "mono", needsAuth: false }] : [];
  if (cost !== undefined) call.cost = cost;
  if (analysis !== undefined) call.analysis = analysis;
  if (record.campaign_name) call.campaign = { name: record.campaign_name };
  for (const _ in record.variables) {
    call.variables = record.variables;
    break;
  }
  const missing = outcome === "no_answer" || outcome === "busy" || outcome === "failed" ? "absent" : "pending";
  const isAwaited = !hasEnded || ((outcome === "completed" || outcome === "voicemail") && evaluation === null);
  call.completeness = {
    transcript: transcript ? "present" : missing,
    recording: url ? "present" : missing,
    cost: cost ? "present" : "pending",
    analysis: analysis ? "present" : isAwaited ? "pending" : "absent",
  };
  call.assumptions = assumptions;
  call.problems = [];
  call.raw = raw;
  return call;
}

function toParty(number: string | undefined): Draft["to"] {
  return number ? { e164: number, raw: number } : undefined;
}

/** `2025-08-04 14:30:00` at AutoCalls, `2025-07-15T14:32:15.000000Z` at Famulor. */
function toTime(text: string, assumption: string, assumptions: string[]): string {
  if (text.length > 19) return `${text.slice(0, 19)}.${text.length > 23 ? text.slice(20, 23) : "000"}Z`;
  assumptions.push(assumption);
  return `${text.slice(0, 10)}T${text.slice(11)}.000Z`;
}

/** A number, or a text with zeros at its end. */
function toDecimal(amount: number | string): string {
  return typeof amount === "number" ? String(amount) : amount.replace(/\.?0+$/, "");
}

function addFinding(analysis: NonNullable<Draft["analysis"]>, name: string, value: unknown): void {
  if (name === "summary") analysis.summary = value as string;
  else if (name === "sentiment") analysis.sentiment = (value as string).toLowerCase();
  else if (name === "status" && typeof value === "boolean") analysis.successful = value;
  else (analysis.data ??= {})[name] = value;
}
