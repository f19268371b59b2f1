import type { components } from "@trunkline/bland";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import {
  assume,
  finishCall,
  markUnlisted,
  isMissing,
  orUndefined,
  readCallId,
  readDecimal,
  readId,
  readObject,
  startReading,
} from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { isUnreached, toMissing, toUnlisted, wasNeverTaken } from "./completeness.js";
import { readEnding } from "./ending.js";
import { readParties } from "./parties.js";
import { readRecordings } from "./recordings.js";
import { readStatusWords, toStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readTransfers } from "./transfers.js";

/** A call as Bland has it: what a Call's `raw` is. */
export type BlandCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Bland call, and what the documents lack. */
export const blandAssumptions = [
  /**
   * `completed` is false although the stage is an end: the page calls `completed` right, so such a call is taken as
   * going on. A record has the time of an end and who ended the call, but its status does not: taken as ended.
   */
  "status.inferred",
  /** No page calls a pathway an assistant: if no persona is named, the pathway is taken as the assistant. */
  "assistant.fromPathway",
  /** `end_at` is described as the latest possible end. By the samples, it is the real end once the call is over. */
  "endedAt.meaning",
  /** No field says when the call was answered: the end minus the length of the talk. */
  "answeredAt.computed",
  /** A time without a zone: taken as UTC. */
  "createdAt.zone",
  "startedAt.zone",
  "endedAt.zone",
  "transfers.at.zone",
  "recordings.expiresAt.zone",
  "transcript.startSeconds.zone",
  /** A time comes as an epoch number too small for milliseconds: read as seconds. */
  "createdAt.unit",
  "startedAt.unit",
  "endedAt.unit",
  "transfers.at.unit",
  "recordings.expiresAt.unit",
  "transcript.startSeconds.unit",
  /** No page explains `HUNG_UP`: taken as a transfer that connected nobody. */
  "transfers.status",
  /** No page explains `robot`: taken as the assistant's side. */
  "transcript.robot",
  /**
   * The transcript has speakers that no page shows: read by the usual words for either party; if one of two is known,
   * the other is taken as the other party.
   */
  "transcript.roles",
  /** The number of the recording's channels is not given: taken as mono. */
  "recordings.kind",
  /** No page says who may open an address that is not Bland's: Twilio's is taken to need its key, others none. */
  "recordings.needsAuth",
] as const;

/** A name that may stand in `assumptions` of a Bland call. Each is explained in docs/assumptions.md. */
export type BlandAssumption = (typeof blandAssumptions)[number];

/**
 * Bland's call as ours: the answer of get (https://docs.bland.ai/api-v1/get/calls-id), the body of the post-call
 * webhook, or a row of the list, which is told by `listed`.
 */
export function convertBlandCall(raw: BlandCall, options?: ConvertOptions): Call<BlandCall, "bland"> {
  const call = startReading(raw);
  const hasOther = isMissing(call.record.call_id) && !isMissing(call.record.c_id);
  const id = readCallId(call, hasOther ? "c_id" : "call_id");
  const parties = readParties(call);
  const words = readStatusWords(call);
  const hasEnd = !isMissing(call.record.end_at) && !isMissing(call.record.call_ended_by);
  const status = toStatus(call, words, hasEnd);
  const hasEnded = status.unified === "ended";
  const times = readTimes(call, hasEnded);
  const { transferred, transfers } = readTransfers(call);
  const ending = readEnding(call, words, hasEnded, transferred, options?.listed === true);
  if (ending.outcome !== undefined && wasNeverTaken.has(ending.outcome)) times.answeredAt = undefined;
  if (times.answeredAt !== undefined) assume(call, "answeredAt.computed");
  const transcript = readTranscript(call, times.answeredAt ?? times.startedAt);
  const recordings = readRecordings(call);
  const amount = readDecimal(call, "price");
  const campaignId = readId(call, "batch_id") ?? readId(call, "campaign_id");
  const unreached = isUnreached(ending.outcome, transcript !== undefined || (times.durationSeconds ?? 0) > 0);

  return finishCall("bland", raw, options, call, {
    id,
    parties,
    status,
    ending,
    transfers,
    times,
    listedAt: times.createdAt,
    transcript,
    recordings,
    cost: amount === undefined ? undefined : { amount, currency: "USD", parts: [] },
    analysis: readAnalysis(call),
    campaign: campaignId === undefined ? undefined : { id: campaignId },
    variables: orUndefined(readObject(call, "variables").record),
    metadata: orUndefined(readObject(call, "metadata").record),
    missing: markUnlisted(toMissing(call, hasEnded, unreached), toUnlisted(unreached), options),
  });
}
