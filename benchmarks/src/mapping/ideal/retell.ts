import type { Call, Turn } from "trunkline";
import type { RetellCall } from "trunkline/retell";
import { centsToDecimal } from "./amounts.js";
import type { Raw } from "./raw.js";
import { toIso } from "./times.js";
import { writeTurns } from "./transcript.js";

type Draft = Call<RetellCall, "retell">;
interface Meaning {
  outcome: NonNullable<Draft["outcome"]>;
  by: NonNullable<Draft["ended"]>["by"];
  unreached?: true;
  isMachine?: true;
  transfer?: Draft["transfers"][number]["status"]["unified"];
  /** No page says what the word means. */
  isGuess?: true;
}

const statuses: Record<string, Draft["status"]["unified"]> = {
  registered: "queued",
  ongoing: "in_progress",
  ended: "ended",
  error: "ended",
  not_connected: "ended",
};
const bySystem: Meaning = { outcome: "completed", by: "system" };
const byAssistant: Meaning = { outcome: "completed", by: "assistant" };
const failed: Meaning = { outcome: "failed", by: "system" };
const undialled: Meaning = { outcome: "failed", by: "system", unreached: true };
const unanswered: Meaning = { outcome: "no_answer", by: "system", unreached: true };
/** Of the calls that are measured. */
const reasons: Record<string, Meaning> = {
  user_hangup: { outcome: "completed", by: "customer" },
  agent_hangup: byAssistant,
  user_requested_dnc: byAssistant,
  inactivity: bySystem,
  max_duration_reached: bySystem,
  // All of these were under way.
  manual_stopped: { ...bySystem, isGuess: true },
  call_take_over: { outcome: "transferred", by: "transfer", transfer: "connected", isGuess: true },
  call_transfer: { outcome: "transferred", by: "transfer", transfer: "unknown" },
  voicemail_reached: { outcome: "voicemail", by: "assistant", isMachine: true },
  ivr_reached: { ...byAssistant, isMachine: true },
  dial_no_answer: unanswered,
  error_user_not_joined: unanswered,
  user_declined: { outcome: "no_answer", by: "customer", unreached: true },
  dial_busy: { outcome: "busy", by: "system", unreached: true },
  dial_failed: undialled,
  invalid_destination: undialled,
  telephony_provider_permission_denied: undialled,
  telephony_provider_unavailable: undialled,
  sip_routing_error: undialled,
  marked_as_spam: undialled,
  registered_call_timeout: undialled,
  concurrency_limit_reached: undialled,
  no_valid_payment: undialled,
  error_llm_websocket_lost_connection: failed,
  error_no_audio_received: failed,
  error_asr: failed,
  error_retell: failed,
  error_unknown: failed,
  scam_detected: failed,
};

/** A call of Retell's as the documents and the simulator have it. */
export function mapRetell(raw: RetellCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const { call_id: id, call_status: word, disconnection_reason: reason, call_analysis: found } = record;
  const { direction, start_timestamp: start, end_timestamp: end } = record;
  const from = toParty(record.from_number);
  const to = toParty(record.to_number);
  const unified = statuses[word]!;
  const hasEnded = unified === "ended";
  const meaning = hasEnded ? reasons[reason]! : undefined;
  const transcript = readTranscript(record);
  const inVoicemail = found?.in_voicemail === true;
  const outcome = meaning && (inVoicemail ? "voicemail" : meaning.outcome);
  if (meaning?.isGuess) assumptions.push("ended.meaning");
  const mono = record.recording_url ?? record.scrubbed_recording_url;
  const stereo = record.recording_multi_channel_url ?? record.scrubbed_recording_multi_channel_url;
  const recordings: Draft["recordings"] = [];
  if (mono) recordings.push({ url: mono, kind: "mono", needsAuth: false });
  if (stereo) recordings.push({ url: stereo, kind: "stereo", needsAuth: false });
  let cost: Draft["cost"];
  if (record.call_cost) {
    const parts = [];
    for (const { product, cost: cents } of record.call_cost.product_costs) {
      parts.push({ kind: product, amount: centsToDecimal(cents) });
    }
    cost = { amount: centsToDecimal(record.call_cost.combined_cost), currency: "USD", parts };
    assumptions.push("cost.currency");
  }
  let analysis: Draft["analysis"];
  if (found) {
    analysis = { successful: found.call_successful };
    if (found.call_summary) analysis.summary = found.call_summary;
    if (found.user_sentiment) analysis.sentiment = found.user_sentiment.toLowerCase();
    if (hasKeys(found.custom_analysis_data)) analysis.data = found.custom_analysis_data;
  }

  const call = { provider: "retell", id, key: `retell::${id}` } as Draft;
  if (direction !== undefined) call.direction = direction;
  call.channel = record.call_type === "phone_call" ? "phone" : "web";
  call.status = { unified, raw: word };
  if (meaning !== undefined) {
    call.outcome = outcome!;
    call.ended = { by: inVoicemail ? "assistant" : meaning.by, reason, raw: reason };
    if (inVoicemail || meaning.isMachine) call.answeredBy = "machine";
  }
  call.transfers = [];
  if (meaning?.transfer !== undefined) {
    const status = { unified: meaning.transfer, raw: reason };
    const destination = toParty(record.transfer_destination);
    call.transfers.push(destination === undefined ? { status } : { status, to: destination });
  }
  if (from !== undefined) call.from = from;
  if (to !== undefined) call.to = to;
  const theirs = direction && (direction === "inbound" ? from : to);
  const ours = direction && (direction === "inbound" ? to : from);
  // Whoever has none is hidden.
  if (theirs?.e164 !== undefined) call.customer = { number: theirs.e164 };
  call.assistant = { id: record.agent_id, name: record.agent_name };
  if (ours !== undefined) call.assistant.number = ours.raw;
  if (start !== undefined) call.startedAt = toIso(start);
  if (end !== undefined) call.endedAt = toIso(end);
  if (start !== undefined) call.occurredAt = call.startedAt!;
  if (record.duration_ms !== undefined) call.durationSeconds = record.duration_ms / 1000;
  if (transcript !== undefined) call.transcript = transcript;
  call.recordings = recordings;
  if (cost !== undefined) call.cost = cost;
  if (analysis !== undefined) call.analysis = analysis;
  const { retell_llm_dynamic_variables: given, collected_dynamic_variables: collected } = record;
  if (given || collected) call.variables = { ...given, ...collected };
  if (hasKeys(record.metadata)) call.metadata = record.metadata;
  const unreached = meaning?.unreached === true;
  const late = unreached ? "absent" : "pending";
  const withheld = hasEnded && !unreached && record.data_storage_setting === "basic_attributes_only";
  call.completeness = {
    transcript: transcript ? "present" : withheld ? "withheld" : late,
    recording: mono || stereo ? "present" : withheld ? "withheld" : late,
    cost: cost ? "present" : "pending",
    analysis: analysis ? "present" : "pending",
  };
  call.assumptions = assumptions;
  call.problems = [];
  call.raw = raw;
  return call;
}

function toParty(number: string | undefined): Draft["to"] {
  if (number === undefined) return undefined;
  return number.charCodeAt(0) === 43 ? { e164: number, raw: number } : { raw: number };
}

function hasKeys(value: Raw | undefined): boolean {
  for (const _ in value) return true;
  return false;
}

function readTranscript(record: Raw): Draft["transcript"] {
  const items: Raw[] | undefined =
    record.transcript_with_tool_calls ?? record.transcript_object ?? record.scrubbed_transcript_with_tool_calls;
  if (items === undefined) return undefined;
  const turns: Turn[] = [];
  for (const item of items) {
    const { role: speaker, content: text, words } = item;
    if (speaker === "agent" || speaker === "user") {
      const role = speaker === "user" ? "customer" : "assistant";
      turns.push({ role, text, startSeconds: words[0].start, endSeconds: words[words.length - 1].end });
    } else if (speaker === "tool_call_invocation") {
      const { tool_call_id: id, name, arguments: given } = item;
      turns.push({ role: "tool", text: name, tool: { id, name, arguments: given } });
    } else if (speaker === "tool_call_result") {
      const use = turns.find(({ tool }) => tool?.id === item.tool_call_id);
      use!.tool!.result = text;
    } else if (speaker === "dtmf") {
      turns.push({ role: "customer", text: item.digit });
    } else if (speaker === "sms" || speaker === "injected") {
      turns.push({ role: speaker === "sms" ? "customer" : "system", text, startSeconds: item.time_sec });
    }
  }
  return { text: record.transcript ?? writeTurns(turns), turns };
}
