import type { Call, Turn } from "trunkline";
import type { ZuduCall } from "trunkline/zudu";
import type { Raw } from "./raw.js";
import { toIso } from "./times.js";
import { splitTurns, writeTurns } from "./transcript.js";

type Draft = Call<ZuduCall, "zudu">;
interface Meaning {
  outcome: NonNullable<Draft["outcome"]>;
  by: NonNullable<Draft["ended"]>["by"];
  reason: string;
  unreached?: true;
  isMachine?: true;
  isTransfer?: true;
}

/** Of the calls that are measured; each in the case in which lists and in which other answers have it. */
const reasons: Record<string, Meaning> = {};
const statuses: Record<string, Draft["status"]["unified"]> = {};

const words: Record<string, Omit<Meaning, "reason">> = {
  user_hangup: { outcome: "completed", by: "customer" },
  agent_hangup: { outcome: "completed", by: "assistant" },
  inactivity: { outcome: "completed", by: "system" },
  max_duration_reached: { outcome: "completed", by: "system" },
  call_transfer: { outcome: "transferred", by: "transfer", isTransfer: true },
  voicemail_reached: { outcome: "voicemail", by: "assistant", isMachine: true },
  machine_detected: { outcome: "voicemail", by: "assistant", isMachine: true },
  ivr_reached: { outcome: "completed", by: "assistant", isMachine: true },
  dial_busy: { outcome: "busy", by: "system", unreached: true },
  dial_no_answer: { outcome: "no_answer", by: "system", unreached: true },
  dial_failed: { outcome: "failed", by: "system", unreached: true },
  invalid_destination: { outcome: "failed", by: "system", unreached: true },
  user_declined: { outcome: "no_answer", by: "customer", unreached: true },
};
for (const [reason, meaning] of Object.entries(words)) {
  reasons[reason] = reasons[reason.toUpperCase()] = { ...meaning, reason };
}
for (const [word, unified] of [
  ["scheduled", "scheduled"],
  ["registered", "queued"],
  ["ongoing", "in_progress"],
  ["ended", "ended"],
  ["error", "ended"],
  ["not_connected", "ended"],
] as const) {
  statuses[word] = statuses[word.toUpperCase()] = unified;
}

/** A row of Zudu's list as the documents and the simulator have it. */
export function mapZudu(raw: ZuduCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const { call_id: id, metadata, call_status: word, disconnection_reason: reason, call_analysis: found } = record;
  const inbound = record.direction === "INBOUND" || record.direction === "inbound";
  const outbound = record.direction === "OUTBOUND" || record.direction === "outbound";
  const from = toParty(record.from_number);
  const to = toParty(record.to_number);
  const start: number | undefined = record.start_timestamp ?? undefined;
  const end: number | undefined = record.end_timestamp ?? undefined;
  let createdAt: string | undefined;
  if (record.created_at) createdAt = toIso(record.created_at);
  else if (record.events?.[0]?.event.startsWith("Call created")) {
    createdAt = toIso(record.events[0].timestamp);
    assumptions.push("createdAt.fromEvents");
  }
  const unified = statuses[word]!;
  const hasEnded = unified === "ended";
  const meaning = reason ? reasons[reason] : undefined;
  const isFailed = word === "ERROR" || word === "error";
  const startedAt = start && toIso(start);
  const endedAt = end && toIso(end);
  let duration: number | undefined;
  if (record.call_duration) {
    duration = record.call_duration / 1000;
    if (!start || !end) assumptions.push("durationSeconds.unit");
  } else if (start && end) duration = (end - start) / 1000;
  let scheduledAt: string | undefined;
  if (metadata?.is_scheduled && metadata.scheduled_timestamp) scheduledAt = toIso(metadata.scheduled_timestamp * 1000);
  let turns = readTurns(record.transcript_with_tool_calls, start);
  if (turns.length > 0) assumptions.push("transcript.toolCalls");
  else turns = readTurns(record.transcript_object, start);
  const text = record.transcript || undefined;
  const transcript: Draft["transcript"] =
    turns.length > 0 ? { text: text ?? writeTurns(turns), turns } : text && splitTurns(text, "Agent:", "User:");
  let outcome: Draft["outcome"];
  let by: NonNullable<Draft["ended"]>["by"] | undefined;
  if (hasEnded) {
    if (meaning !== undefined && meaning.reason !== "user_hangup") assumptions.push("ended.meaning");
    outcome = found?.in_voicemail ? "voicemail" : (meaning?.outcome ?? "unknown");
    if (isFailed && (outcome === "completed" || outcome === "unknown")) outcome = "failed";
    by = outcome === "voicemail" ? "assistant" : (meaning?.by ?? (isFailed ? "system" : "unknown"));
  }

  const url = record.recording_url || undefined;
  if (url) assumptions.push("recordings.kind", "recordings.needsAuth");
  let cost: Draft["cost"];
  if (record.call_cost?.combined_cost !== undefined) {
    const parts = [];
    for (const { product, cost: amount } of record.call_cost.product_costs ?? []) {
      parts.push({ kind: product, amount: String(amount) });
    }
    cost = { amount: String(record.call_cost.combined_cost), parts };
    assumptions.push("cost.unit");
  }
  let analysis: Draft["analysis"];
  if (found) {
    const { call_summary: summary, user_sentiment: sentiment, call_successful: successful, ...data } = found;
    if (summary) (analysis ??= {}).summary = summary;
    if (sentiment) (analysis ??= {}).sentiment = sentiment.toLowerCase();
    if (successful !== undefined) (analysis ??= {}).successful = successful;
    if (hasKeys(data)) (analysis ??= {}).data = data;
  }

  const call = { provider: "zudu", id, key: `zudu::${id}` } as Draft;
  if (inbound || outbound) call.direction = inbound ? "inbound" : "outbound";
  call.channel = record.call_type === "PHONE_CALL" || record.call_type === "phone_call" ? "phone" : "web";
  call.status = { unified, raw: word };
  if (outcome !== undefined) call.outcome = outcome;
  if (by !== undefined) call.ended = meaning === undefined ? { by } : { by, reason: meaning.reason, raw: reason };
  if (found?.in_voicemail || (hasEnded && meaning?.isMachine)) call.answeredBy = "machine";
  call.transfers = meaning?.isTransfer ? [{ status: { unified: "unknown", raw: reason } }] : [];
  if (from !== undefined) call.from = from;
  if (to !== undefined) call.to = to;
  const theirs = inbound ? from : outbound ? to : undefined;
  const ours = inbound ? to : outbound ? from : undefined;
  if (theirs !== undefined) call.customer = { number: theirs.raw };
  call.assistant = ours === undefined ? { id: record.agent_id } : { id: record.agent_id, number: ours.raw };
  if (createdAt !== undefined) call.createdAt = createdAt;
  if (startedAt) call.startedAt = startedAt;
  if (endedAt) call.endedAt = endedAt;
  if (record.updated_at) call.updatedAt = toIso(record.updated_at);
  if (scheduledAt !== undefined) call.scheduledAt = scheduledAt;
  const occurredAt = startedAt ?? scheduledAt ?? createdAt ?? endedAt;
  if (occurredAt) call.occurredAt = occurredAt;
  if (duration !== undefined) call.durationSeconds = duration;
  if (transcript) call.transcript = transcript;
  call.recordings = url ? [{ url, kind: "mono", needsAuth: false }] : [];
  if (cost !== undefined) call.cost = cost;
  if (analysis !== undefined) call.analysis = analysis;
  if (metadata?.batch_call_id) call.campaign = { id: metadata.batch_call_id };
  if (hasKeys(metadata)) call.metadata = metadata;
  const unreached = hasEnded && !found?.in_voicemail && meaning?.unreached === true;
  const withheld = record.opt_out_sensitive_data_storage === true;
  call.completeness = {
    transcript: transcript ? "present" : withheld ? "withheld" : missing(hasEnded, record.transcript, unreached),
    recording: url ? "present" : withheld ? "withheld" : missing(hasEnded, url, unreached),
    cost: cost ? "present" : missing(hasEnded, record.call_cost, false),
    analysis: analysis ? "present" : missing(hasEnded, found, unreached),
  };
  call.assumptions = assumptions;
  call.problems = [];
  call.raw = raw;
  return call;
}

function missing(hasEnded: boolean, value: unknown, never: boolean): "absent" | "pending" {
  return hasEnded && (never || (value !== null && value !== undefined)) ? "absent" : "pending";
}

function toParty(number: string | undefined): Draft["to"] {
  if (!number) return undefined;
  // A zero behind the plus is no country's.
  return number.charCodeAt(1) === 48 ? { raw: number } : { e164: number, raw: number };
}

function hasKeys(value: Raw | undefined): boolean {
  for (const _ in value) return true;
  return false;
}

function readTurns(items: Raw[] | undefined, start: number | undefined): Turn[] {
  const turns: Turn[] = [];
  if (items === undefined || items === null) return turns;
  for (const item of items) {
    if (item.role === "tool_call_invocation") {
      const { tool_call_id: id, name, arguments: given } = item;
      turns.push({ role: "tool", text: name, tool: { id, name, arguments: given } });
    } else if (item.role === "tool_call_result") {
      const use = turns.find(({ tool }) => tool?.id === item.tool_call_id);
      use!.tool!.result = item.content;
    } else {
      const { role: speaker, content: text, timestamp, words: said } = item;
      const role = speaker === "user" ? "customer" : "assistant";
      const startSeconds = (timestamp - start!) / 1000;
      turns.push(
        said === undefined
          ? { role, text, startSeconds }
          : { role, text, startSeconds, endSeconds: (said[said.length - 1].end - start!) / 1000 },
      );
    }
  }
  return turns;
}
