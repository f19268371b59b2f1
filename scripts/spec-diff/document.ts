import type { Json, JsonObject } from "../generate/bundle-spec.js";

export type { Json, JsonObject };

export function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

export function asObject(node: Json | undefined): JsonObject {
  return isObject(node) ? node : {};
}

export function asArray(node: Json | undefined): Json[] {
  return Array.isArray(node) ? node : [];
}

export function texts(node: Json | undefined): string[] {
  return asArray(node).filter((word) => typeof word === "string");
}

/** Equal as data: the order of keys is no difference. */
export function same(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || write(left) === write(right);
}

function write(node: Json | undefined): string | undefined {
  return JSON.stringify(node, (_key, value: Json) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** What a local `$ref` points to, and beside it what stands next to the `$ref`. */
export function resolve(document: JsonObject, node: Json | undefined): JsonObject {
  const { $ref, ...beside } = asObject(node);
  if (typeof $ref !== "string") return beside;
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<JsonObject>((inner, key) => asObject(inner[key.replaceAll("~1", "/").replaceAll("~0", "~")]), document);
  return { ...resolve(document, target), ...beside };
}

/** `Call` of `#/components/schemas/Call`. */
export function refName(node: Json | undefined): string | undefined {
  const { $ref } = asObject(node);
  return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}

/** The keys of both, sorted into what was there, what is there, and what is in both. */
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

/** What is left without what only people read. The names of a schema's properties are never such. */
export function withoutWords(node: Json | undefined, named = false): Json {
  if (Array.isArray(node)) return node.map((inner) => withoutWords(inner));
  if (!isObject(node)) return node ?? null;
  const kept = Object.entries(node).filter(([key]) => named || !(forPeople.has(key) || isExtension(key)));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner, !named && key === "properties")]));
}

function isExtension(key: string): boolean {
  return key.startsWith("x-") && key !== "x-open-enum";
}
