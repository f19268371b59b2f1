import type { components } from "@trunkline/vapi";
import type { Call, CallStatus, Completeness, Word } from "../../call.js";
import { toKey, type ConvertOptions } from "../../convert.js";
import {
  assume,
  omitMissing,
  orUndefined,
  readId,
  readObject,
  readText,
  readTime,
  report,
  secondsBetween,
  startNotes,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import { readAnalysis } from "./analysis.js";
import { readMetadata, readVariables } from "./attachments.js";
import { readCost } from "./cost.js";
import { readParties } from "./parties.js";
import { readParts } from "./parts.js";
import { readPlan } from "./plan.js";
import { readRecordings } from "./recordings.js";
import { isSilentStatus, isUnanswered, mapVapiEnded, mapVapiOutcome, mapVapiStatus } from "./status.js";
import { readTranscript } from "./transcript.js";

export type VapiCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of a Vapi call, and what the documents lack. */
export const vapiAssumptions = [
  /**
   * `startedAt` is documented as when the call was started. In dialled calls it is as many seconds after `createdAt` as a phone rings, and
   * the bill counts from it: taken as the moment of the answer too.
   */
  "answeredAt.fromStartedAt",
  /** The record has no status, or one that only tells how its deletion went, but it has an end: taken as ended. */
  "status.inferred",
  /** Times are documented as ISO 8601, and all seen have a `Z`: one without a zone is taken as UTC. */
  "createdAt.zone",
  "startedAt.zone",
  "endedAt.zone",
  "updatedAt.zone",
  "recordings.expiresAt.zone",
] as const;

/**
 * Vapi's call as ours: a row of `GET /call` or the answer of `GET /call/{id}` (https://docs.vapi.ai/api-reference/calls/list).
 *
 * Vapi does not tell when a call was dialled or came in. Its `startedAt` is some seconds late; `createdAt` may be hours early, as
 * scheduled calls, campaigns and batches are created before they are dialled. So the start is what Vapi calls the start, and
 * a call that never connected has none.
 */
export function convertVapiCall(raw: unknown, options: ConvertOptions = {}): Call<VapiCall> {
  const notes = startNotes();
  const parts = readParts(notes, raw);
  const { record } = parts;
  const id = readCallId(notes, record);
  const startedAt = readTime(notes, record.startedAt, "startedAt", "startedAt");
  const endedAt = readTime(notes, record.endedAt, "endedAt", "endedAt");
  const endedReason = readText(notes, record.endedReason, "endedReason");
  const status = readStatus(notes, record, endedAt ?? endedReason);
  const ended = status.unified === "ended";
  const connected = startedAt !== undefined;
  const { direction, channel, from, to, customer, assistant } = readParties(notes, parts);
  const outcome = ended ? mapVapiOutcome(endedReason, hasDestination(notes, record)) : undefined;
  const transcript = readTranscript(notes, parts);
  const recordings = readRecordings(notes, parts);
  const cost = readCost(notes, record, ended, connected);
  const analysis = readAnalysis(notes, parts);
  const campaignId = readId(notes, record.campaignId, "campaignId");

  // Artifacts, analysis and cost are written some seconds after the end; a call that never connected has none to wait for.
  const unlessWritten = (written: boolean): Completeness => (ended && (written || !connected) ? "absent" : "pending");
  const unlessArtifact = unlessWritten(orUndefined(parts.artifact) !== undefined);

  return omitMissing<Call<VapiCall>>({
    provider: "vapi",
    account: options.account,
    id,
    key: toKey("vapi", options.account, id),
    direction,
    channel,
    status,
    outcome,
    ended: ended ? mapVapiEnded(endedReason) : undefined,
    answeredBy: outcome === "voicemail" ? "machine" : undefined,
    from,
    to,
    customer,
    assistant,
    createdAt: readTime(notes, record.createdAt, "createdAt", "createdAt"),
    startedAt,
    answeredAt: toAnsweredAt(notes, startedAt, endedReason),
    endedAt,
    updatedAt: readTime(notes, record.updatedAt, "updatedAt", "updatedAt"),
    durationSeconds: secondsBetween(startedAt, endedAt),
    transcript,
    recordings,
    cost,
    analysis,
    campaign: campaignId === undefined ? undefined : { id: campaignId },
    variables: readVariables(notes, parts),
    metadata: readMetadata(notes, parts),
    completeness: {
      transcript: transcript ? "present" : unlessArtifact,
      recording:
        recordings.length > 0 ? "present" : readPlan(parts, "recordingEnabled") === false ? "absent" : unlessArtifact,
      cost: cost ? "present" : unlessWritten(false),
      analysis: analysis ? "present" : unlessWritten((record.analysis ?? undefined) !== undefined),
    },
    assumptions: notes.assumptions,
    problems: notes.problems,
    test: undefined,
    // The type is what Vapi documents, `raw` whatever was answered: what does not fit is in `problems`.
    raw: raw as VapiCall,
  });
}

function readCallId(notes: Notes, record: Loose): string {
  const id = readId(notes, record.id, "id");
  // A wrong type has been reported by then; here a missing id is a problem too.
  if (id === undefined && (record.id ?? "") === "") report(notes, "id", record.id, "string");
  return id ?? "";
}

function readStatus(notes: Notes, record: Loose, end: string | undefined): Word<CallStatus> {
  const word = readText(notes, record.status, "status");
  if (end === undefined || !isSilentStatus(word)) return mapVapiStatus(word);
  assume(notes, "status.inferred");
  return omitMissing<Word<CallStatus>>({ unified: "ended", raw: word });
}

function hasDestination(notes: Notes, record: Loose): boolean {
  return orUndefined(readObject(notes, record.destination, "destination")) !== undefined;
}

function toAnsweredAt(
  notes: Notes,
  startedAt: string | undefined,
  endedReason: string | undefined,
): string | undefined {
  if (startedAt === undefined || isUnanswered(endedReason)) return undefined;
  assume(notes, "answeredAt.fromStartedAt");
  return startedAt;
}
