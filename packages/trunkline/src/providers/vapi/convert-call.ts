import type { components } from "@trunkline/vapi";
import type { Call } from "../../call.js";
import { toKey, type ConvertOptions } from "../../convert.js";
import { assume, readCallId, readId, readText, startNotes, toCall, toOccurredAt } from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { toCompleteness } from "./completeness.js";
import { readCost } from "./cost.js";
import { toEnding } from "./ending.js";
import { isSimulation, readMetadata } from "./metadata.js";
import { readParties } from "./parties.js";
import { readParts } from "./parts.js";
import { readRecordings } from "./recordings.js";
import { isVapiReason, mapVapiReason, toStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readTransfers } from "./transfers.js";
import { readVariables } from "./variables.js";

/** A call as Vapi has it: what a Call's `raw` is. */
export type VapiCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Vapi call, and what the documents lack. */
export const vapiAssumptions = [
  /**
   * `startedAt` is documented as when the call was started. In dialled calls it is as many seconds after `createdAt` as
   * a phone rings, and the bill counts from it: taken as the moment of the answer too.
   */
  "answeredAt.fromStartedAt",
  /**
   * The record has an end that its status does not know of. No status, or one that only tells how its deletion went,
   * beside an end; another one beside both an end time and a reason; or a reason in its place: taken as ended.
   */
  "status.inferred",
  /** Vapi marks the calls of its simulations in their metadata, which is also the caller's own: taken as a trial. */
  "test.fromMetadata",
  /** Times are documented as ISO 8601, and all seen have a `Z`: one without a zone is taken as UTC. */
  "createdAt.zone",
  "startedAt.zone",
  "endedAt.zone",
  "updatedAt.zone",
  "scheduledAt.zone",
  "recordings.expiresAt.zone",
  /** A time of these as an epoch number, too small for milliseconds: read as seconds. */
  "createdAt.unit",
  "startedAt.unit",
  "endedAt.unit",
  "updatedAt.unit",
  "recordings.expiresAt.unit",
  /**
   * Labels are what the assistant's transcript plan says, and the plan of a saved assistant is not in its calls: others
   * are read as the words in use for either party, or, where one of two is known, the other as the other party's.
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
  const notes = startNotes();
  const account = options?.account;
  const parts = readParts(notes, raw);
  const { record } = parts;
  const id = readCallId(notes, record.id, "id");
  const parties = readParties(notes, parts);
  const endedReason = readText(notes, record.endedReason, "endedReason");
  const statusWord = readText(notes, record.status, "status");
  const reason = endedReason ?? (isVapiReason(statusWord) ? statusWord : undefined);
  const meaning = mapVapiReason(reason);
  const times = readTimes(notes, record, meaning);
  const status = toStatus(notes, statusWord, times.endedAt, reason);
  const hasEnded = status.unified === "ended";
  const hasConnected = times.startedAt !== undefined;
  const transfers = readTransfers(notes, parts, reason, meaning);
  const ending = hasEnded ? toEnding(reason, meaning, transfers) : undefined;
  const transcript = readTranscript(notes, parts);
  const recordings = readRecordings(notes, parts);
  const cost = readCost(notes, record, hasEnded, hasConnected);
  const analysis = readAnalysis(notes, parts);
  const metadata = readMetadata(notes, parts);
  const isTest = isSimulation(metadata);
  if (isTest) assume(notes, "test.fromMetadata");
  const campaignId = readId(notes, record.campaignId, "campaignId");

  return toCall<VapiCall, "vapi">({
    provider: "vapi",
    account,
    id,
    key: toKey("vapi", account, id),
    brand: options?.brand,
    direction: parties.direction,
    channel: parties.channel,
    status,
    outcome: ending?.outcome,
    ended: ending?.ended,
    answeredBy: ending?.answeredBy,
    transfers,
    from: parties.from,
    to: parties.to,
    customer: parties.customer,
    assistant: parties.assistant,
    createdAt: times.createdAt,
    startedAt: times.startedAt,
    answeredAt: times.answeredAt,
    endedAt: times.endedAt,
    updatedAt: times.updatedAt,
    scheduledAt: times.scheduledAt,
    occurredAt: toOccurredAt(times.createdAt, times),
    durationSeconds: times.durationSeconds,
    transcript,
    recordings,
    cost,
    analysis,
    campaign: campaignId === undefined ? undefined : { id: campaignId },
    variables: readVariables(notes, parts),
    metadata,
    completeness: toCompleteness(
      parts,
      hasEnded,
      times.answeredAt !== undefined,
      transcript !== undefined,
      recordings.length > 0,
      cost !== undefined,
      analysis !== undefined,
    ),
    assumptions: notes.assumptions,
    problems: notes.problems,
    test: isTest ? true : undefined,
    raw,
  });
}
