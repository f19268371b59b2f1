import type { Analysis } from "../../call.js";
import {
  firstOf,
  isMissing,
  orUndefined,
  readArray,
  readFree,
  readObject,
  readText,
  report,
  type Reader,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** https://docs.vapi.ai/assistants/call-analysis, and the structured outputs and scorecards among the artifacts. */
export function readAnalysis({ call, artifact }: Parts): Analysis | undefined {
  const analysis = readObject(call, "analysis");
  const evaluation = readEvaluation(analysis, "successEvaluation");
  const successful = toSuccessful(evaluation);
  const summary = firstOf(readText(analysis, "summary"), readText(call, "summary"));
  const data = readFindings(analysis, artifact, successful === undefined ? evaluation : undefined);
  const found: Analysis = {};
  if (summary !== undefined) found.summary = summary;
  if (successful !== undefined) found.successful = successful;
  if (data !== undefined) found.data = data;
  return orUndefined(found);
}

/** What was found beside the summary, by the name Vapi has for it. */
function readFindings(
  analysis: Reader,
  artifact: Reader,
  successEvaluation: unknown,
): Record<string, unknown> | undefined {
  const findings: Record<string, unknown> = {};
  if (successEvaluation !== undefined) findings.successEvaluation = successEvaluation;
  const structuredData = readFree(analysis, "structuredData");
  if (structuredData !== undefined) findings.structuredData = structuredData;
  const multi = readArray(analysis, "structuredDataMulti");
  if (multi !== undefined && multi.length > 0) findings.structuredDataMulti = multi;
  const structuredOutputs = readFree(artifact, "structuredOutputs");
  if (structuredOutputs !== undefined) findings.structuredOutputs = structuredOutputs;
  const scorecards = readFree(artifact, "scorecards");
  if (scorecards !== undefined) findings.scorecards = scorecards;
  return orUndefined(findings);
}

/** Documented as a text; others have met booleans and numbers. */
function readEvaluation(from: Reader, name: string): string | number | boolean | undefined {
  const value = from.record[name];
  if (isMissing(value)) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  report(from, name, value, "string");
  return undefined;
}

/**
 * The rubric decides what the evaluation is: true or false, a grade, a percentage, prose. Only the first is a verdict.
 */
function toSuccessful(evaluation: string | number | boolean | undefined): boolean | undefined {
  if (typeof evaluation === "boolean") return evaluation;
  if (typeof evaluation !== "string" || evaluation.length > 10) return undefined;
  const word = evaluation.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}
