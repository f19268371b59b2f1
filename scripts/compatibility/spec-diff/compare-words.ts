import { asArray, type Json, type JsonObject } from "@trunkline/spec-model";
import { widened } from "../change.js";
import { report, type Comparison, type Place } from "./place.js";

/** The enum values of a schema. `open`: a provider may add to them, and the types allow it. */
export interface Words {
  words: Json[];
  open: boolean;
}

export function wordsOf(schema: JsonObject): Words | undefined {
  if ("const" in schema) return { words: [schema.const ?? null], open: false };
  if (!Array.isArray(schema.enum)) return undefined;
  return { words: asArray(schema.enum).filter((word) => word !== null), open: schema["x-open-enum"] === true };
}

export function compareWords(
  comparison: Comparison,
  place: Place,
  before: Words | undefined,
  after: Words | undefined,
): void {
  const { direction } = place;
  if (before === undefined && after === undefined) return;
  if (before === undefined) {
    const bump = after?.open ? "minor" : "major";
    return report(
      comparison,
      place,
      bump,
      `is now ${after?.open ? "described by" : "held to"} words: ${list(after?.words)}`,
    );
  }
  if (after === undefined) {
    return report(comparison, place, before.open ? "minor" : widened(direction), "is no longer held to words");
  }
  if (before.open && !after.open) report(comparison, place, "major", "takes no other words any more");
  if (!before.open && after.open) report(comparison, place, widened(direction), "now takes other words too");
  const removed = before.words.filter((word) => !after.words.includes(word));
  const added = after.words.filter((word) => !before.words.includes(word));
  if (removed.length > 0) report(comparison, place, before.open ? "minor" : "major", `lost ${list(removed)}`);
  if (added.length > 0) report(comparison, place, after.open ? "minor" : widened(direction), `gained ${list(added)}`);
}

function list(words: Json[] = []): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}
