import type { SpecDocument } from "./document.js";
import { readExtension } from "./read-extension.js";
import { propertiesOf } from "./schema.js";

/** A property of a request's body or of a partial row, and the part of the record that it sets or shows. */
export interface RecordField {
  /** The dot path in the record. */
  path: string;
  /** True if it shows the length of the list at `path`. */
  isCount: boolean;
  /** What it shows if the record has no value. */
  otherwise: unknown;
  schema: unknown;
}

/** The properties of a request's body or of a partial row, by name. */
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
