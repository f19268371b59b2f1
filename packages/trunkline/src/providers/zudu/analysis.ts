import type { Analysis } from "../../call.js";
import { orUndefined, readBoolean, readText, setOwn, type Loose, type Reader } from "../../reading/index.js";

export function readAnalysis(found: Reader): Analysis | undefined {
  const summary = readText(found, "call_summary");
  const sentiment = readText(found, "user_sentiment")?.toLowerCase();
  const successful = readBoolean(found, "call_successful");
  const data = readOthers(found.record);
  const analysis: Analysis = {};
  if (summary !== undefined) analysis.summary = summary;
  if (sentiment !== undefined) analysis.sentiment = sentiment;
  if (successful !== undefined) analysis.successful = successful;
  if (data !== undefined) analysis.data = data;
  return orUndefined(analysis);
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
