import { propertiesOf, wordsOf, type SpecDocument } from "@trunkline/spec-model";
import { copyJson, getPath, hasPath, isObject, type JsonObject } from "../json.js";
import type { CheckSchema } from "../schema/check.js";

/** The enum value that a text matches, ignoring case, since answers may spell values differently from requests. */
export function fitWord(document: SpecDocument, schema: unknown, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const words = wordsOf(document, schema);
  if (words.length === 0 || words.includes(value)) return value;
  return words.find((word) => typeof word === "string" && word.toLowerCase() === value.toLowerCase()) ?? value;
}

/**
 * Fills the documented form of a record with its values, key by key. Where a value does not fit, the documented one is
 * kept.
 */
export function projectRecord(
  document: SpecDocument,
  check: CheckSchema,
  schema: unknown,
  example: unknown,
  record: JsonObject,
): unknown {
  if (!isObject(example)) return example;
  const properties = propertiesOf(document, schema);
  const projected: JsonObject = {};
  for (const [name, documented] of Object.entries(example)) {
    const value = Object.hasOwn(record, name) ? fitWord(document, properties.get(name), record[name]) : documented;
    projected[name] = check(properties.get(name), value) ? documented : value;
  }
  return projected;
}

/** Replaces the documented id: under every name it may have, and wherever a string equals it. */
export function replaceIds(example: unknown, names: ReadonlySet<string>, id: unknown): unknown {
  const old = findId(example, names);
  return walk(copyJson(example), names, typeof old === "string" && typeof id === "string" ? old : undefined, id);
}

function walk(value: unknown, names: ReadonlySet<string>, old: string | undefined, id: unknown): unknown {
  if (old !== undefined && value === old) return id;
  if (Array.isArray(value)) return value.map((item) => walk(item, names, old, id));
  if (!isObject(value)) return value;
  for (const [name, inner] of Object.entries(value)) {
    value[name] = names.has(name) && typeof inner === typeof id ? id : walk(inner, names, old, id);
  }
  return value;
}

function findId(value: unknown, names: ReadonlySet<string>): unknown {
  if (!isObject(value)) return undefined;
  for (const name of names) if (hasPath(value, name)) return getPath(value, name);
  for (const inner of Object.values(value)) {
    const found = findId(inner, names);
    if (found !== undefined) return found;
  }
  return undefined;
}
