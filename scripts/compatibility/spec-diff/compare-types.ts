import { asArray, texts, type JsonObject } from "@trunkline/spec-model";
import { widened } from "../change.js";
import { wordsOf } from "./compare-words.js";
import { compareNull, report, type Comparison, type Place } from "./place.js";

/** `integer` is a number in the generated types. */
function typesOf(schema: JsonObject): Set<string> {
  const stated = typeof schema.type === "string" ? [schema.type] : texts(schema.type);
  const implied =
    stated.length > 0 ? stated : wordsOf(schema) ? typesOfWords(schema) : "properties" in schema ? ["object"] : [];
  return new Set(implied.map((type) => (type === "integer" ? "number" : type)));
}

function isWhole({ type }: JsonObject): boolean {
  return type === "integer" || asArray(type).includes("integer");
}

function typesOfWords(schema: JsonObject): string[] {
  const words = "const" in schema ? [schema.const ?? null] : asArray(schema.enum);
  return words.map((word) => (word === null ? "null" : Array.isArray(word) ? "array" : typeof word));
}

export function compareTypes(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const before = typesOf(left);
  const after = typesOf(right);
  if (before.size === 0 && after.size === 0) return;
  if (before.size === 0) return report(comparison, place, "major", `was of any type and is now ${list(after)}`);
  if (after.size === 0)
    return report(comparison, place, widened(place.direction), `was ${list(before)} and is now of any type`);
  if (isWhole(left) !== isWhole(right)) {
    report(comparison, place, "minor", isWhole(right) ? "is now a whole number" : "is no longer a whole number");
  }
  compareNull(comparison, place, before.delete("null"), after.delete("null"));
  const removed = [...before].filter((type) => !after.has(type));
  const added = [...after].filter((type) => !before.has(type));
  const told = `was ${list(before)} and is now ${list(after)}`;
  if (removed.length > 0) report(comparison, place, "major", told);
  else if (added.length > 0) report(comparison, place, widened(place.direction), told);
}

function list(types: Set<string>): string {
  return types.size === 0 ? "null" : [...types].join(" or ");
}
