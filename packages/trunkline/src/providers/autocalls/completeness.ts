import type { Call, CallOutcome } from "../../call.js";
import type { Loose } from "../../reading/index.js";
import { isEvaluated } from "./analysis.js";
import { isPostCall } from "./status.js";

/** No conversation took place, so that nothing will follow but a bill. */
const unreached: ReadonlySet<CallOutcome | undefined> = new Set(["no_answer", "busy", "failed"]);

/**
 * `outcome` is undefined until the call has ended. No page says when transcript and recording are written, or how one
 * tells that there will be none: of a call that came about they may still come.
 */
export function toMissing(record: Loose, outcome: CallOutcome | undefined): Call["completeness"] {
  const missing = unreached.has(outcome) ? "absent" : "pending";
  return {
    transcript: missing,
    recording: missing,
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: "pending",
    analysis: outcome === undefined || isAnalysisAwaited(record, outcome) ? "pending" : "absent",
  };
}

/**
 * The evaluation alone is documented as made after the call, and of a call that came about. The webhook's body leaves
 * open what came of such a call.
 */
function isAnalysisAwaited(record: Loose, outcome: CallOutcome): boolean {
  const cameAbout = outcome === "completed" || outcome === "voicemail" || (outcome === "unknown" && isPostCall(record));
  return cameAbout && !isEvaluated(record);
}
