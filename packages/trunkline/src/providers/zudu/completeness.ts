import type { Call, Completeness } from "../../call.js";
import type { Loose } from "../../reading/index.js";

/**
 * `unreached`: no conversation took place, so nothing will follow. `withheld`: transcript, recording and log are not
 * stored, as the agent was set to; analysis and cost are.
 */
export function toMissing(
  record: Loose,
  { hasEnded, unreached, withheld }: { hasEnded: boolean; unreached: boolean; withheld: boolean },
): Call["completeness"] {
  return {
    transcript: withheld ? "withheld" : toState(record.transcript, hasEnded, unreached),
    recording: withheld ? "withheld" : toState(record.recording_url, hasEnded, unreached),
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: toState(record.call_cost, hasEnded, false),
    analysis: toState(record.call_analysis, hasEnded, unreached),
  };
}

/**
 * `value` is the wire's own. Zudu's fields hold null until they are written, which happens after the end, and short
 * records leave them out; neither says that nothing will come. An empty text or object was written, and empty.
 */
function toState(value: unknown, hasEnded: boolean, unreached: boolean): Completeness {
  return hasEnded && (unreached || (value !== null && value !== undefined)) ? "absent" : "pending";
}
