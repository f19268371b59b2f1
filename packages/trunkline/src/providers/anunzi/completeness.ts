import type { Call, CallOutcome } from "../../call.js";
import type { Loose } from "../../reading/index.js";

/** No conversation took place, so that nothing will follow. */
const unreached: ReadonlySet<CallOutcome | undefined> = new Set(["no_answer", "busy", "canceled", "failed"]);

/**
 * `outcome` is undefined until the call has ended. No page says when transcript and recording are written, or how one
 * tells that there will be none: of a call that came about they may still come.
 */
export function toMissing(record: Loose, fromWebhook: boolean, outcome: CallOutcome | undefined): Call["completeness"] {
  const missing = unreached.has(outcome) ? "absent" : "pending";
  return {
    // A text that was written and is empty stays so.
    transcript: outcome !== undefined && typeof record.transcript === "string" ? "absent" : missing,
    // The webhook has no place for one: ask for the call.
    recording: fromWebhook ? "pending" : missing,
    // Neither brand has a cost in a call: there is none to wait for.
    cost: "absent",
    analysis: isAnalysisAwaited(record, fromWebhook, outcome) ? "pending" : "absent",
  };
}

const judged: ReadonlySet<CallOutcome | undefined> = new Set(["completed", "voicemail", "transferred"]);

/**
 * The judge is documented as judging after every call, and answers with nothing for a call that did not come about.
 * Where the record has no place for its findings, as in Anunzi's answers and in Synthflow's single call, there are none
 * to wait for. The webhook's body has one at times.
 */
function isAnalysisAwaited(record: Loose, fromWebhook: boolean, outcome: CallOutcome | undefined): boolean {
  if (outcome === undefined) return true;
  return (fromWebhook || record.judge_results === null) && judged.has(outcome);
}
