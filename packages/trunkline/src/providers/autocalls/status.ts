import type { AnsweredBy, CallOutcome, CallStatus, Ended, EndedBy, Word } from "../../call.js";
import { lookUp, readText, toEnded, type Loose, type Notes } from "../../reading/index.js";

interface Meaning {
  status: CallStatus;
  outcome?: CallOutcome;
  by?: EndedBy;
}

/**
 * The words of the status filter on https://docs.autocalls.ai, which explains none of them. They mix hyphens and
 * underscores, so each is known in either spelling. A call that nobody took was ended by the line.
 */
const meanings = new Map<string, Meaning>([
  ["initiated", { status: "queued" }],
  ["ringing", { status: "ringing" }],
  ["in_progress", { status: "in_progress" }],
  ["completed", { status: "ended", outcome: "completed", by: "unknown" }],
  ["ended", { status: "ended", outcome: "completed", by: "unknown" }],
  ["ended_by_customer", { status: "ended", outcome: "completed", by: "customer" }],
  ["ended_by_assistant", { status: "ended", outcome: "completed", by: "assistant" }],
  ["busy", { status: "ended", outcome: "busy", by: "system" }],
  ["no_answer", { status: "ended", outcome: "no_answer", by: "system" }],
  ["failed", { status: "ended", outcome: "failed", by: "system" }],
]);

export function readStatus(notes: Notes, record: Loose): Word<CallStatus> {
  return mapAutoCallsStatus(readText(notes, record.status, "status"));
}

function mapAutoCallsStatus(raw: string | undefined): Word<CallStatus> {
  if (raw === undefined) return { unified: "unknown" };
  return { unified: lookUp(meanings, raw)?.status ?? "unknown", raw };
}

/** There is no status for a voicemail: it is a call that went through and was answered by a machine. */
export function mapAutoCallsOutcome(
  raw: string | undefined,
  answeredBy: AnsweredBy | undefined,
): CallOutcome | undefined {
  const outcome = lookUp(meanings, raw)?.outcome;
  return outcome === "completed" && answeredBy === "machine" ? "voicemail" : outcome;
}

/** The status is all there is to tell why and by whom a call was ended. */
export function mapAutoCallsEnded(raw: string | undefined): Ended | undefined {
  const by = lookUp(meanings, raw)?.by;
  return by && toEnded(by, raw);
}

export function mapAutoCallsAnsweredBy(raw: string | undefined): AnsweredBy | undefined {
  if (raw === undefined) return undefined;
  const word = raw.toLowerCase();
  return word === "human" || word === "machine" ? word : "unknown";
}
