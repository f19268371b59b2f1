import type { components } from "@trunkline/vapi";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import { assume, finishCall, readCallId, readId, readText, unended } from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { isSimulation, readMetadata, readVariables } from "./attached.js";
import { toMissing } from "./completeness.js";
import { readCost } from "./cost.js";
import { toEnding } from "./ending.js";
import { readParties } from "./parties.js";
import { readParts } from "./parts.js";
import { readRecordings } from "./recordings.js";
import { isVapiReason, mapVapiReason, toStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readTransfers } from "./transfers.js";

/** A call as Vapi has it: what a Call's `raw` is. */
export type VapiCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Vapi call, and what the documents lack. */
export const vapiAssumptions = [
  /**
   * `startedAt` is documented as when the call was started. In dialed calls it comes after `createdAt` by as many
   * seconds as a phone rings, and billing counts from it: also taken as the time of the answer.
   */
  "answeredAt.fromStartedAt",
  /**
   * The record has an end that its status does not show: an end with no status, or with one that only says how its
   * deletion went; both an end time and a reason with another status; or a reason in place of the status. It is taken
   * as ended.
   */
  "status.inferred",
  /**
   * Vapi marks the calls of its simulations in their metadata, which callers may also write to: such a mark is taken as
   * a trial.
   */
  "test.fromMetadata",
  /** Times are documented as ISO 8601, and all samples have a `Z`: one without a zone is taken as UTC. */
  "createdAt.zone",
  "startedAt.zone",
  "endedAt.zone",
  "updatedAt.zone",
  "scheduledAt.zone",
  "recordings.expiresAt.zone",
  /** A time comes as an epoch number too small for milliseconds: read as seconds. */
  "createdAt.unit",
  "startedAt.unit",
  "endedAt.unit",
  "updatedAt.unit",
  "recordings.expiresAt.unit",
  /** Only parts of the cost are given: their sum is taken as the whole. */
  "cost.fromParts",
  /**
   * Labels come from the assistant's transcript plan, and the plan of a saved assistant is not in its calls: other
   * labels are read by the usual words for either party; if one of two is known, the other is taken as the other party.
   */
  "transcript.roles",
] as const;

/** A name that may stand in `assumptions` of a Vapi call. Each is explained in docs/assumptions.md. */
export type VapiAssumption = (typeof vapiAssumptions)[number];

/**
 * Vapi's call as ours: a row of `GET /call` or the answer of `GET /call/{id}`
 * (https://docs.vapi.ai/api-reference/calls/list).
 */
export function convertVapiCall(raw: VapiCall, options?: ConvertOptions): Call<VapiCall, "vapi"> {
  const parts = readParts(raw);
  const { call } = parts;
  const id = readCallId(call, "id");
  const parties = readParties(parts);
  const endedReason = readText(call, "endedReason");
  const statusWord = readText(call, "status");
  const reason = endedReason ?? (isVapiReason(statusWord) ? statusWord : undefined);
  const meaning = mapVapiReason(reason);
  const times = readTimes(call, meaning);
  const status = toStatus(call, statusWord, times.endedAt, reason);
  const hasEnded = status.unified === "ended";
  const transfers = readTransfers(parts, reason, meaning);
  const transcript = readTranscript(parts);
  const recordings = readRecordings(parts);
  const cost = readCost(call, hasEnded, times.startedAt !== undefined);
  const analysis = readAnalysis(parts);
  const metadata = readMetadata(parts);
  const isTest = isSimulation(metadata);
  if (isTest) assume(call, "test.fromMetadata");
  const campaignId = readId(call, "campaignId");

  return finishCall("vapi", raw, options, call, {
    id,
    parties,
    status,
    ending: hasEnded ? toEnding(reason, meaning, transfers) : unended,
    transfers,
    times,
    listedAt: times.createdAt,
    transcript,
    recordings,
    cost,
    analysis,
    campaign: campaignId === undefined ? undefined : { id: campaignId },
    variables: readVariables(parts),
    metadata,
    missing: toMissing(parts, hasEnded, times.answeredAt !== undefined),
    isTest,
  });
}
