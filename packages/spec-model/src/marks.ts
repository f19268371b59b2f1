import type { SpecDocument } from "./document.js";
import { isObject } from "./json.js";
import { propertiesOf } from "./schema.js";

/** A marked property, in values of a schema. */
export interface Mark {
  /** Dot path. */
  path: string;
  /** The value of the extension. */
  value: unknown;
}

// A schema may refer to itself.
const deepest = 5;

/** Finds the properties below a schema, except within lists, that are marked with this extension. */
export function findMarks(document: SpecDocument, schema: unknown, word: `x-${string}`): Mark[] {
  return marksBelow(document, schema, word, []);
}

function marksBelow(document: SpecDocument, schema: unknown, word: string, path: readonly string[]): Mark[] {
  if (path.length === deepest) return [];
  return [...propertiesOf(document, schema)].flatMap(([name, property]) => {
    const inner = [...path, name];
    const value = isObject(property) ? property[word] : undefined;
    const own = value === undefined ? [] : [{ path: inner.join("."), value }];
    return [...own, ...marksBelow(document, property, word, inner)];
  });
}
