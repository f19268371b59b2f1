import type { Call, CallOutcome } from "../../call.js";
import type { Loose } from "../../reading/index.js";
import { isEvaluated } from "./analysis.js";

/** No conversation took place, so that nothing will follow but a bill. */
const unreached: ReadonlySet<CallOutcome | undefined> = new Set(["no_answer", "busy", "failed"]);

/**
 * No page says when transcript and recording are written, or how one tells that there will be none: of a call that came
 * about they may still come.
 */
export function toCompleteness(
  record: Loose,
  hasEnded: boolean,
  outcome: CallOutcome | undefined,
  hasTranscript: boolean,
  hasRecording: boolean,
  hasCost: boolean,
  hasAnalysis: boolean,
): Call["completeness"] {
  const missing = hasEnded && unreached.has(outcome) ? "absent" : "pending";
  return {
    transcript: hasTranscript ? "present" : missing,
    recording: hasRecording ? "present" : missing,
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: hasCost ? "present" : "pending",
    analysis: hasAnalysis ? "present" : !hasEnded || isAnalysisAwaited(record, outcome) ? "pending" : "absent",
  };
}

/** The evaluation alone is documented as made after the call, and of a call that came about. */
function isAnalysisAwaited(record: Loose, outcome: CallOutcome | undefined): boolean {
  return (outcome === "completed" || outcome === "voicemail") && !isEvaluated(record);
}
