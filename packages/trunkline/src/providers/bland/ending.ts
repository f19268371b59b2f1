import { readMeaning, readText, toEnded, unended, type Ending, type Reader } from "../../reading/index.js";
import { mapBlandAnswer, mapBlandEndedBy, mapBlandOutcome, toEndReason, type StatusWords } from "./status.js";

/** How a call went. Without an end there is nothing but who answered. */
export function readEnding(
  call: Reader,
  words: StatusWords,
  hasEnded: boolean,
  transferred: boolean,
  isListed: boolean,
): Ending {
  const answer = readMeaning(call, "answered_by", mapBlandAnswer);
  const ender = readMeaning(call, "call_ended_by", mapBlandEndedBy);
  const errorMessage = readText(call, "error_message");
  const answeredBy = answer === "nobody" ? undefined : answer;
  if (!hasEnded) return { ...unended, answeredBy };
  const { status, queueStatus } = words;
  const isRow = isListed && call.record.status === undefined;
  const outcome = mapBlandOutcome({ transferred, answer, status, queueStatus, errorMessage, isRow });
  const told = ender ?? (wasRefused.has(outcome) ? "system" : "unknown");
  // The assistant's side hangs up on a machine, whoever is named.
  return { outcome, ended: toEnded(outcome === "voicemail" ? "assistant" : told, toEndReason(words)), answeredBy };
}

/** A call that nobody took was ended by the line. */
const wasRefused: ReadonlySet<string> = new Set(["no_answer", "busy", "canceled", "failed"]);
