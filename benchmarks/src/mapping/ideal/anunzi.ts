import type { Call } from "trunkline";
import type { AnunziCall } from "trunkline/anunzi";
import type { Raw } from "./raw.js";
import { digits, toIso } from "./times.js";
import { splitTurns } from "./transcript.js";

type Draft = Call<AnunziCall, "anunzi">;

const outcomes: Record<string, Draft["outcome"]> = {
  completed: "completed",
  "no-answer": "no_answer",
  busy: "busy",
  hangup_on_voicemail: "voicemail",
  left_voicemail: "voicemail",
  canceled: "canceled",
  "user-canceled": "canceled",
  failed: "failed",
  spam: "failed",
};
const live: Record<string, Draft["status"]["unified"]> = {
  registered: "queued",
  pending: "queued",
  queue: "queued",
  initiated: "ringing",
  ringing: "ringing",
  "in-progress": "in_progress",
  paused: "in_progress",
};
const reasons: Record<string, [Draft["outcome"], NonNullable<Draft["ended"]>["by"], human?: boolean]> = {
  human_goodbye: ["completed", "customer", true],
  human_ended_call: ["completed", "customer", true],
  human_hangup: ["completed", "customer"],
  user_canceled: ["canceled", "customer"],
  agent_goodbye: ["completed", "assistant"],
  agent_ended_call: ["completed", "assistant"],
  custom_end_call: ["completed", "assistant"],
  human_pick_up_cut_off: ["completed", "unknown", true],
  voicemail: ["voicemail", "assistant"],
  voicemail_message_left: ["voicemail", "assistant"],
  voicemail_cut_off: ["voicemail", "assistant"],
  max_duration: ["completed", "system"],
  timeout: ["completed", "system"],
  error: ["failed", "system"],
};

/** A row of Anunzi's list, or of Synthflow's, as the documents and the simulator have them. */
export function mapAnunzi(raw: AnunziCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const id: string = record.call_id;
  const type = record.type_of_call ?? record.campaign_type;
  const direction =
    type === "Inbound" || type === "inbound"
      ? "inbound"
      : type === "Outbound" || type === "outbound"
        ? "outbound"
        : undefined;
  const name = record.lead_name || record.name || undefined;
  const lead = record.lead_phone_number;
  const agent = record.agent_phone_number;
  const fromNumber = record.phone_number_from || (direction && (direction === "inbound" ? lead : agent));
  const toNumber = record.phone_number_to || (direction && (direction === "inbound" ? agent : lead));
  const from: Draft["from"] = fromNumber ? { e164: fromNumber, raw: fromNumber } : undefined;
  const to: Draft["to"] = toNumber ? { e164: toNumber, raw: toNumber } : undefined;
  if (name && from && direction === "inbound") from.name = name;
  if (name && to && direction === "outbound") to.name = name;
  const theirs = lead ?? (direction && (direction === "inbound" ? fromNumber : toNumber));
  const ours = agent ?? (direction && (direction === "inbound" ? toNumber : fromNumber));

  const word: string | undefined = record.call_status ?? record.status;
  const isSingle = record.status !== undefined;
  let duration: number | undefined = record.duration ?? undefined;
  const reason = record.end_call_reason || undefined;
  const meaning = reason === undefined ? undefined : reasons[reason];
  const told = word === undefined ? undefined : outcomes[word];
  let createdAt: string | undefined;
  if (id.charCodeAt(13) === 120) {
    createdAt = toIso(digits(id, 0, 13));
    assumptions.push("createdAt.fromId");
  }
  const lineEnd = record.telephony_end;
  const endedAt: string | undefined = lineEnd && lineEnd.length > 10 ? lineEnd : undefined;
  if (duration === undefined && typeof record.telephony_duration === "number") {
    duration = record.telephony_duration / 1000;
    assumptions.push("durationSeconds.fromTelephony");
  }
  const status: Draft["status"] =
    word === undefined ? { unified: "unknown" } : { unified: told === undefined ? live[word]! : "ended", raw: word };
  if (word === undefined && ((reason !== undefined && reason !== "undefined") || duration! > 0)) {
    status.unified = "ended";
    assumptions.push("status.inferred");
  }
  const hasEnded = status.unified === "ended";

  const lineStart = record.telephony_start;
  let startedAt: string | undefined = lineStart && lineStart.length > 10 ? lineStart : undefined;
  let scheduledAt: string | undefined;
  if (record.start_time) {
    const time = toIso(Number(record.start_time));
    if (direction !== "inbound" && (isSingle || status.unified === "queued")) {
      scheduledAt = time;
      if (!isSingle) assumptions.push("scheduledAt.fromStart");
    }
    if (startedAt === undefined && status.unified !== "queued") {
      startedAt = time;
      if (isSingle) assumptions.push("startedAt.fromSchedule");
    }
  }

  let outcome: Draft["outcome"];
  let ended: Draft["ended"];
  let answeredBy: Draft["answeredBy"];
  if (hasEnded) {
    outcome = told;
    if (told === "completed" || told === undefined) outcome = meaning?.[0] ?? told;
    else if (told === "failed" && meaning !== undefined && meaning[0] !== "completed") outcome = meaning[0];
    if (outcome === "completed" && told === undefined && duration === 0) outcome = "unknown";
    if (told === undefined && meaning === undefined && duration! > 0) {
      outcome = "completed";
      assumptions.push("outcome.fromDuration");
    }
    outcome ??= "unknown";
    let by = meaning?.[1] ?? "unknown";
    if (by === "unknown") {
      const hangup = record.telephony_hangup ?? record.telephony_disconnect_reason;
      if (hangup === "caller" || hangup === "callee") {
        by = (hangup === "caller") === (direction === "inbound") ? "customer" : "assistant";
        assumptions.push("ended.by.fromTelephony");
      } else if (told !== undefined && told !== "completed") {
        by = word === "user-canceled" ? "customer" : told === "voicemail" ? "assistant" : "system";
      } else if (hangup === "error" || hangup === "forbidden") by = "system";
    }
    if (outcome === "voicemail") by = "assistant";
    ended = reason === undefined ? { by } : { by, reason, raw: reason };
    answeredBy =
      outcome === "voicemail"
        ? "machine"
        : outcome === "completed" && meaning?.[2] && direction !== "inbound"
          ? "human"
          : undefined;
  }

  const transcript =
    typeof record.transcript === "string" && record.transcript !== ""
      ? splitTurns(record.transcript, "bot:", "human:")
      : undefined;
  const url = record.recording_url;
  const recordings: Draft["recordings"] = [];
  if (url) {
    recordings.push({ url, kind: "mono", needsAuth: false });
    assumptions.push("recordings.kind", "recordings.needsAuth");
  }
  let analysis: Draft["analysis"];
  let found: Record<string, unknown> | undefined;
  for (const action in record.executed_actions) {
    for (const key in record.executed_actions[action].return_value) {
      (found ??= {})[key] = record.executed_actions[action].return_value[key];
    }
  }
  if (record.judge_results) {
    const { goal } = record.judge_results;
    const data = { ...found, judge_results: record.judge_results };
    const isVerdict = goal === "true" || goal === "false";
    if (isVerdict) assumptions.push("analysis.judgeResults");
    analysis = isVerdict ? { successful: goal === "true", data } : { data };
  } else if (found) analysis = { data: found };
  let variables: Record<string, unknown> | undefined;
  for (const key in record.prompt_variables) (variables ??= {})[key] = record.prompt_variables[key];
  for (const group in record.collected_variables) {
    for (const key in record.collected_variables[group]) {
      const { value, collected } = record.collected_variables[group][key];
      if (collected && value !== null) (variables ??= {})[key] = value;
    }
  }

  const missing =
    outcome === "no_answer" || outcome === "busy" || outcome === "canceled" || outcome === "failed"
      ? "absent"
      : "pending";
  const call = { provider: "anunzi", id, key: `anunzi::${id}` } as Draft;
  if (direction !== undefined) call.direction = direction;
  if (from !== undefined || to !== undefined || lead !== undefined) call.channel = "phone";
  call.status = status;
  if (outcome !== undefined) call.outcome = outcome;
  if (ended !== undefined) call.ended = ended;
  if (answeredBy !== undefined) call.answeredBy = answeredBy;
  call.transfers = [];
  if (from !== undefined) call.from = from;
  if (to !== undefined) call.to = to;
  if (name !== undefined) call.customer = theirs ? { name, number: theirs } : { name };
  else if (theirs) call.customer = { number: theirs };
  call.assistant = ours ? { id: record.model_id!, number: ours } : { id: record.model_id! };
  if (createdAt !== undefined) call.createdAt = createdAt;
  if (startedAt !== undefined) call.startedAt = startedAt;
  if (endedAt !== undefined) call.endedAt = endedAt;
  if (scheduledAt !== undefined) call.scheduledAt = scheduledAt;
  const occurredAt = createdAt ?? startedAt ?? scheduledAt ?? endedAt;
  if (occurredAt !== undefined) call.occurredAt = occurredAt;
  if (duration !== undefined) call.durationSeconds = duration;
  if (transcript !== undefined) call.transcript = transcript;
  call.recordings = recordings;
  if (analysis !== undefined) call.analysis = analysis;
  if (variables !== undefined) call.variables = variables;
  call.completeness = {
    transcript: transcript ? "present" : hasEnded && typeof record.transcript === "string" ? "absent" : missing,
    recording: url ? "present" : missing,
    cost: "absent",
    analysis: analysis
      ? "present"
      : !hasEnded
        ? "pending"
        : record.judge_results === null &&
            (outcome === "completed" || outcome === "voicemail" || outcome === "transferred")
          ? "pending"
          : "absent",
  };
  call.assumptions = assumptions;
  call.problems = [];
  if (record.campaign_type === "Test") call.test = true;
  call.raw = raw;
  return call;
}
