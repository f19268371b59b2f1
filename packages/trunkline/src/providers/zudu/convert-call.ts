import type { components } from "@trunkline/zudu";
import type { Call, Ended, Recording } from "../../call.js";
import { toKey, type ConvertOptions } from "../../convert.js";
import {
  assume,
  orUndefined,
  readBoolean,
  readId,
  readObject,
  readRecord,
  readText,
  report,
  startNotes,
  toCall,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import { readZuduAnalysis } from "./analysis.js";
import { toCompleteness } from "./completeness.js";
import { readZuduCost } from "./cost.js";
import { readZuduParties } from "./parties.js";
import { mapZuduChannel, mapZuduDirection, mapZuduEnding, mapZuduStatus, type ZuduEnding } from "./status.js";
import { readZuduTimes } from "./times.js";
import { readZuduTranscript } from "./transcript.js";

export type ZuduCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Zudu call, and what the documents lack. */
export const zuduAssumptions = [
  /** The schedule endpoints answer with a call without a status: read from Zudu's own `metadata.is_scheduled`. */
  "status.inferred",
  /** Zudu's list of statuses has no NOT_CONNECTED: taken to mean what it means at Retell, whose fields Zudu's follow. */
  "status.meaning",
  /** Zudu shows USER_HANGUP and lists no reasons: all others are taken to mean what they mean at Retell. */
  "ended.meaning",
  /** Half of the pages have no `created_at`: taken from the first event, `Call created`. */
  "createdAt.fromEvents",
  /** Times are documented as epoch milliseconds: one too small for that is taken as seconds. */
  "createdAt.unit",
  "startedAt.unit",
  "endedAt.unit",
  "updatedAt.unit",
  /** No page states the unit of `call_duration`: taken as milliseconds, and named where start and end do not prove it. */
  "durationSeconds.unit",
  /** No item of `transcript_with_tool_calls` is shown: read as Retell's. */
  "transcript.toolCalls",
  /** Times of words are shown in epoch milliseconds: one too small for that is taken as Retell's seconds from the start. */
  "transcript.startSeconds.unit",
  /** The recording's channels are not told: taken as mono. */
  "recordings.kind",
  /** Whether the recording's URL asks for the key is not told: taken as open. */
  "recordings.needsAuth",
  /** Neither currency nor unit is told: the amount is passed on as it is. */
  "cost.unit",
] as const;

/**
 * Zudu's call as ours: a row of a list, or the call inside another answer (https://docs.zudu.ai/api-reference/calls/get). Get has it in
 * `data`; create, update and the schedule endpoints in `data.call`.
 */
export function convertZuduCall(raw: ZuduCall, options?: ConvertOptions): Call<ZuduCall> {
  const notes = startNotes();
  const record = readRecord(notes, raw);
  const account = options?.account;
  const id = readCallId(notes, record);
  const direction = mapZuduDirection(readText(notes, record.direction, "direction"));
  const parties = readZuduParties(notes, record, direction);
  const metadata = readObject(notes, record.metadata, "metadata");
  const status = readStatus(notes, record, metadata);
  const hasEnded = status.unified === "ended";
  const analysisRecord = readObject(notes, record.call_analysis, "call_analysis");
  const inVoicemail = readBoolean(notes, analysisRecord?.in_voicemail, "call_analysis.in_voicemail");
  const rawReason = readText(notes, record.disconnection_reason, "disconnection_reason");
  const ending = hasEnded ? mapZuduEnding(status.raw, rawReason, inVoicemail) : undefined;
  // Zudu's list of statuses has no NOT_CONNECTED, and of reasons its pages show USER_HANGUP only.
  if (ending?.borrowedStatus) assume(notes, "status.meaning");
  if (ending?.borrowedReason) assume(notes, "ended.meaning");
  const times = readZuduTimes(notes, record);
  const transcript = readZuduTranscript(notes, record, times.start);
  const recordings = readRecordings(notes, record);
  const cost = readZuduCost(notes, record.call_cost);
  const analysis = readZuduAnalysis(notes, analysisRecord);
  const batchId = readId(notes, metadata?.batch_call_id, "metadata.batch_call_id");
  // Not stored then: transcript, recording and log. Analysis and cost are.
  const withheld = readBoolean(notes, record.opt_out_sensitive_data_storage, "opt_out_sensitive_data_storage") === true;
  const part = { ended: hasEnded, unreached: ending?.unreached === true };

  return toCall<ZuduCall>({
    provider: "zudu",
    account,
    id,
    key: toKey("zudu", account, id),
    direction,
    channel: mapZuduChannel(readText(notes, record.call_type, "call_type")),
    status,
    outcome: ending?.outcome,
    ended: ending && toEnded(ending, rawReason),
    // `in_voicemail: false` rules out one machine, not all (a phone menu): it does not make a human.
    answeredBy: inVoicemail === true || ending?.machine === true ? "machine" : undefined,
    from: parties.from,
    to: parties.to,
    customer: parties.customer,
    assistant: parties.assistant,
    createdAt: times.createdAt,
    startedAt: times.startedAt,
    // No page says when the call was answered.
    answeredAt: undefined,
    endedAt: times.endedAt,
    updatedAt: times.updatedAt,
    durationSeconds: times.durationSeconds,
    transcript,
    recordings,
    cost,
    analysis,
    campaign: batchId === undefined ? undefined : { id: batchId },
    variables: undefined,
    metadata: orUndefined(metadata),
    completeness: {
      transcript: toCompleteness(transcript !== undefined, withheld, record.transcript, part),
      recording: toCompleteness(recordings.length > 0, withheld, record.recording_url, part),
      cost: toCompleteness(cost !== undefined, false, record.call_cost, part),
      analysis: toCompleteness(analysis !== undefined, false, record.call_analysis, part),
    },
    assumptions: notes.assumptions,
    problems: notes.problems,
    test: undefined,
    raw,
  });
}

// `id` is a row's id that half the endpoints leave out; paths and batch tasks know a call by `call_id`.
function readCallId(notes: Notes, record: Loose): string {
  const value = record.call_id;
  if (value === undefined || value === null || value === "") report(notes, "call_id", value, "string");
  return readId(notes, value, "call_id") ?? "";
}

function readStatus(notes: Notes, record: Loose, metadata: Loose | undefined): Call["status"] {
  const raw = readText(notes, record.call_status, "call_status");
  if (raw !== undefined) return { unified: mapZuduStatus(raw), raw };
  // The schedule endpoints answer with a call of id, metadata and events: no status, but Zudu's own mark of a scheduled call.
  const execution = metadata?.execution_status ?? "pending";
  if (metadata?.is_scheduled !== true || execution !== "pending") return { unified: "unknown" };
  assume(notes, "status.inferred");
  return { unified: "scheduled" };
}

function toEnded({ by, reason }: ZuduEnding, raw: string | undefined): Ended {
  const ended: Ended = { by };
  if (reason !== undefined) ended.reason = reason;
  if (raw !== undefined) ended.raw = raw;
  return ended;
}

function readRecordings(notes: Notes, record: Loose): Recording[] {
  const url = readText(notes, record.recording_url, "recording_url");
  if (url === undefined) return [];
  // An mp4 at a storage host in the example; no page says how many channels it has, nor who may read it.
  assume(notes, "recordings.kind");
  assume(notes, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
}
