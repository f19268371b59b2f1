import type { Analysis } from "../../call.js";
import {
  omitMissing,
  orUndefined,
  readBoolean,
  readText,
  setOwn,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export function readZuduAnalysis(notes: Notes, analysis: Loose | undefined): Analysis | undefined {
  if (analysis === undefined) return undefined;
  return orUndefined(
    omitMissing<Analysis>({
      summary: readText(notes, analysis.call_summary, "call_analysis.call_summary"),
      sentiment: readText(notes, analysis.user_sentiment, "call_analysis.user_sentiment")?.toLowerCase(),
      successful: readBoolean(notes, analysis.call_successful, "call_analysis.call_successful"),
      data: readOthers(analysis),
    }),
  );
}

// An agent's own questions (`post_call_analysis_data`) have answers that no page places; whatever else stands here is kept by name.
function readOthers(analysis: Loose): Record<string, unknown> | undefined {
  let others: Record<string, unknown> | undefined;
  for (const name in analysis) {
    if (name === "call_summary" || name === "user_sentiment" || name === "call_successful") continue;
    if (!Object.hasOwn(analysis, name)) continue;
    const value = analysis[name];
    if (value !== undefined && value !== null) setOwn((others ??= {}), name, value);
  }
  return others;
}
