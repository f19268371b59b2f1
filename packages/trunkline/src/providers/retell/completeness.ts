import type { Call } from "../../call.js";
import { readBoolean, readMeaning, type Loose, type Reader } from "../../reading/index.js";
import { toMissing as toState } from "../../reading/retell/index.js";

/** What the list leaves out of a call. */
export const unlisted = ["transcript"] as const;

/**
 * `unreached`: no conversation took place, so that nothing was said or recorded; the analysis is made all the same, and
 * costs may come.
 */
export function toMissing(
  record: Loose,
  { hasEnded, unreached, isBasic }: { hasEnded: boolean; unreached: boolean; isBasic: boolean },
): Call["completeness"] {
  // Webhooks still bring both, until it has ended.
  const withheld = isBasic && hasEnded && !unreached;
  return {
    transcript: withheld ? "withheld" : toState(record.transcript, hasEnded, unreached),
    recording: withheld ? "withheld" : toState(record.recording_url, hasEnded, unreached),
    cost: toState(record.call_cost, hasEnded, false),
    analysis: toState(record.call_analysis, hasEnded, false),
  };
}

/** Whether only basic attributes of the call are kept. The second field is that of old payloads. */
export function readIsBasic(call: Reader): boolean {
  const isBasic = readMeaning(call, "data_storage_setting", (word) => settings.get(word));
  const isOptedOut = readBoolean(call, "opt_out_sensitive_data_storage");
  return isOptedOut === true || isBasic === true;
}

const settings: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ["everything", false],
  ["everything_except_pii", false],
  ["basic_attributes_only", true],
]);
