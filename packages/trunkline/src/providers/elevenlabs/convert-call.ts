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
   * The record has an end that its status does not know of (a length together with a reason, either beside no status,
   * or a reason in its place): taken as ended.
   */
  "status.inferred",
  /**
   * No page says what `initiated` and `processing` mean: taken as not talking yet (ringing, where the customer is
   * called), and as over while the analysis is made.
   */
  "status.meaning",
  /**
   * `termination_reason` is an English sentence, and no page says what follows of the words in `error`: who ended the
   * call, and what came of it, is read from what they are about.
   */
  "ended.meaning",
  /** Nothing tells how a conversation went that did not fail: one with a length is taken as completed. */
  "outcome.fromDuration",
  /** A row of the list does not have `call_result`, the use of tools and errors: the outcome is read without them. */
  "outcome.listed",
  /** `accepted_time_unix_secs` is not explained: taken as the moment of the answer. */
  "answeredAt.accepted",
  /** No end is told: the start, the time in the queue and the duration added up. */
  "endedAt.computed",
  /** The webhook of a call that did not come about tells no time but that of the event: taken as the call's end. */
  "endedAt.fromEvent",
  /**
   * What a conversation was started from is told, and not how it was held: SDKs and widgets as web, integrations as
   * chat.
   */
  "channel.fromSource",
  /**
   * Where no phone call is told, the numbers of `system__caller_id` and `system__called_number`; the caller is the
   * customer, unless it is an outbound call.
   */
  "parties.fromVariables",
  /** The webhook of a call that did not come about tells no direction: such a call was made by the agent. */
  "direction.outbound",
  /** The recording's channels are not told: taken as mono. */
  "recordings.kind",
  /** Times are documented as epoch seconds: one too large for that is read as milliseconds. */
  "startedAt.unit",
  "answeredAt.unit",
  "endedAt.unit",
  /** One of these as ISO 8601 without a zone: taken as UTC. */
  "startedAt.zone",
  "answeredAt.zone",
  "endedAt.zone",
  /** The transcript has speakers whom no page shows: read as the words in use for either party. */
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
  const ending = readEnding(parts, hasEnded, times.durationSeconds ?? 0, transfers);
  if (options?.listed === true && hasEnded) assume(call, "outcome.listed");
  if (ending.unreached) delete times.answeredAt;
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
    ending: { answeredBy, ended, outcome },
    transfers,
    times,
    listedAt: times.startedAt,
    transcript,
    recordings,
    cost: readCost(metadata, hasEnded, isSettled),
    analysis,
    campaign: batchId === undefined ? undefined : { id: batchId },
    variables: readVariables(call),
    missing: markUnlisted(toMissing(parts, isSettled, ending.unreached), toUnlisted(parts, isSettled), options),
  });
}
