import type { Call, Completeness } from "../../call.js";
import type { Loose } from "../../reading/index.js";

/** What a part's completeness hangs on, the same for all parts of one call. */
interface PartContext {
  hasEnded: boolean;
  /** No conversation took place, so nothing will follow. */
  unreached: boolean;
  /** Transcript, recording and log are not stored, as the agent was set to. Analysis and cost are. */
  withheld: boolean;
}

export function toCompleteness(
  record: Loose,
  context: PartContext,
  hasTranscript: boolean,
  hasRecording: boolean,
  hasCost: boolean,
  hasAnalysis: boolean,
): Call["completeness"] {
  const { hasEnded, unreached } = context;
  const unstored = context.withheld ? "withheld" : undefined;
  return {
    transcript: hasTranscript ? "present" : (unstored ?? toMissing(record.transcript, hasEnded, unreached)),
    recording: hasRecording ? "present" : (unstored ?? toMissing(record.recording_url, hasEnded, unreached)),
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: hasCost ? "present" : toMissing(record.call_cost, hasEnded, false),
    analysis: hasAnalysis ? "present" : toMissing(record.call_analysis, hasEnded, unreached),
  };
}

/**
 * `value` is the wire's own. Zudu's fields hold null until they are written, which happens after the end, and short
 * records leave them out; neither says that nothing will come. An empty text or object was written, and empty.
 */
function toMissing(value: unknown, hasEnded: boolean, unreached: boolean): Completeness {
  return hasEnded && (unreached || (value !== null && value !== undefined)) ? "absent" : "pending";
}
