import type { components } from "@trunkline/autocalls";
import type { Assistant, Call, CallOutcome, Party, Recording } from "../../call.js";
import { toKey, type ConvertOptions } from "../../convert.js";
import {
  assume,
  readId,
  readRecord,
  readText,
  report,
  startNotes,
  toCall,
  toParty,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import { isEvaluated, readAnalysis } from "./analysis.js";
import { readCampaign } from "./campaign.js";
import { readCost } from "./cost.js";
import { readOpenObject } from "./open-object.js";
import { mapAutoCallsAnsweredBy, mapAutoCallsEnded, mapAutoCallsOutcome, mapAutoCallsStatus } from "./status.js";
import { readTimes } from "./times.js";
import { readTranscript } from "./transcript.js";

export type AutoCallsCall = components["schemas"]["Call"];

/** Every name that may stand in `assumptions` of an AutoCalls call, and what the documents lack. */
export const autoCallsAssumptions = [
  /** A time like `2025-08-04 14:30:00` has no zone: taken as UTC. */
  "createdAt.zone",
  "updatedAt.zone",
  /** There is no time of the start: a call is dialled or comes in when its record is made. */
  "startedAt.fromCreatedAt",
  /** There is no time of the end. In all samples `updated_at` is `created_at` plus `duration`; but later edits move `updated_at`. */
  "endedAt.fromDuration",
  /** No page says that a call which went through to a machine is a voicemail. */
  "outcome.fromAnsweredBy",
  /** Entries carry Unix times, and none tells where the call begins: seconds are counted from the earliest entry. */
  "transcript.startSeconds.fromFirstTurn",
  /** The recording's channels are not told: taken as mono. */
  "recordings.kind",
  /** Whether the recording's URL asks for the key is not told: taken as open. */
  "recordings.needsAuth",
  /** Only Intellixent says that a call's costs are in US dollars; the record does not. */
  "cost.currency",
] as const;

/**
 * AutoCalls' call as ours: a row of `GET /user/calls` or the answer of `GET /user/calls/{id}`, of AutoCalls or of a brand
 * (https://docs.autocalls.ai, https://docs.otonistark.com.br, https://docs.famulor.io). The body of a post-call webhook is
 * read too: it has the same id and other names, and does not tell the direction.
 */
export function convertAutoCallsCall(raw: AutoCallsCall, options?: ConvertOptions): Call<AutoCallsCall> {
  const notes = startNotes();
  const account = options?.account;
  const record = readRecord(notes, raw);
  const id = readId(notes, record.id, "id") ?? "";
  if (record.id === undefined || record.id === null || record.id === "") report(notes, "id", record.id, "integer");
  const type = readText(notes, record.type, "type")?.toLowerCase();
  // A web call has no direction: the documents call it neither.
  const direction = type === "inbound" || type === "outbound" ? type : undefined;
  const word = readText(notes, record.status, "status");
  const status = mapAutoCallsStatus(word);
  const answeredBy = mapAutoCallsAnsweredBy(readText(notes, record.answered_by, "answered_by"));
  const outcome = mapAutoCallsOutcome(word, answeredBy);
  if (outcome === "voicemail") assume(notes, "outcome.fromAnsweredBy");
  const assistantName = readText(notes, record.assistant_name, "assistant_name");
  const assistant = toParty(
    readText(notes, record.assistant_phone_number, "assistant_phone_number") ??
      readText(notes, record.assistant_phone, "assistant_phone"),
  );
  const customer = toParty(
    readText(notes, record.client_phone_number, "client_phone_number") ??
      readText(notes, record.customer_phone, "customer_phone"),
  );
  const times = readTimes(notes, record, status.unified);
  const transcript = readTranscript(notes, record);
  const recordings = readRecordings(notes, record);
  const cost = readCost(notes, record);
  const analysis = readAnalysis(notes, record);
  const absent = status.unified === "ended" ? "absent" : "pending";
  return toCall<AutoCallsCall>({
    provider: "autocalls",
    account,
    id,
    key: toKey("autocalls", account, id),
    direction,
    channel: type === "web" ? "web" : direction && "phone",
    status,
    outcome,
    ended: mapAutoCallsEnded(word),
    answeredBy,
    from: direction && (direction === "inbound" ? customer : assistant),
    to: direction && (direction === "inbound" ? assistant : customer),
    customer: customer && { number: toNumber(customer) },
    assistant: toAssistant(assistantName, assistant),
    createdAt: times.createdAt,
    startedAt: times.startedAt,
    answeredAt: undefined,
    endedAt: times.endedAt,
    updatedAt: times.updatedAt,
    durationSeconds: times.durationSeconds,
    transcript,
    recordings,
    cost,
    analysis,
    campaign: readCampaign(notes, record),
    variables:
      readOpenObject(notes, record.variables, "variables") ??
      readOpenObject(notes, record.input_variables, "input_variables"),
    metadata: undefined,
    completeness: {
      transcript: transcript ? "present" : absent,
      recording: recordings.length > 0 ? "present" : absent,
      cost: cost ? "present" : absent,
      analysis: analysis ? "present" : isAnalysisAwaited(record, outcome) ? "pending" : absent,
    },
    assumptions: notes.assumptions,
    problems: notes.problems,
    test: undefined,
    raw,
  });
}

function toNumber(party: Party): string {
  return party.e164 ?? party.raw;
}

function toAssistant(name: string | undefined, party: Party | undefined): Assistant | undefined {
  if (party === undefined) return name === undefined ? undefined : { name };
  return name === undefined ? { number: toNumber(party) } : { name, number: toNumber(party) };
}

/** Samples end in `.mp3` or `.mp4`, and the `.mp4` of a phone call is sound too. */
function readRecordings(notes: Notes, record: Loose): Recording[] {
  const url = readText(notes, record.recording_url, "recording_url");
  if (url === undefined) return [];
  assume(notes, "recordings.kind");
  assume(notes, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
}

/** The evaluation alone is documented as made after the call, and of a call that came about. */
function isAnalysisAwaited(record: Loose, outcome: CallOutcome | undefined): boolean {
  return (outcome === "completed" || outcome === "voicemail") && !isEvaluated(record);
}
