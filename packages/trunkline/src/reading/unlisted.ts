import type { Call, Completeness } from "../call.js";
import type { ConvertOptions } from "../convert.js";

/**
 * What to say of each part that is not there, where the provider's list leaves some out. `unlisted` are those, as in
 * `capabilities.unlisted`, without what the row itself proves that there is none of. In a row of a list, a missing part
 * that is named there is `unlisted`, unless it is `withheld`.
 */
export function markUnlisted(
  missing: Call["completeness"],
  unlisted: readonly string[],
  options: ConvertOptions | undefined,
): Call["completeness"] {
  if (options?.listed !== true) return missing;
  const toState = (state: Completeness, field: keyof Call): Completeness =>
    state !== "withheld" && unlisted.includes(field) ? "unlisted" : state;
  return {
    transcript: toState(missing.transcript, "transcript"),
    recording: toState(missing.recording, "recordings"),
    cost: toState(missing.cost, "cost"),
    analysis: toState(missing.analysis, "analysis"),
  };
}
