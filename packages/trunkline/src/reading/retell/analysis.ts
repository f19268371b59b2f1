import type { Analysis } from "../../call.js";
import { orUndefined } from "../loose.js";
import type { Reader } from "../reader.js";
import { readBoolean, readText } from "../values.js";

/** `found` is the call's `call_analysis`, `data` what it found besides. */
export function readAnalysis(found: Reader, data: Record<string, unknown> | undefined): Analysis | undefined {
  const summary = readText(found, "call_summary");
  const sentiment = readText(found, "user_sentiment")?.toLowerCase();
  const successful = readBoolean(found, "call_successful");
  const analysis: Analysis = {};
  if (summary !== undefined) analysis.summary = summary;
  if (sentiment !== undefined) analysis.sentiment = sentiment;
  if (successful !== undefined) analysis.successful = successful;
  if (data !== undefined) analysis.data = data;
  return orUndefined(analysis);
}
