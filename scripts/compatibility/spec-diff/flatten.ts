import {
  asArray,
  asObject,
  isNamedSchema,
  isObject,
  refName,
  resolve,
  texts,
  type Json,
  type JsonObject,
} from "@trunkline/spec-model";
import { same } from "./document.js";

/** Merges a schema with what it refers to and all parts of an `allOf`. `(parts)` has the names of named parts. */
export function flatten(document: JsonObject, schema: Json | undefined): JsonObject {
  const { allOf, ...own } = resolve(document, schema);
  if (allOf === undefined) return own;
  const flat = [own, ...asArray(allOf).map((part) => flatten(document, part))];
  const properties: JsonObject = {};
  for (const [key, property] of flat.flatMap((part) => Object.entries(asObject(part.properties)))) {
    const other = properties[key];
    properties[key] = other === undefined || same(other, property) ? property : { allOf: [other, property] };
  }
  const named = asArray(allOf).flatMap((part) => refName(part) ?? []);
  return {
    ...(Object.assign({}, ...flat.toReversed()) as JsonObject),
    properties,
    required: flat.flatMap((part) => texts(part.required)),
    "(parts)": [...named, ...flat.flatMap((part) => texts(part["(parts)"]))],
  };
}

/** The names of the schemas that a part of a document refers to, at any depth. */
export function namesIn(node: Json | undefined): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (!isObject(node)) return [];
  const own = isNamedSchema(node) ? (refName(node) ?? []) : [];
  return [own, ...Object.values(node).map(namesIn)].flat();
}
