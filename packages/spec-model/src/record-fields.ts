import type { SpecDocument } from "./document.js";
import { readExtension } from "./read-extension.js";
import { propertiesOf } from "./schema.js";

/** A property of a request's body or of a partial row: what of the record it sets or shows. */
export interface RecordField {
  /** The dot path of that in the record. */
  path: string;
  /** It shows the length of the list that is there. */
  isCount: boolean;
  /** What it shows where the record has nothing for it. */
  otherwise: unknown;
  schema: unknown;
}

/** By name, the properties of a request's body or of a partial row. */
export function readRecordFields(document: SpecDocument, schema: unknown): Map<string, RecordField> {
  return new Map(
    [...propertiesOf(document, schema)].map(([name, property]) => [name, readRecordField(name, property)]),
  );
}

function readRecordField(name: string, schema: unknown): RecordField {
  const counted = readExtension(schema, "x-count");
  return {
    path: counted ?? readExtension(schema, "x-field") ?? name,
    isCount: counted !== undefined,
    otherwise: readExtension(schema, "x-otherwise"),
    schema,
  };
}
