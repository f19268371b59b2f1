import type { components } from "@trunkline/retell";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import {
  assume,
  finishCall,
  markUnlisted,
  readBoolean,
  readCallId,
  readFree,
  readObject,
  readText,
  startReading,
  unended,
} from "../../reading/index.js";
import { readAnalysis, readParties, readReason, toEnding } from "../../reading/retell/index.js";
import { readIsBasic, toMissing, unlisted } from "./completeness.js";
import { readCost } from "./cost.js";
import { readRecordings } from "./recordings.js";
import { assumeMeaning, toStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readTransfers } from "./transfers.js";
import { readVariables } from "./variables.js";

/** A call as Retell has it: what a Call's `raw` is. */
export type RetellCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Retell call, and what the documents lack. */
export const retellAssumptions = [
  /**
   * The record has an end that its status does not show (an end without a status, both an end time and a reason with
   * another status, or a reason in place of the status): taken as ended.
   */
  "status.inferred",
  /**
   * No page explains the reason (`network_blocked`, `credit_exhausted`, `budget_reached`, `no_concurrency_fallback`,
   * `manual_stopped`, `call_take_over`): taken to mean what its name says, and `manual_stopped` as a conversation if
   * the call had a start. `transfer_cancelled` is taken as a conversation if something was said or the call had a
   * duration.
   */
  "ended.meaning",
  /** A call without a type has a number: taken as a phone call. */
  "channel.fromNumbers",
  /** Times are documented as epoch milliseconds: one too small for that is taken as seconds. */
  "startedAt.unit",
  "endedAt.unit",
  /** A time comes as ISO 8601 without a zone: taken as UTC. */
  "startedAt.zone",
  "endedAt.zone",
  /**
   * The transcript has speakers that no page shows: read by the usual words for either party; if one of two is known,
   * the other is taken as the other party.
   */
  "transcript.roles",
  /** Only parts of the cost are given: their sum is taken as the whole. */
  "cost.fromParts",
  /** Amounts are documented as cents, without a currency: taken as US dollars. */
  "cost.currency",
] as const;

/** A name that may stand in `assumptions` of a Retell call. Each is explained in docs/assumptions.md. */
export type RetellAssumption = (typeof retellAssumptions)[number];

/**
 * Retell's call as ours: a row of the list, the answer of get, or the `call` of a webhook
 * (https://docs.retellai.com/api-references/get-call).
 */
export function convertRetellCall(raw: RetellCall, options?: ConvertOptions): Call<RetellCall, "retell"> {
  const call = startReading(raw);
  const id = readCallId(call, "call_id");
  const parties = readParties(call);
  if (parties.channel === undefined && (parties.from ?? parties.to) !== undefined) {
    assume(call, "channel.fromNumbers");
    parties.channel = "phone";
  }
  const found = readObject(call, "call_analysis");
  const inVoicemail = readBoolean(found, "in_voicemail");
  const statusWord = readText(call, "call_status");
  const reason = readReason(call, statusWord);
  const times = readTimes(call);
  const status = toStatus(call, statusWord, times.endedAt, reason);
  const transcript = readTranscript(call);
  const hasTalk = transcript !== undefined || (times.durationSeconds ?? 0) > 0;
  const facts = { status: statusWord, inVoicemail, hasTalk, hasStarted: times.startedAt !== undefined };
  const ending = status.unified === "ended" ? toEnding(reason, facts) : undefined;
  if (ending !== undefined) assumeMeaning(call, reason, ending.outcome);
  const hasSpoken = ending !== undefined && !ending.unreached;

  return finishCall("retell", raw, options, call, {
    id,
    parties,
    status,
    ending: ending ?? { ...unended, answeredBy: inVoicemail === true ? "machine" : undefined },
    transfers: readTransfers(call, reason),
    times,
    listedAt: times.startedAt,
    transcript,
    recordings: readRecordings(call),
    cost: readCost(call, options?.currency),
    analysis: readAnalysis(found, readFree(found, "custom_analysis_data")),
    campaign: undefined,
    variables: readVariables(call),
    metadata: readFree(call, "metadata"),
    missing: markUnlisted(
      toMissing(call.record, {
        hasEnded: ending !== undefined,
        unreached: ending?.unreached === true,
        isBasic: readIsBasic(call),
      }),
      // There is no transcript before the end, nor where nobody spoke.
      hasSpoken ? unlisted : [],
      options,
    ),
  });
}
