import { isObject, splitPath } from "../json.js";
import type { SpecDocument } from "./document.js";

/**
 * The schema of the value at a dot path in whatever fits `schema`; `name` is that of its component, where it has one.
 */
export interface FoundSchema {
  schema: unknown;
  name: string | undefined;
}

export function schemaAt(document: SpecDocument, schema: unknown, path: string): FoundSchema | undefined {
  let found: FoundSchema = { schema, name: nameOf(schema) };
  for (const key of splitPath(path)) {
    const inner = stepInto(document, found.schema, key, 0);
    if (inner === undefined) return undefined;
    found = { schema: inner, name: nameOf(inner) };
  }
  return found;
}

function nameOf(schema: unknown): string | undefined {
  return isObject(schema) && typeof schema["$ref"] === "string" ? schema["$ref"] : undefined;
}

function stepInto(document: SpecDocument, schema: unknown, key: string, depth: number): unknown {
  if (depth > 8 || !isObject(schema)) return undefined;
  const properties = schema["properties"];
  if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key];
  if (/^\d+$/.test(key) && schema["items"] !== undefined) return schema["items"];
  if (typeof schema["$ref"] === "string") {
    const inner = stepInto(document, document.find(schema["$ref"]), key, depth + 1);
    if (inner !== undefined) return inner;
  }
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    if (!Array.isArray(parts)) continue;
    for (const part of parts) {
      const inner = stepInto(document, part, key, depth + 1);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** Names and schemas of all properties that a record of this schema may have. */
export function propertiesOf(document: SpecDocument, schema: unknown, depth = 0): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  if (depth > 8 || !isObject(schema)) return properties;
  const add = (part: unknown) => {
    for (const [name, property] of propertiesOf(document, part, depth + 1)) properties.set(name, property);
  };
  if (typeof schema["$ref"] === "string") add(document.find(schema["$ref"]));
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    if (Array.isArray(parts)) parts.forEach(add);
  }
  if (isObject(schema["properties"])) {
    for (const [name, property] of Object.entries(schema["properties"])) properties.set(name, property);
  }
  return properties;
}

/** The words of an enumeration, through references and alternatives. */
export function wordsOf(document: SpecDocument, schema: unknown, depth = 0): unknown[] {
  if (depth > 8 || !isObject(schema)) return [];
  const words: unknown[] = Array.isArray(schema["enum"]) ? [...schema["enum"]] : [];
  if (typeof schema["$ref"] === "string") words.push(...wordsOf(document, document.find(schema["$ref"]), depth + 1));
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    if (Array.isArray(parts)) for (const part of parts) words.push(...wordsOf(document, part, depth + 1));
  }
  return words;
}
