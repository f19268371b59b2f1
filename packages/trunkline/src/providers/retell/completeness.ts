import type { Call } from "../../call.js";
import type { Loose } from "../../reading/index.js";
import { toMissing as toState } from "../../reading/retell/index.js";

/** What the list leaves out of a call. */
export const unlisted = ["transcript"] as const;

/**
 * `unreached`: no conversation took place, so that nothing was said or recorded; the analysis is made all the same, and
 * costs may come.
 */
export function toMissing(record: Loose, hasEnded: boolean, unreached: boolean): Call["completeness"] {
  const isBasic =
    record.data_storage_setting === "basic_attributes_only" || record.opt_out_sensitive_data_storage === true;
  // Webhooks still bring both, until it has ended.
  const withheld = isBasic && hasEnded && !unreached;
  return {
    transcript: withheld ? "withheld" : toState(record.transcript, hasEnded, unreached),
    recording: withheld ? "withheld" : toState(record.recording_url, hasEnded, unreached),
    cost: toState(record.call_cost, hasEnded, false),
    analysis: toState(record.call_analysis, hasEnded, false),
  };
}
