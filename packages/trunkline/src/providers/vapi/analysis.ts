import type { Analysis } from "../../call.js";
import {
  isMissing,
  orUndefined,
  readArray,
  readObject,
  readText,
  report,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import type { Parts, VapiArtifact } from "./parts.js";

/** https://docs.vapi.ai/assistants/call-analysis, and the structured outputs and scorecards among the artifacts. */
export function readAnalysis(notes: Notes, { record, artifact }: Parts): Analysis | undefined {
  const analysis = readObject(notes, record.analysis, "analysis");
  const evaluation = readEvaluation(notes, analysis?.successEvaluation);
  const successful = toSuccessful(evaluation);
  const summary = readText(notes, analysis?.summary, "analysis.summary") ?? readText(notes, record.summary, "summary");
  const data = readFindings(notes, analysis, artifact, successful === undefined ? evaluation : undefined);
  const found: Analysis = {};
  if (summary !== undefined) found.summary = summary;
  if (successful !== undefined) found.successful = successful;
  if (data !== undefined) found.data = data;
  return orUndefined(found);
}

/** What was found beside the summary, by the name Vapi has for it. */
function readFindings(
  notes: Notes,
  analysis: Loose | undefined,
  artifact: VapiArtifact,
  successEvaluation: unknown,
): Record<string, unknown> | undefined {
  const structuredData = orUndefined(readObject(notes, analysis?.structuredData, "analysis.structuredData"));
  const multi = readArray(notes, analysis?.structuredDataMulti, "analysis.structuredDataMulti");
  const outputs = orUndefined(readObject(notes, artifact.structuredOutputs, "artifact.structuredOutputs"));
  const scorecards = orUndefined(readObject(notes, artifact.scorecards, "artifact.scorecards"));
  const findings: Record<string, unknown> = {};
  if (successEvaluation !== undefined) findings.successEvaluation = successEvaluation;
  if (structuredData !== undefined) findings.structuredData = structuredData;
  if (multi !== undefined && multi.length > 0) findings.structuredDataMulti = multi;
  if (outputs !== undefined) findings.structuredOutputs = outputs;
  if (scorecards !== undefined) findings.scorecards = scorecards;
  return orUndefined(findings);
}

/** Documented as a text; others have met booleans and numbers. */
function readEvaluation(notes: Notes, value: unknown): string | number | boolean | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  report(notes, "analysis.successEvaluation", value, "string");
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
