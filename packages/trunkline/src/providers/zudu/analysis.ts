import type { Analysis } from "../../call.js";
import { orUndefined, readBoolean, readText, setOwn, type Loose, type Notes } from "../../reading/index.js";

export function readAnalysis(notes: Notes, record: Loose | undefined): Analysis | undefined {
  if (record === undefined) return undefined;
  const summary = readText(notes, record.call_summary, "call_analysis.call_summary");
  const sentiment = readText(notes, record.user_sentiment, "call_analysis.user_sentiment")?.toLowerCase();
  const successful = readBoolean(notes, record.call_successful, "call_analysis.call_successful");
  const data = readOthers(record);
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
