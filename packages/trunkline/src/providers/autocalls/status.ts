import type { AnsweredBy, CallOutcome, CallStatus, Ended, EndedBy, Word } from "../../call.js";
import { toReason } from "../../reading/index.js";

interface Meaning {
  status: CallStatus;
  outcome?: CallOutcome;
  ended?: { by: EndedBy; reason: string };
}

/**
 * The words of the status filter on https://docs.autocalls.ai, which explains none of them. They mix hyphens and
 * underscores, so each is known in either spelling. A call that nobody took was ended by the line.
 */
const meanings = new Map<string, Meaning>([
  ["initiated", { status: "queued" }],
  ["ringing", { status: "ringing" }],
  ["in_progress", { status: "in_progress" }],
  ["completed", toEnding("completed", "unknown", "completed")],
  ["ended", toEnding("completed", "unknown", "ended")],
  ["ended_by_customer", toEnding("completed", "customer", "ended_by_customer")],
  ["ended_by_assistant", toEnding("completed", "assistant", "ended_by_assistant")],
  ["busy", toEnding("busy", "system", "busy")],
  ["no_answer", toEnding("no_answer", "system", "no_answer")],
  ["failed", toEnding("failed", "system", "failed")],
]);

function toEnding(outcome: CallOutcome, by: EndedBy, reason: string): Meaning {
  return { status: "ended", outcome, ended: { by, reason } };
}

function toMeaning(raw: string | undefined): Meaning | undefined {
  if (raw === undefined) return undefined;
  return meanings.get(raw) ?? meanings.get(toReason(raw) ?? "");
}

export function mapAutoCallsStatus(raw: string | undefined): Word<CallStatus> {
  if (raw === undefined) return { unified: "unknown" };
  return { unified: toMeaning(raw)?.status ?? "unknown", raw };
}

/** There is no status for a voicemail: it is a call that went through and was answered by a machine. */
export function mapAutoCallsOutcome(
  raw: string | undefined,
  answeredBy: AnsweredBy | undefined,
): CallOutcome | undefined {
  const outcome = toMeaning(raw)?.outcome;
  return outcome === "completed" && answeredBy === "machine" ? "voicemail" : outcome;
}

/** The status is all there is to tell why and by whom a call was ended. */
export function mapAutoCallsEnded(raw: string | undefined): Ended | undefined {
  const ended = toMeaning(raw)?.ended;
  return raw === undefined || ended === undefined ? undefined : { by: ended.by, reason: ended.reason, raw };
}

export function mapAutoCallsAnsweredBy(raw: string | undefined): AnsweredBy | undefined {
  if (raw === undefined) return undefined;
  const word = raw.toLowerCase();
  return word === "human" || word === "machine" ? word : "unknown";
}
