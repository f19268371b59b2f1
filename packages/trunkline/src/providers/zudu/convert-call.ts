import type { components } from "@trunkline/zudu";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import {
  finishCall,
  orUndefined,
  readBoolean,
  readCallId,
  readId,
  readObject,
  readText,
  startReading,
  unended,
} from "../../reading/index.js";
import { readParties, readReason, toEnding } from "../../reading/retell/index.js";
import { readAnalysis } from "./analysis.js";
import { toMissing } from "./completeness.js";
import { readCost } from "./cost.js";
import { readRecordings } from "./recordings.js";
import { assumeMeanings, toStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { toTransfers } from "./transfers.js";

/** A call as Zudu has it: what a Call's `raw` is. */
export type ZuduCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Zudu call, and what the documents lack. */
export const zuduAssumptions = [
  /**
   * The record has an end that its status does not show (an end without a status, both an end time and a reason with
   * another status, or a reason in place of the status): taken as ended. The schedule endpoints return a call without a
   * status: read from Zudu's own `metadata.is_scheduled`.
   */
  "status.inferred",
  /** Zudu's list of statuses has no NOT_CONNECTED: taken to mean what it means at Retell, whose fields Zudu follows. */
  "status.meaning",
  /** Zudu shows USER_HANGUP and lists no reasons: all others are taken to mean what they mean at Retell. */
  "ended.meaning",
  /** Half of the pages show no `created_at`: taken from the first event, `Call created`. */
  "createdAt.fromEvents",
  /** Times are documented as epoch milliseconds: one too small for that is taken as seconds. */
  "createdAt.unit",
  "startedAt.unit",
  "endedAt.unit",
  "updatedAt.unit",
  /** A time comes as ISO 8601 without a zone: taken as UTC. */
  "createdAt.zone",
  "startedAt.zone",
  "endedAt.zone",
  "updatedAt.zone",
  /** `scheduled_timestamp` is documented as epoch seconds: one too large for that is taken as milliseconds. */
  "scheduledAt.unit",
  /**
   * No page states the unit of `call_duration`: taken as milliseconds. This word appears only if start and end do not
   * prove it.
   */
  "durationSeconds.unit",
  /** No page shows an item of `transcript_with_tool_calls`: read like Retell's. */
  "transcript.toolCalls",
  /**
   * Times of words are shown in epoch milliseconds: one too small for that is taken as Retell's seconds from the start.
   */
  "transcript.startSeconds.unit",
  /**
   * The transcript has speakers that no page shows: read by the usual words for either party; if one of two is known,
   * the other is taken as the other party.
   */
  "transcript.roles",
  /** The number of the recording's channels is not given: taken as mono. */
  "recordings.kind",
  /** No page says whether the recording's URL needs the key: taken as open. */
  "recordings.needsAuth",
  /** Only parts of the cost are given: their sum is taken as the whole. */
  "cost.fromParts",
  /** Neither currency nor unit is given: the amount is passed on as it is. */
  "cost.unit",
] as const;

/** A name that may stand in `assumptions` of a Zudu call. Each is explained in docs/assumptions.md. */
export type ZuduAssumption = (typeof zuduAssumptions)[number];

/**
 * Zudu's call as ours: a row of a list, or the call inside another answer
 * (https://docs.zudu.ai/api-reference/calls/get). Get has it in `data`; create, update and the schedule endpoints in
 * `data.call`.
 */
export function convertZuduCall(raw: ZuduCall, options?: ConvertOptions): Call<ZuduCall, "zudu"> {
  const call = startReading(raw);
  // `id` is a row's id that half the endpoints leave out; paths and batch tasks know a call by `call_id`.
  const id = readCallId(call, "call_id");
  const parties = readParties(call);
  const metadata = readObject(call, "metadata");
  const batchId = readId(metadata, "batch_call_id");
  const found = readObject(call, "call_analysis");
  const inVoicemail = readBoolean(found, "in_voicemail");
  const statusWord = readText(call, "call_status");
  const reason = readReason(call, statusWord);
  const times = readTimes(call, metadata);
  const status = toStatus(call, statusWord, metadata.record, times.endedAt, reason);
  const transcript = readTranscript(call, times.start);
  const hasTalk = transcript !== undefined || (times.durationSeconds ?? 0) > 0;
  const facts = { status: statusWord, inVoicemail, hasTalk, hasStarted: times.start !== undefined };
  const ending = status.unified === "ended" ? toEnding(reason, facts) : undefined;
  if (ending !== undefined) assumeMeanings(call, statusWord, reason);
  const recordings = readRecordings(call);
  const cost = readCost(call, options?.currency);
  const analysis = readAnalysis(found);
  const withheld = readBoolean(call, "opt_out_sensitive_data_storage") === true;

  return finishCall("zudu", raw, options, call, {
    id,
    parties,
    status,
    ending: ending ?? { ...unended, answeredBy: inVoicemail === true ? "machine" : undefined },
    transfers: toTransfers(reason),
    // No page says when the call was answered.
    times,
    listedAt: times.startedAt,
    transcript,
    recordings,
    cost,
    analysis,
    campaign: batchId === undefined ? undefined : { id: batchId },
    variables: undefined,
    metadata: orUndefined(metadata.record),
    missing: toMissing(call.record, {
      hasEnded: ending !== undefined,
      unreached: ending?.unreached === true,
      withheld,
    }),
  });
}
