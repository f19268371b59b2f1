import type { Analysis } from "../../call.js";
import { setOwn, type Loose, type Reader } from "../../reading/index.js";
import { readAnalysis as readRetellAnalysis } from "../../reading/retell/index.js";

export function readAnalysis(found: Reader): Analysis | undefined {
  return readRetellAnalysis(found, readOthers(found.record));
}

// An agent's own questions (`post_call_analysis_data`) have answers that no page places; whatever else stands here is
// kept by name.
function readOthers(record: Loose): Record<string, unknown> | undefined {
  let others: Record<string, unknown> | undefined;
  for (const name in record) {
    if (name === "call_summary" || name === "user_sentiment" || name === "call_successful") continue;
    if (!Object.hasOwn(record, name)) continue;
    const value = record[name];
    if (value !== undefined && value !== null) setOwn((others ??= {}), name, value);
  }
  return others;
}
