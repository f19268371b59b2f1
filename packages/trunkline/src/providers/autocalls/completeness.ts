import type { Call, CallOutcome } from "../../call.js";
import type { Loose } from "../../reading/index.js";
import { isEvaluated } from "./analysis.js";

export function toCompleteness(
  record: Loose,
  hasEnded: boolean,
  outcome: CallOutcome | undefined,
  hasTranscript: boolean,
  hasRecording: boolean,
  hasCost: boolean,
  hasAnalysis: boolean,
): Call["completeness"] {
  const missing = hasEnded ? "absent" : "pending";
  return {
    transcript: hasTranscript ? "present" : missing,
    recording: hasRecording ? "present" : missing,
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: hasCost ? "present" : "pending",
    analysis: hasAnalysis ? "present" : isAnalysisAwaited(record, outcome) ? "pending" : missing,
  };
}

/** The evaluation alone is documented as made after the call, and of a call that came about. */
function isAnalysisAwaited(record: Loose, outcome: CallOutcome | undefined): boolean {
  return (outcome === "completed" || outcome === "voicemail") && !isEvaluated(record);
}
