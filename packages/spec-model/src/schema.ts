import type { SpecDocument } from "./document.js";
import { referenceOf } from "./document.js";
import { asArray, isObject, splitPath, type JsonObject } from "./json.js";

/** A schema found at a dot path; `name` is that of its component, if it has one. */
export interface FoundSchema {
  schema: unknown;
  name: string | undefined;
}

// A schema may refer to itself.
const deepest = 8;

const compositions = ["allOf", "oneOf", "anyOf"];

/** The schemas that a schema refers to and is composed of. */
function partsOf(document: SpecDocument, schema: JsonObject): unknown[] {
  const target = document.target(schema);
  const parts = compositions.flatMap((keyword) => asArray(schema[keyword]));
  return target === undefined ? parts : [target, ...parts];
}

export function schemaAt(document: SpecDocument, schema: unknown, path: string): FoundSchema | undefined {
  let found: FoundSchema = { schema, name: referenceOf(schema) };
  for (const key of splitPath(path)) {
    const inner = stepInto(document, found.schema, key, 0);
    if (inner === undefined) return undefined;
    found = { schema: inner, name: referenceOf(inner) };
  }
  return found;
}

function stepInto(document: SpecDocument, schema: unknown, key: string, depth: number): unknown {
  if (depth > deepest || !isObject(schema)) return undefined;
  const { properties, items } = schema;
  if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key];
  if (/^\d+$/.test(key) && items !== undefined) return items;
  for (const part of partsOf(document, schema)) {
    const inner = stepInto(document, part, key, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The names and schemas of all properties that a value of this schema may have. */
export function propertiesOf(document: SpecDocument, schema: unknown, depth = 0): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  if (depth > deepest || !isObject(schema)) return properties;
  for (const part of partsOf(document, schema)) {
    for (const [name, property] of propertiesOf(document, part, depth + 1)) properties.set(name, property);
  }
  if (isObject(schema.properties)) {
    for (const [name, property] of Object.entries(schema.properties)) properties.set(name, property);
  }
  return properties;
}

/** The enum values of a schema, through references and compositions. */
export function wordsOf(document: SpecDocument, schema: unknown, depth = 0): unknown[] {
  if (depth > deepest || !isObject(schema)) return [];
  return [...asArray(schema.enum), ...partsOf(document, schema).flatMap((part) => wordsOf(document, part, depth + 1))];
}

/** The types that a schema allows, through references and compositions. */
export function typesOf(document: SpecDocument, schema: unknown, depth = 0): Set<string> {
  if (depth > deepest || !isObject(schema)) return new Set();
  return new Set([
    ...[schema.type].flat().filter((type) => typeof type === "string"),
    ...partsOf(document, schema).flatMap((part) => [...typesOf(document, part, depth + 1)]),
  ]);
}

/** Whether a schema, or one of its alternatives, is that of a component. */
export function isSchemaOf(schema: unknown, component: string | undefined): boolean {
  if (component === undefined || !isObject(schema)) return false;
  if (referenceOf(schema) === component) return true;
  return [...asArray(schema.oneOf), ...asArray(schema.anyOf)].some((part) => isSchemaOf(part, component));
}
