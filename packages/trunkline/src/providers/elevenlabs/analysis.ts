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
export function readAnalysis({ call, row }: Parts): Analysis | undefined {
  const own = readObject(call, "analysis");
  const summary = firstOf(readText(own, "transcript_summary"), readText(row, "transcript_summary"));
  const verdict = firstOf(
    readMeaning(own, "call_successful", mapVerdict),
    readMeaning(row, "call_successful", mapVerdict),
  );
  const sentiment = readText(readObject(call, "sentiment_analysis"), "overall_label")?.toLowerCase();
  const data = readFindings(own, row);
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

/** Maps of what was asked for, each with the name of the list beside it. */
const results = [
  ["evaluation_criteria_results", "evaluation_criteria_results_list"],
  ["data_collection_results", "data_collection_results_list"],
] as const;

/** What was found beside the summary, by the name ElevenLabs has for it. */
function readFindings(own: Reader, row: Reader): Record<string, unknown> | undefined {
  const findings: Record<string, unknown> = {};
  const title = firstOf(readText(own, "call_summary_title"), readText(row, "call_summary_title"));
  if (title !== undefined) findings.call_summary_title = title;
  const score = firstOf(readNumber(own, "call_success_score"), readNumber(row, "call_success_score"));
  if (score !== undefined) findings.call_success_score = score;
  for (const [name, list] of results) {
    const found = firstOf<unknown>(readRepeated(own, name, list), firstOf(readFree(own, name), readFree(row, name)));
    if (found !== undefined) findings[name] = found;
  }
  return orUndefined(findings);
}

/** The map loses ids that come twice, and the list beside it does not. */
function readRepeated(own: Reader, name: string, listName: string): readonly unknown[] | undefined {
  const list = readArray(own, listName);
  const map = own.record[name];
  return list !== undefined && list.length > Object.keys(isObject(map) ? map : {}).length ? list : undefined;
}
