import type { Analysis } from "../../call.js";
import {
  omitMissing,
  orUndefined,
  readArray,
  readObject,
  readText,
  report,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** What was found beside the summary, by the name Vapi has for it. */
interface Findings {
  successEvaluation: unknown;
  structuredData: Loose;
  structuredDataMulti: readonly unknown[];
  structuredOutputs: Loose;
  scorecards: Loose;
}

/** https://docs.vapi.ai/assistants/call-analysis, and the structured outputs and scorecards among the artifacts. */
export function readAnalysis(notes: Notes, { record, artifact }: Parts): Analysis | undefined {
  const analysis: Loose = readObject(notes, record.analysis, "analysis") ?? {};
  const evaluation = readEvaluation(notes, analysis.successEvaluation);
  const successful = toSuccessful(evaluation);
  const multiple = readArray(notes, analysis.structuredDataMulti, "analysis.structuredDataMulti");
  const findings = omitMissing<Partial<Findings>>({
    successEvaluation: successful === undefined ? evaluation : undefined,
    structuredData: orUndefined(readObject(notes, analysis.structuredData, "analysis.structuredData")),
    structuredDataMulti: multiple && multiple.length > 0 ? multiple : undefined,
    structuredOutputs: orUndefined(readObject(notes, artifact.structuredOutputs, "artifact.structuredOutputs")),
    scorecards: orUndefined(readObject(notes, artifact.scorecards, "artifact.scorecards")),
  });
  return orUndefined(
    omitMissing<Analysis>({
      summary: readText(notes, analysis.summary, "analysis.summary") ?? readText(notes, record.summary, "summary"),
      sentiment: undefined,
      successful,
      // An interface has no index signature, a spread of it does.
      data: orUndefined({ ...findings }),
    }),
  );
}

/** Documented as a text; others have met booleans and numbers. */
function readEvaluation(notes: Notes, value: unknown): string | number | boolean | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  report(notes, "analysis.successEvaluation", value, "string");
  return undefined;
}

/** The rubric decides what the evaluation is: true or false, a grade, a percentage, prose. Only the first is a verdict. */
function toSuccessful(evaluation: string | number | boolean | undefined): boolean | undefined {
  if (typeof evaluation === "boolean") return evaluation;
  if (typeof evaluation !== "string" || evaluation.length > 10) return undefined;
  const word = evaluation.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}
