import type { Analysis } from "../../call.js";
import {
  firstOf,
  isMissing,
  isObject,
  orUndefined,
  readItems,
  report,
  setOwn,
  type Loose,
  type Reader,
} from "../../reading/index.js";

/**
 * The post-call evaluation: in the record as an object by name (https://docs.autocalls.ai) or as rows of `name` and
 * `value` (https://docs.famulor.io), in the post-call webhook as an object named `extracted_variables`. Every assistant
 * has `summary`, a text, and `status`, whether the objective was reached; all other names are the assistant's own.
 */
export function readAnalysis(call: Reader): Analysis | undefined {
  return firstOf(readFindings(call, "evaluation"), readFindings(call, "extracted_variables"));
}

function readFindings(call: Reader, name: string): Analysis | undefined {
  const value = call.record[name];
  if (isMissing(value)) return undefined;
  const analysis: Analysis = {};
  if (Array.isArray(value)) readRows(call, name, analysis);
  else if (isObject(value)) readNames(value, analysis);
  else report(call, name, value, "object or array");
  return orUndefined(analysis);
}

/** True once the evaluation has been written, though it may be empty. */
export function isEvaluated(record: Loose): boolean {
  return !isMissing(record.evaluation) || !isMissing(record.extracted_variables);
}

function readRows(call: Reader, list: string, found: Analysis): void {
  const names = new Set<string>();
  readItems(call, list, (row) => {
    // An empty name is a name: it is the assistant's own.
    const { name, value } = row.record;
    if (typeof name !== "string") report(row, "name", name, "string");
    else if (names.has(name)) report(row, "value", value, "one value of a name");
    else addFinding(found, name, value);
    if (typeof name === "string") names.add(name);
  });
}

function readNames(values: Loose, found: Analysis): void {
  for (const name in values) if (Object.hasOwn(values, name)) addFinding(found, name, values[name]);
}

/**
 * `summary`, `status` and `sentiment` only where they hold what they should: the names are free, and an assistant may
 * use them otherwise.
 */
function addFinding(found: Analysis, name: string, value: unknown): void {
  if (value === undefined) return;
  if (name === "summary" && typeof value === "string") {
    if (value !== "") found.summary = value;
  } else if (name === "status" && typeof value === "boolean") {
    found.successful = value;
  } else if (name === "sentiment" && typeof value === "string") {
    if (value !== "") found.sentiment = value.toLowerCase();
  } else {
    found.data ??= {};
    setOwn(found.data, name, value);
  }
}
