import type { Call } from "../../call.js";
import type { Loose } from "../../reading/index.js";
import { toMissing as toState } from "../../reading/retell/index.js";

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
