import type { components } from "@trunkline/elevenlabs";
import type { Call } from "../../call.js";
import type { ConvertOptions } from "../../convert.js";
import { assume, finishCall, markUnlisted, readCallId, readId, readObject, readText } from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { toMissing, toUnlisted } from "./completeness.js";
import { readCost } from "./cost.js";
import { hasUntoldEnd, readEnding } from "./ending.js";
import { readParties } from "./parties.js";
import { openRecord } from "./parts.js";
import { readRecordings } from "./recordings.js";
import { mapStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";
import { readTransfers } from "./transfers.js";
import { readVariables } from "./variables.js";

type Schemas = components["schemas"];

/**
 * A conversation as ElevenLabs has it: what a Call's `raw` is. Get answers the fields of a conversation, the list those
 * of a row.
 */
export type ElevenLabsCall = Schemas["Conversation"] &
  Partial<Omit<Schemas["ConversationRow"], keyof Schemas["Conversation"]>>;

/** What ElevenLabs sends of a call that is over, or did not come about. */
export type ElevenLabsEvent = Schemas["PostCallTranscriptionEvent"] | Schemas["CallInitiationFailureEvent"];

/** Every name that may stand in `assumptions` of an ElevenLabs call, and what the documents lack. */
export const elevenLabsAssumptions = [
  /**
   * The record has an end that its status does not show (a duration together with a reason, either one without a
   * status, or a reason in place of the status): taken as ended.
   */
  "status.inferred",
  /**
   * No page says what `initiated` and `processing` mean: taken as not talking yet (ringing, if the customer is called),
   * and as ended while the analysis runs.
   */
  "status.meaning",
  /**
   * `termination_reason` is an English sentence, and no page says what the words in `error` imply: who ended the call,
   * and its outcome, are derived from them.
   */
  "ended.meaning",
  /** Nothing says how a conversation that did not fail went: one with a duration is taken as completed. */
  "outcome.fromDuration",
  /** A row of the list lacks `call_result`, tool use and errors: the outcome is derived without them. */
  "outcome.listed",
  /** No page explains `accepted_time_unix_secs`: taken as the time of the answer. */
  "answeredAt.accepted",
  /** No end time is given: the sum of the start, the time in the queue and the duration. */
  "endedAt.computed",
  /** The webhook of a call that did not come about has only the time of the event: taken as the call's end. */
  "endedAt.fromEvent",
  /**
   * The record says what started a conversation, not how it was held: SDKs and widgets are taken as web, integrations
   * as chat.
   */
  "channel.fromSource",
  /**
   * Without details of a phone call, the numbers are taken from `system__caller_id` and `system__called_number`; the
   * caller is taken as the customer, unless the call is outbound.
   */
  "parties.fromVariables",
  /** The webhook of a call that did not come about has no direction: taken as made by the agent. */
  "direction.outbound",
  /** The number of the recording's channels is not given: taken as mono. */
  "recordings.kind",
  /** Times are documented as epoch seconds: one too large for that is read as milliseconds. */
  "startedAt.unit",
  "answeredAt.unit",
  "endedAt.unit",
  /** A time comes as ISO 8601 without a zone: taken as UTC. */
  "startedAt.zone",
  "answeredAt.zone",
  "endedAt.zone",
  /** The transcript has speakers that no page shows: read by the usual words for either party. */
  "transcript.roles",
] as const;

/** A name that may stand in `assumptions` of an ElevenLabs call. Each is explained in docs/assumptions.md. */
export type ElevenLabsAssumption = (typeof elevenLabsAssumptions)[number];

/**
 * ElevenLabs' conversation as ours: a row of the list, the answer of get
 * (https://elevenlabs.io/docs/api-reference/conversations/get), or the body of a post-call webhook
 * (https://elevenlabs.io/docs/agents-platform/workflows/post-call-webhooks).
 */
export function convertElevenLabsCall<Raw extends ElevenLabsCall | ElevenLabsEvent = ElevenLabsCall>(
  raw: Raw,
  options?: ConvertOptions,
): Call<Raw, "elevenlabs"> {
  const parts = openRecord(raw);
  const { call, metadata } = parts;
  const id = readCallId(call, "conversation_id");
  const word = readText(call, "status");
  const transfers = readTransfers(parts);
  const parties = readParties(parts);
  // What did not come about is over.
  const told = parts.isFailure ? "ended" : mapStatus(word);
  const isUntold = told !== "ended" && hasUntoldEnd(parts, word);
  if (isUntold) assume(call, "status.inferred");
  const mapped = isUntold ? "ended" : told;
  const unified = mapped === "queued" && parties.direction === "outbound" ? "ringing" : mapped;
  if (unified === "queued" || unified === "ringing" || word === "processing") assume(call, "status.meaning");
  const hasEnded = unified === "ended";
  const isSettled = hasEnded && !isUntold && word !== "processing";
  const times = readTimes(parts, hasEnded);
  const ending = readEnding(parts, word, hasEnded, times.durationSeconds ?? 0, transfers);
  if (options?.listed === true && hasEnded) assume(call, "outcome.listed");
  if (ending.unreached) times.answeredAt = undefined;
  if (times.answeredAt !== undefined) assume(call, "answeredAt.accepted");
  const transcript = readTranscript(call);
  const recordings = readRecordings(parts, id, options?.baseUrl);
  const analysis = readAnalysis(parts);
  const batchId = readId(readObject(metadata, "batch_call"), "batch_call_id");
  const { answeredBy, ended, outcome } = ending;

  return finishCall("elevenlabs", raw, options, call, {
    id,
    parties,
    status: word === undefined ? { unified } : { unified, raw: word },
    ending: { outcome, ended, answeredBy },
    transfers,
    times,
    listedAt: times.startedAt,
    transcript,
    recordings,
    cost: readCost(metadata, hasEnded, isSettled),
    analysis,
    campaign: batchId === undefined ? undefined : { id: batchId },
    variables: readVariables(parts),
    metadata: undefined,
    missing: markUnlisted(toMissing(parts, isSettled, ending.unreached), toUnlisted(parts, isSettled), options),
  });
}
