import type { Transfer } from "../../call.js";
import {
  assume,
  isMissing,
  readNumber,
  readText,
  toEnded,
  toNumber,
  wasTransferred,
  type Ending,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";
import {
  isEndWord,
  mapCallResult,
  mapError,
  mapFailureReason,
  mapTermination,
  toOddStatus,
  type Meaning,
} from "./status.js";

export interface ElevenLabsEnding extends Ending {
  /** Nobody talked: there is nothing to transcribe, record or analyse. */
  unreached: boolean;
}

/**
 * Whether the record has an end that its status does not know of: a length together with a reason, or either beside no
 * status, or a reason in its place. Until the end there is neither.
 */
export function hasUntoldEnd({ call, metadata, phoneCall, error }: Parts, word: string | undefined): boolean {
  const { call_result: result } = phoneCall.record;
  const hasLength = [metadata, call].some(({ record }) => (toNumber(record.call_duration_secs) ?? 0) > 0);
  const hasReason =
    [metadata.record.termination_reason, call.record.termination_reason, error.record.reason].some(
      (reason) => !isMissing(reason),
    ) ||
    (typeof result === "string" && isEndWord(result));
  if (word === undefined) return hasLength || hasReason;
  return (hasLength && hasReason) || isEndWord(toOddStatus(word));
}

const abnormalClose = 1006;

/**
 * What is known of the end. The status says `failed` or nothing; how a phone call went is what came of the dialling, if
 * that is told; then a transfer; then the words of an error and of the reason.
 */
export function readEnding(
  { call, row, metadata, phoneCall, error, isFailure }: Parts,
  word: string | undefined,
  hasEnded: boolean,
  seconds: number,
  transfers: readonly Transfer[],
): ElevenLabsEnding {
  const callResult = readText(phoneCall, "call_result");
  const termination = readText(metadata, "termination_reason") ?? readText(row, "termination_reason");
  const odd = toOddStatus(word);
  const statusWord = isEndWord(odd) ? odd : undefined;
  const errorReason = readText(error, "reason");
  const errorWord = errorReason ?? statusWord;
  const closeCode = readNumber(error, "code");
  const failureReason = isFailure ? readText(call, "failure_reason") : undefined;
  const result = mapCallResult(callResult ?? (odd === "failed" ? undefined : odd));
  const dialled = isFailure ? mapFailureReason(failureReason) : result === "answered" ? undefined : result;
  const raw = termination ?? errorReason ?? (dialled && (failureReason ?? callResult)) ?? statusWord;
  const answeredBy = dialled?.outcome === "voicemail" ? "machine" : undefined;
  if (!hasEnded) return { outcome: undefined, ended: undefined, answeredBy, unreached: false };
  const isFailed = word === "failed";
  const worded = mapError(errorWord) ?? mapTermination(termination ?? errorWord);
  const meaning = dialled ?? toTransferred(transfers) ?? weigh(worded, isFailed, seconds);
  if (meaning === undefined) {
    const isTalk = !isFailed && result !== "answered" && seconds > 0;
    if (isTalk) assume(call, "outcome.fromDuration");
    const outcome = isFailed ? "failed" : seconds > 0 || result === "answered" ? "completed" : "unknown";
    return { outcome, ended: toEnded(isFailed ? "system" : "unknown", raw), answeredBy, unreached: false };
  }
  if (dialled === undefined && worded !== undefined) assume(call, "ended.meaning");
  const by = closeCode === abnormalClose && meaning.by === "customer" ? "unknown" : meaning.by;
  return {
    outcome: meaning.outcome,
    ended: toEnded(by, raw),
    answeredBy: meaning.outcome === "voicemail" ? "machine" : undefined,
    unreached: meaning.unreached === true,
  };
}

function toTransferred(transfers: readonly Transfer[]): Meaning | undefined {
  return wasTransferred(transfers) ? { outcome: "transferred", by: "transfer" } : undefined;
}

/** What the words come to for a conversation of this length, which the status may call failed. */
function weigh(worded: Meaning | undefined, isFailed: boolean, seconds: number): Meaning | undefined {
  if (worded === undefined) return undefined;
  // The tool was used, and what is known of the transfers is that none came about.
  const meaning: Meaning = worded.outcome === "transferred" ? { outcome: "completed", by: "unknown" } : worded;
  const isTalk = meaning.needsTalk === true ? seconds > 0 : !isFailed;
  return meaning.outcome === "completed" && !isTalk ? { ...meaning, outcome: "failed" } : meaning;
}
