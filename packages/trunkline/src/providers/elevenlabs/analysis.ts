import type { Analysis } from "../../call.js";
import {
  firstOf,
  isObject,
  orUndefined,
  readArray,
  readFree,
  readMeaning,
  readNumber,
  readObject,
  readText,
  type Reader,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";

/**
 * The verdict is on the agent's goal, not on the connection. A row has only the summary, the verdict and the sentiment.
 */
export function readAnalysis({ call }: Parts): Analysis | undefined {
  const own = readObject(call, "analysis");
  const summary = firstOf(readText(own, "transcript_summary"), readText(call, "transcript_summary"));
  const verdict = firstOf(
    readMeaning(own, "call_successful", mapVerdict),
    readMeaning(call, "call_successful", mapVerdict),
  );
  const sentiment = readText(readObject(call, "sentiment_analysis"), "overall_label")?.toLowerCase();
  const data = readFindings(own, call);
  const analysis: Analysis = {};
  if (summary !== undefined) analysis.summary = summary;
  if (sentiment !== undefined) analysis.sentiment = sentiment;
  if (verdict === "success" || verdict === "failure") analysis.successful = verdict === "success";
  if (data !== undefined) analysis.data = data;
  return orUndefined(analysis);
}

type Verdict = "success" | "failure" | "unknown";

function mapVerdict(word: string): Verdict | undefined {
  return word === "success" || word === "failure" || word === "unknown" ? word : undefined;
}

/** What was found beside the summary, by the name ElevenLabs has for it. */
function readFindings(own: Reader, row: Reader): Record<string, unknown> | undefined {
  const findings: Record<string, unknown> = {};
  const title = firstOf(readText(own, "call_summary_title"), readText(row, "call_summary_title"));
  if (title !== undefined) findings.call_summary_title = title;
  const score = firstOf(readNumber(own, "call_success_score"), readNumber(row, "call_success_score"));
  if (score !== undefined) findings.call_success_score = score;
  for (const name of ["evaluation_criteria_results", "data_collection_results"] as const) {
    const found = firstOf<unknown>(readRepeated(own, name), firstOf(readFree(own, name), readFree(row, name)));
    if (found !== undefined) findings[name] = found;
  }
  return orUndefined(findings);
}

/** The map loses ids that come twice, and the list beside it does not. */
function readRepeated(own: Reader, name: string): readonly unknown[] | undefined {
  const list = readArray(own, `${name}_list`);
  const map = own.record[name];
  return list !== undefined && list.length > Object.keys(isObject(map) ? map : {}).length ? list : undefined;
}
