import type { components } from "@trunkline/anunzi";
import type { Call, Recording } from "../../call.js";
import { toKey, type ConvertOptions } from "../../convert.js";
import {
  assume,
  readId,
  readRecord,
  readText,
  report,
  startNotes,
  toCall,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import { readAnalysis, toAnalysisCompleteness } from "./analysis.js";
import { readEnding, readReason, readStatus } from "./ending.js";
import { readParties } from "./parties.js";
import { isAnunziTest, mapAnunziDirection } from "./status.js";
import { readCreatedAt, readDuration, readEndedAt, readStartedAt } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readVariables } from "./variables.js";
import { isWebhook, openWebhook, placeProblems } from "./webhook.js";

export type AnunziCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of an Anunzi call, and what the documents lack. */
export const anunziAssumptions = [
  /** No answer has the time a record was made: read from the id's first 13 digits. */
  "createdAt.fromId",
  /** Synthflow's single call has the scheduled start only, where it has no time of the line: taken as the start. */
  "startedAt.fromSchedule",
  /** A time of the line without a zone: taken as UTC. */
  "startedAt.zone",
  "endedAt.zone",
  /** `start_time` is documented as epoch milliseconds: too small for those, read as seconds. */
  "startedAt.unit",
  /** Anunzi's calls have no status: one with a length, an end or a reason for it is taken as ended. */
  "status.inferred",
  /** Neither a status nor a reason: a call with a length is taken as completed. */
  "outcome.fromDuration",
  /**
   * `caller` and `callee` of the line are taken as who called and who was called; no page says whether they are that.
   */
  "ended.by.fromTelephony",
  /** The recording's channels are not told: taken as mono. */
  "recordings.kind",
  /** No page says who may open a recording's address, only that it gives access: taken as open. */
  "recordings.needsAuth",
  /** Synthflow types `judge_results` nowhere: read as the webhook's `analysis`. */
  "analysis.judgeResults",
] as const;

/**
 * Anunzi's call as ours: a row of `GET /calls` or of the answer of `GET /calls/{call_id}`
 * (https://doc.anunzi.net/calls/calls/get-call), with what Synthflow documents for the same API where it is there. The
 * body of the post-call webhook is read too; it does not tell the direction, and has no recording.
 */
export function convertAnunziCall(raw: AnunziCall, options?: ConvertOptions): Call<AnunziCall> {
  const notes = startNotes();
  const account = options?.account;
  const answer = readRecord(notes, raw);
  const webhook = isWebhook(answer) ? openWebhook(notes, answer) : undefined;
  const record = webhook?.record ?? answer;
  const id = readCallId(notes, record);
  const createdAt = readCreatedAt(notes, id);
  const campaignType = readText(notes, record.campaign_type, "campaign_type");
  const direction =
    mapAnunziDirection(readText(notes, record.type_of_call, "type_of_call")) ?? mapAnunziDirection(campaignType);
  const parties = readParties(notes, record, direction);
  const durationSeconds = readDuration(notes, record.duration);
  const endedAt = readEndedAt(notes, record);
  const reason = readReason(notes, record);
  const status = readStatus(notes, record, reason, durationSeconds, endedAt);
  const ending =
    status.unified === "ended" ? readEnding(notes, record, status.raw, reason, durationSeconds, direction) : undefined;
  const startedAt = readStartedAt(notes, record, status.unified);
  const transcript = readTranscript(notes, record.transcript);
  const recordings = readRecordings(notes, record);
  const analysis = readAnalysis(notes, record);
  const variables = readVariables(notes, record);
  // No page says that anything but the judge's findings comes after the end.
  const missing = ending ? "absent" : "pending";
  if (webhook) placeProblems(notes, webhook);

  return toCall<AnunziCall>({
    provider: "anunzi",
    account,
    id,
    key: toKey("anunzi", account, id),
    direction,
    // Anunzi's pages speak of phone calls only. Synthflow has widgets too, whose calls have no numbers.
    channel: parties.from || parties.to || parties.customer?.number !== undefined ? "phone" : undefined,
    status,
    outcome: ending?.outcome,
    ended: ending?.ended,
    answeredBy: ending?.answeredBy,
    from: parties.from,
    to: parties.to,
    customer: parties.customer,
    assistant: parties.assistant,
    createdAt,
    startedAt,
    // How long it rang is told by Synthflow, but not from when.
    answeredAt: undefined,
    endedAt,
    updatedAt: undefined,
    durationSeconds,
    transcript,
    recordings,
    cost: undefined,
    analysis,
    campaign: undefined,
    variables,
    metadata: undefined,
    completeness: {
      transcript: transcript ? "present" : missing,
      // The webhook has no place for one: ask for the call.
      recording: recordings.length > 0 ? "present" : webhook ? "pending" : missing,
      // Neither brand has a cost in a call: there is none to wait for.
      cost: "absent",
      analysis: toAnalysisCompleteness(analysis, record, ending?.outcome),
    },
    assumptions: notes.assumptions,
    problems: notes.problems,
    test: isAnunziTest(campaignType) ? true : undefined,
    raw,
  });
}

function readCallId(notes: Notes, record: Loose): string {
  const value = record.call_id;
  if (value === undefined || value === null || value === "") report(notes, "call_id", value, "string");
  return readId(notes, value, "call_id") ?? "";
}

/**
 * Documented samples are Twilio's addresses. Where the carrier's account asks for a login it is Twilio's, so Anunzi's
 * key would not open them, and must not be sent there.
 */
function readRecordings(notes: Notes, record: Loose): Recording[] {
  const url = readText(notes, record.recording_url, "recording_url");
  if (url === undefined) return [];
  assume(notes, "recordings.kind");
  assume(notes, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
}
