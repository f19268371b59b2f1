import { asArray, asObject, refName, texts, type Json, type JsonObject } from "@trunkline/spec-model";
import { widened, type Direction } from "../change.js";
import { compareTypes } from "./compare-types.js";
import { compareWords, wordsOf } from "./compare-words.js";
import { compareKeys, same } from "./document.js";
import { flatten, namesIn } from "./flatten.js";
import { matchVariants, nameVariant, variantsOf } from "./match-variants.js";
import { compareNull, compareRequired, inside, report, type Comparison, type Place } from "./place.js";

export function compareSchemas(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
): void {
  const [name, newName] = [refName(before), refName(after)];
  if (name !== undefined && name === newName) compareNamed(comparison, place.direction, name);
  if (same(before, after)) {
    for (const inner of namesIn(before)) compareNamed(comparison, place.direction, inner);
    return;
  }
  if (name !== undefined || newName !== undefined) {
    const pair = `${JSON.stringify(before)} ${JSON.stringify(after)} ${place.direction}`;
    if (comparison.seen.has(pair)) return;
    comparison.seen.add(pair);
  }
  // Renamed, or inlined: what the schemas mean decides.
  if (name !== newName) {
    report(comparison, place, "minor", `is now ${newName ?? "spelt out"}, and was ${name ?? "spelt out"}`);
  }
  const left = flatten(comparison.before, before);
  const right = flatten(comparison.after, after);
  compareParts(comparison, place, left, right);
  if (variantsOf(left) !== undefined || variantsOf(right) !== undefined)
    compareVariants(comparison, place, left, right);
  else compareTypes(comparison, place, left, right);
  compareWords(comparison, place, wordsOf(left), wordsOf(right));
  compareProperties(comparison, place, left, right);
  compareItems(comparison, place, left, right);
  compareOtherProperties(comparison, place, left, right);
  compareRest(comparison, place, left, right);
}

/** Compares a schema of `components`, once in each direction. */
export function compareNamed(comparison: Comparison, direction: Direction, name: string): void {
  const key = `${name} ${direction}`;
  if (comparison.seen.has(key)) return;
  comparison.seen.add(key);
  const before = asObject(asObject(comparison.before.components).schemas)[name];
  const after = asObject(asObject(comparison.after.components).schemas)[name];
  compareSchemas(comparison, { where: `schema ${name}`, path: "", direction }, before, after);
}

/** Compares the named parts of an `allOf`. */
function compareParts(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const [before, after] = [texts(left["(parts)"]), texts(right["(parts)"])];
  for (const name of before) if (after.includes(name)) compareNamed(comparison, place.direction, name);
  if (!same(before, after)) report(comparison, place, "minor", `is now made of ${after.join(", ") || "its own parts"}`);
}

function compareVariants(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const { before, after } = comparison;
  const { pairs, removed, added, wasNull, isNull, open } = matchVariants({ before, after, left, right });
  compareNull(comparison, place, wasNull, isNull);
  for (const [one, other] of pairs) compareSchemas(comparison, inside(place, nameVariant(before, one)), one, other);
  for (const variant of removed) report(comparison, place, "major", `can no longer be ${nameVariant(before, variant)}`);
  for (const variant of added) {
    // A reader of a union with an open variant must expect new variants anyway.
    report(comparison, place, open ? "minor" : widened(place.direction), `can now be ${nameVariant(after, variant)}`);
  }
}

function compareProperties(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const before = asObject(left.properties);
  const after = asObject(right.properties);
  const { removed, added, kept } = compareKeys(before, after);
  for (const key of removed) report(comparison, inside(place, key), "major", "was removed");
  for (const key of added) {
    const required = isRequired(right, key);
    const bump = required && place.direction === "sent" ? "major" : "minor";
    report(comparison, inside(place, key), bump, required ? "was added, and is always there" : "was added");
  }
  for (const key of kept) compareSchemas(comparison, inside(place, key), before[key], after[key]);
  const named = new Set([...kept, ...texts(left.required), ...texts(right.required)]);
  for (const key of named) {
    if (removed.includes(key) || added.includes(key)) continue;
    compareRequired(comparison, inside(place, key), isRequired(left, key), isRequired(right, key));
  }
}

/** The generated types treat a property with a default as always present. */
function isRequired(schema: JsonObject, key: string): boolean {
  return texts(schema.required).includes(key) || "default" in asObject(asObject(schema.properties)[key]);
}

function compareItems(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const items = inside(place, "[]");
  if (left.items !== undefined && right.items !== undefined) {
    compareSchemas(comparison, items, left.items, right.items);
  } else if (isArray(left) && isArray(right)) {
    if (right.items !== undefined) report(comparison, items, "major", "was of any type and is now described");
    if (left.items !== undefined) report(comparison, items, widened(place.direction), "is now of any type");
  }
}

function isArray({ type }: JsonObject): boolean {
  return type === "array" || asArray(type).includes("array");
}

/** Compares whether an object may have further properties. */
function compareOtherProperties(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const before = left.additionalProperties;
  const after = right.additionalProperties;
  if (same(before, after)) return;
  const [had, has] = [takesMore(before), takesMore(after)];
  if (had && !has) report(comparison, place, "major", "no longer takes properties of any name");
  else if (!had && has) report(comparison, place, "minor", "now takes properties of any name");
  else if (had && has) compareSchemas(comparison, inside(place, "*"), orAny(before), orAny(after));
  else report(comparison, place, "minor", "says otherwise whether unnamed properties are refused");
}

function takesMore(node: Json | undefined): boolean {
  return node !== undefined && node !== false;
}

function orAny(node: Json | undefined): JsonObject {
  return asObject(node);
}

/** Compared above, or for people only. */
const known = new Set(
  (
    "allOf (parts) oneOf anyOf type enum const properties required items additionalProperties x-open-enum " +
    "discriminator title description example examples $comment externalDocs"
  ).split(" "),
);

/** Compares keywords that are not in the generated types, but that validators and the simulator use. */
function compareRest(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (known.has(key) || key.startsWith("x-") || same(left[key], right[key])) continue;
    if (key === "not") compareNot(comparison, place, left, right);
    else report(comparison, place, "minor", `has another \`${key}\``);
  }
}

/** The generated types have `(any other)` for what an open variant excludes. */
function compareNot(comparison: Comparison, place: Place, left: JsonObject, right: JsonObject): void {
  const excluded = (schema: JsonObject) =>
    Object.keys(asObject(asObject(schema.not).properties))
      .sort()
      .join();
  const bump = excluded(left) === excluded(right) ? "minor" : "major";
  report(comparison, place, bump, "excludes other values");
}
