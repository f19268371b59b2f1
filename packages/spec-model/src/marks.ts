import type { SpecDocument } from "./document.js";
import { isObject } from "./json.js";
import { propertiesOf } from "./schema.js";

/** A property that a spec marks, in whatever fits a schema. */
export interface Mark {
  /** Dot path. */
  path: string;
  /** The word's value. */
  value: unknown;
}

// A schema may refer to itself.
const deepest = 5;

/** The properties below a schema, lists left out, that are marked with this `x-` word. */
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
