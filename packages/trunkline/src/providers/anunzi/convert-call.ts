import type { components } from "@trunkline/anunzi";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import { finishCall, readCallId, readMeaning, startReading, unended, type Reader } from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { toMissing } from "./completeness.js";
import { readEnding, readLineEnd, readReason } from "./ending.js";
import { readParties, toCampaignType } from "./parties.js";
import { readRecordings } from "./recordings.js";
import { isAnunziTest, readStatus, toStatus } from "./status.js";
import { readEnds, readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readTransfers } from "./transfers.js";
import { readVariables } from "./variables.js";
import { isWebhook, openWebhook, placeProblems } from "./webhook-body.js";

/** A call as Anunzi has it: what a Call's `raw` is. */
export type AnunziCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of an Anunzi call, and what the documents lack. */
export const anunziAssumptions = [
  /** No answer says when a record was created: read from the first 13 digits of the id. */
  "createdAt.fromId",
  /** Without a time of the line, Synthflow's single call has only the scheduled start: taken as the start. */
  "startedAt.fromSchedule",
  /** A time of the line without a zone: taken as UTC. */
  "startedAt.zone",
  "endedAt.zone",
  "scheduledAt.zone",
  /** `start_time` is documented as epoch milliseconds: one too small for that is read as seconds. */
  "startedAt.unit",
  "scheduledAt.unit",
  /** The line's end is an epoch number too small for milliseconds: read as seconds. */
  "endedAt.unit",
  /**
   * Synthflow's list documents `start_time` as the start: for a call that is still queued, taken as the scheduled
   * start.
   */
  "scheduledAt.fromStart",
  /**
   * Anunzi's calls have no status: one with a duration, an end or a reason for it is taken as ended. So is one whose
   * status contradicts an end of the line with a reason, and one with a reason in place of the status.
   */
  "status.inferred",
  /** The length of the conversation is not given: the line's is used. */
  "durationSeconds.fromTelephony",
  /** With neither a status nor a reason, a call with a duration is taken as completed. */
  "outcome.fromDuration",
  /** No page explains `caller` and `callee` of the line: taken as who called and who was called. */
  "ended.by.fromTelephony",
  /**
   * The transcript has speakers that no page shows: read by the usual words for either party; if one of two is known,
   * the other is taken as the other party.
   */
  "transcript.roles",
  /** No page shows the format of the time at which a transfer reached a person: without a zone, taken as UTC. */
  "transfers.at.zone",
  /** The number of the recording's channels is not given: taken as mono. */
  "recordings.kind",
  /** No page says who may open a recording's address, only that it gives access: taken as open to all. */
  "recordings.needsAuth",
  /** Synthflow documents no type for `judge_results`: read like the webhook's `analysis`. */
  "analysis.judgeResults",
] as const;

/** A name that may stand in `assumptions` of an Anunzi call. Each is explained in docs/assumptions.md. */
export type AnunziAssumption = (typeof anunziAssumptions)[number];

/**
 * Anunzi's call as ours: a row of `GET /calls` or of the answer of `GET /calls/{call_id}`
 * (https://doc.anunzi.net/calls/calls/get-call), with what Synthflow documents for the same API where it is there. The
 * body of the post-call webhook is read too; it does not tell the direction, and has no recording.
 */
export function convertAnunziCall(raw: AnunziCall, options?: ConvertOptions): Call<AnunziCall, "anunzi"> {
  const answer = startReading(raw);
  if (!isWebhook(answer)) return toCall(raw, options, answer, false);
  const { call, places } = openWebhook(answer);
  const converted = toCall(raw, options, call, true);
  placeProblems(call, places);
  return converted;
}

/** What the API answers with, as a Call: a source meets no webhook, and loads nothing of them. */
export function convertAnunziRow(raw: AnunziCall, options?: ConvertOptions): Call<AnunziCall, "anunzi"> {
  return toCall(raw, options, startReading(raw), false);
}

function toCall(
  raw: AnunziCall,
  options: ConvertOptions | undefined,
  call: Reader,
  isFromWebhook: boolean,
): Call<AnunziCall, "anunzi"> {
  const id = readCallId(call, "call_id");
  const campaignType = readMeaning(call, "campaign_type", toCampaignType);
  const parties = readParties(call, campaignType);
  const { direction } = parties;
  const toldStatus = readStatus(call);
  const ends = readEnds(call, id);
  const reason = readReason(call, toldStatus?.raw);
  const status = toStatus(call, toldStatus, reason, ends);
  const times = readTimes(call, direction, status.unified !== "queued", ends);
  const transfers = readTransfers(call);
  const lineEnd = readLineEnd(call, direction);
  const ending =
    status.unified === "ended"
      ? readEnding(call, status.raw, reason, times.durationSeconds, direction, lineEnd, transfers, isFromWebhook)
      : unended;
  const transcript = readTranscript(call);
  const recordings = readRecordings(call);
  const analysis = readAnalysis(call);
  const variables = readVariables(call);

  return finishCall("anunzi", raw, options, call, {
    id,
    parties,
    status,
    ending,
    transfers,
    times,
    listedAt: times.createdAt,
    transcript,
    recordings,
    cost: undefined,
    analysis,
    campaign: undefined,
    variables,
    metadata: undefined,
    missing: toMissing(call.record, isFromWebhook, ending.outcome),
    isTest: isAnunziTest(campaignType),
  });
}
