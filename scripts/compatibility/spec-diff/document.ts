import { isObject, type Json, type JsonObject } from "@trunkline/spec-model";

/** Equal as data, regardless of the order of keys. */
export function same(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || write(left) === write(right);
}

function write(node: Json | undefined): string | undefined {
  return JSON.stringify(node, (_key, value: Json) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** The keys of both, as removed, added and kept. */
export function compareKeys(before: JsonObject, after: JsonObject) {
  return {
    removed: Object.keys(before).filter((key) => !(key in after)),
    added: Object.keys(after).filter((key) => !(key in before)),
    kept: Object.keys(before).filter((key) => key in after),
  };
}

const forPeople = new Set([
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "$comment",
]);

/** Removes fields that are only for people. The names of a schema's properties are always kept. */
export function withoutWords(node: Json | undefined, named = false): Json {
  if (Array.isArray(node)) return node.map((inner) => withoutWords(inner));
  if (!isObject(node)) return node ?? null;
  const kept = Object.entries(node).filter(([key]) => named || !(forPeople.has(key) || isExtension(key)));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner, !named && key === "properties")]));
}

function isExtension(key: string): boolean {
  return key.startsWith("x-") && key !== "x-open-enum";
}
