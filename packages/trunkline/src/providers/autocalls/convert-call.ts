import type { components } from "@trunkline/autocalls";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import { finishCall, readCallId, startReading } from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { readCampaign } from "./campaign.js";
import { toMissing } from "./completeness.js";
import { readCost } from "./cost.js";
import { readEnding } from "./ending.js";
import { readParties } from "./parties.js";
import { readRecordings } from "./recordings.js";
import { readStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readVariables } from "./variables.js";

/** A call as AutoCalls has it: what a Call's `raw` is. */
export type AutoCallsCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of an AutoCalls call, and what the documents lack. */
export const autoCallsAssumptions = [
  /**
   * The body of the post-call webhook has a status that is not an end, but also the time of the end: taken as ended.
   */
  "status.inferred",
  /** A time like `2025-08-04 14:30:00` has no zone: taken as UTC. */
  "createdAt.zone",
  "updatedAt.zone",
  /** A time comes as an epoch number too small for milliseconds: read as seconds. */
  "createdAt.unit",
  "updatedAt.unit",
  /** No start time is given: a call is taken to be dialed, or to come in, when its record is created. */
  "startedAt.fromCreatedAt",
  /**
   * No end time is given: start plus `duration`. In all samples `updated_at` is `created_at` plus `duration`, but later
   * edits move `updated_at`.
   */
  "endedAt.fromDuration",
  /** No page says what a call that a machine answered is: taken as a voicemail. */
  "outcome.fromAnsweredBy",
  /** Entries carry Unix times, and nothing says where the call begins: seconds are counted from the earliest entry. */
  "transcript.startSeconds.fromFirstTurn",
  /**
   * The transcript has speakers that no page shows: read by the usual words for either party; if one of two is known,
   * the other is taken as the other party.
   */
  "transcript.roles",
  /** The number of the recording's channels is not given: taken as mono. */
  "recordings.kind",
  /** No page says whether the recording's URL needs the key: taken as open. */
  "recordings.needsAuth",
  /** Only Intellixent says that a call's costs are in US dollars, and the record does not: taken as US dollars. */
  "cost.currency",
] as const;

/** A name that may stand in `assumptions` of an AutoCalls call. Each is explained in docs/assumptions.md. */
export type AutoCallsAssumption = (typeof autoCallsAssumptions)[number];

/**
 * AutoCalls' call as ours: a row of `GET /user/calls` or the answer of `GET /user/calls/{id}`, of AutoCalls or of a
 * brand (https://docs.autocalls.ai, https://docs.otonistark.com.br, https://docs.famulor.io). The body of a post-call
 * webhook is read too: it has the same id and other names, and tells neither the direction nor who answered.
 */
export function convertAutoCallsCall(raw: AutoCallsCall, options?: ConvertOptions): Call<AutoCallsCall, "autocalls"> {
  const call = startReading(raw);
  const id = readCallId(call, "id", "integer");
  const parties = readParties(call);
  const status = readStatus(call);
  const ending = readEnding(call, status);
  const times = readTimes(call, status.unified);
  return finishCall("autocalls", raw, options, call, {
    id,
    parties,
    status,
    ending,
    // The record tells nothing of them.
    transfers: [],
    times,
    listedAt: times.createdAt,
    transcript: readTranscript(call),
    recordings: readRecordings(call),
    cost: readCost(call, options?.currency),
    analysis: readAnalysis(call),
    campaign: readCampaign(call),
    variables: readVariables(call),
    metadata: undefined,
    missing: toMissing(call.record, ending.outcome),
  });
}
