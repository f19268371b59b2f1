import type { Call, Turn } from "trunkline";
import type { ElevenLabsCall } from "trunkline/elevenlabs";
import { toDecimal } from "./amounts.js";
import type { Raw } from "./raw.js";
import { toIso } from "./times.js";
import { writeTurns } from "./transcript.js";

type Draft = Call<ElevenLabsCall, "elevenlabs">;
interface Meaning {
  outcome: NonNullable<Draft["outcome"]>;
  by: NonNullable<Draft["ended"]>["by"];
  unreached?: true;
  /** A talk that ended so was one, even where the conversation is called failed. */
  needsTalk?: true;
}

const statuses: Record<string, Draft["status"]["unified"]> = {
  initiated: "queued",
  "in-progress": "in_progress",
  processing: "ended",
  done: "ended",
  failed: "ended",
};

const unanswered: Meaning = { outcome: "no_answer", by: "system", unreached: true };
const busy: Meaning = { outcome: "busy", by: "system", unreached: true };
const machine: Meaning = { outcome: "voicemail", by: "assistant" };
const left: Meaning = { outcome: "completed", by: "customer", needsTalk: true };
const cutOff: Meaning = { outcome: "completed", by: "system", needsTalk: true };
const results: Record<string, Meaning> = {
  voicemail: machine,
  no_answer: unanswered,
  busy,
  failed: { outcome: "failed", by: "system", unreached: true },
};
/** Of the calls that are measured, each with the word that it is grouped by. */
const reasons: Record<string, Meaning & { word: string }> = {
  "end_call tool was called.": { outcome: "completed", by: "assistant", word: "end_call_tool_was_called" },
  "Call ended by remote party": { outcome: "completed", by: "customer", word: "call_ended_by_remote_party" },
  "Client disconnected: 1000": { ...left, word: "client_disconnected_1000" },
  "Client disconnected: 1005": { ...left, word: "client_disconnected_1005" },
  "Client disconnected: 1012": { ...cutOff, word: "client_disconnected_1012" },
  "Ending conversation after 30 seconds of silence.": {
    outcome: "completed",
    by: "system",
    word: "ending_conversation_after_30_seconds_of_silence",
  },
  "Max duration limit reached": { ...cutOff, word: "max_duration_limit_reached" },
  "transfer_to_number tool was called.": {
    outcome: "transferred",
    by: "transfer",
    word: "transfer_to_number_tool_was_called",
  },
  "voicemail_detection tool was called.": { ...machine, word: "voicemail_detection_tool_was_called" },
  line_busy: { ...busy, word: "line_busy" },
  no_answer: { ...unanswered, word: "no_answer" },
  call_rejected: { outcome: "no_answer", by: "customer", unreached: true, word: "call_rejected" },
};

/** A conversation of ElevenLabs', as get answers it, in the documents and in the simulator. */
export function mapElevenLabs(raw: ElevenLabsCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const { conversation_id: id, metadata, status: word, analysis: found } = record;
  const phoneCall = metadata.phone_call ?? undefined;
  const direction: Draft["direction"] = phoneCall?.direction;
  const inbound = direction === "inbound";
  const ours: string | undefined = phoneCall?.agent_number;
  const theirs: string | undefined = phoneCall?.external_number;
  let channel: Draft["channel"];
  if (metadata.text_only) channel = "chat";
  else if (phoneCall) channel = "phone";
  else if (metadata.conversation_initiation_source) {
    channel = "web";
    assumptions.push("channel.fromSource");
  }
  const mapped = statuses[word]!;
  const unified = mapped === "queued" && direction === "outbound" ? "ringing" : mapped;
  const hasEnded = unified === "ended";
  const isSettled = hasEnded && word !== "processing";
  if (unified === "queued" || unified === "ringing" || word === "processing") assumptions.push("status.meaning");
  const start: number = metadata.start_time_unix_secs * 1000;
  const seconds: number = metadata.call_duration_secs;
  if (hasEnded) assumptions.push("endedAt.computed");

  const { turns, transfers } = readTurns(record.transcript);
  const result: string | undefined = phoneCall?.call_result;
  const termination: string | undefined = metadata.termination_reason || undefined;
  const reason = termination ?? metadata.error?.reason;
  let meaning: Meaning | undefined;
  let ended: Draft["ended"];
  if (hasEnded) {
    const isFailed = word === "failed";
    const worded = reason === undefined ? undefined : reasons[reason]!;
    const dialled = result === undefined ? undefined : results[result];
    const told = reason ?? (dialled && result) ?? (isFailed ? word : undefined);
    meaning = dialled;
    if (meaning === undefined && transfers.length > 0) meaning = { outcome: "transferred", by: "transfer" };
    if (meaning === undefined && worded !== undefined) {
      const isTalk = worded.needsTalk ? seconds > 0 : !isFailed;
      meaning = worded.outcome === "completed" && !isTalk ? { ...worded, outcome: "failed" } : worded;
    }
    if (dialled === undefined && worded !== undefined) assumptions.push("ended.meaning");
    if (meaning === undefined) {
      if (!isFailed && result === undefined && seconds > 0) assumptions.push("outcome.fromDuration");
      meaning = isFailed ? { outcome: "failed", by: "system" } : { outcome: "completed", by: "unknown" };
    }
    const { by } = meaning;
    ended = told === undefined ? { by } : { by, reason: worded?.word ?? told, raw: told };
  }
  const unreached = meaning?.unreached === true;
  const accepted = unreached ? undefined : metadata.accepted_time_unix_secs;
  if (accepted) assumptions.push("answeredAt.accepted");
  const hasSound = record.has_audio === true;
  if (hasSound) assumptions.push("recordings.kind");

  const call = { provider: "elevenlabs", id, key: `elevenlabs::${id}` } as Draft;
  if (direction !== undefined) call.direction = direction;
  if (channel !== undefined) call.channel = channel;
  call.status = { unified, raw: word };
  if (meaning !== undefined) {
    call.outcome = meaning.outcome;
    call.ended = ended!;
    if (meaning.outcome === "voicemail") call.answeredBy = "machine";
  }
  call.transfers = transfers;
  if (phoneCall) {
    call.from = toParty(inbound ? theirs! : ours!);
    call.to = toParty(inbound ? ours! : theirs!);
  }
  if (record.user_id || theirs !== undefined) {
    call.customer = {};
    if (record.user_id) call.customer.id = record.user_id;
    if (theirs !== undefined) call.customer.number = theirs;
  }
  call.assistant = { id: record.agent_id };
  if (record.agent_name) call.assistant.name = record.agent_name;
  if (ours !== undefined) call.assistant.number = ours;
  call.startedAt = toIso(start);
  if (accepted) call.answeredAt = toIso(accepted * 1000);
  if (hasEnded) call.endedAt = toIso(start + seconds * 1000);
  call.occurredAt = call.startedAt;
  if (seconds > 0 || hasEnded) call.durationSeconds = seconds;
  if (turns.length > 0) call.transcript = { text: writeTurns(turns), turns };
  call.recordings = hasSound
    ? [{ url: `https://api.elevenlabs.io/v1/convai/conversations/${id}/audio`, kind: "mono", needsAuth: true }]
    : [];
  const { cost_fiat: amount, charging } = metadata;
  if (amount !== null && amount !== undefined) {
    const parts = [
      { kind: "llm", amount: toDecimal(charging.llm_price) },
      { kind: "platform", amount: toDecimal(charging.platform_price) },
    ];
    call.cost = { amount: toDecimal(amount), currency: "USD", parts };
  }
  if (found) call.analysis = readAnalysis(found);
  if (metadata.batch_call) call.campaign = { id: metadata.batch_call.batch_call_id };
  const variables = readVariables(record.conversation_initiation_client_data?.dynamic_variables);
  if (variables !== undefined) call.variables = variables;
  const isSilent = isSettled && turns.length === 0;
  call.completeness = {
    transcript: turns.length > 0 ? "present" : isSilent ? "absent" : "pending",
    recording: hasSound ? "present" : isSettled ? "absent" : "pending",
    cost: call.cost ? "present" : isSettled ? "absent" : "pending",
    analysis: found ? "present" : isSilent ? "absent" : "pending",
  };
  call.assumptions = assumptions;
  call.problems = [];
  call.raw = raw;
  return call;
}

function toParty(number: string): NonNullable<Draft["to"]> {
  return { e164: number, raw: number };
}

function readTurns(items: Raw[]): { turns: Turn[]; transfers: Draft["transfers"] } {
  const turns: Turn[] = [];
  const transfers: Draft["transfers"] = [];
  for (const { role, message: text, time_in_call_secs: startSeconds, tool_calls: calls, tool_results: told } of items) {
    if (text) turns.push({ role: role === "user" ? "customer" : "assistant", text, startSeconds });
    // The documented turn has neither.
    if (calls === undefined || calls.length === 0) continue;
    for (const { request_id: use, tool_name: name, params_as_json: given } of calls) {
      turns.push({ role: "tool", text: name, startSeconds, tool: { id: use, name, arguments: given } });
    }
    for (const { request_id: use, result_value: value, result } of told) {
      turns.find(({ tool }) => tool?.id === use)!.tool!.result = value;
      if (result === undefined) continue;
      const { result_type: type, transfer_number: number } = result;
      transfers.push({ status: { unified: "connected", raw: type }, to: toParty(number) });
    }
  }
  return { turns, transfers };
}

function readAnalysis(found: Raw): NonNullable<Draft["analysis"]> {
  const analysis: Draft["analysis"] = { summary: found.transcript_summary };
  const { call_successful: verdict, evaluation_criteria_results: criteria, data_collection_results: collected } = found;
  if (verdict !== "unknown") analysis.successful = verdict === "success";
  const data: Raw = { call_summary_title: found.call_summary_title };
  if (hasKeys(criteria)) data.evaluation_criteria_results = criteria;
  if (hasKeys(collected)) data.data_collection_results = collected;
  analysis.data = data;
  return analysis;
}

function hasKeys(value: Raw): boolean {
  for (const _ in value) return true;
  return false;
}

/** Without the platform's own. */
function readVariables(given: Raw | undefined): Record<string, unknown> | undefined {
  let variables: Record<string, unknown> | undefined;
  for (const name in given) if (!name.startsWith("system__")) (variables ??= {})[name] = given[name];
  return variables;
}
