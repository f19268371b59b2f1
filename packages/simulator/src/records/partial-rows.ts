import { propertiesOf, schemaAt, type Operation, type SpecDocument } from "@trunkline/spec-model";
import { jsonMedia } from "../answers/success.js";
import { getPath, isObject, type JsonObject } from "../json.js";
import type { CheckSchema } from "../schema/check.js";
import { itemsPath } from "./documented.js";

/** A field of a row: which of the record's it shows, and what fits it. */
interface RowField {
  field: string;
  schema: unknown;
}

/** By name, the fields of a list's rows where these show a part of each record; undefined where they are whole. */
export function rowFieldsOf(document: SpecDocument, operation: Operation): ReadonlyMap<string, RowField> | undefined {
  const items = itemsPath(operation);
  if (!operation.resource.partialRows || items === undefined) return undefined;
  const answer = operation.answers.find(({ status }) => status.startsWith("2"));
  const media = answer && jsonMedia(answer);
  const row = schemaAt(document, media?.schema, items === "" ? "0" : `${items}.0`)?.schema;
  return new Map(
    [...propertiesOf(document, row)].map(([name, schema]) => {
      const shown = isObject(schema) ? schema["x-field"] : undefined;
      return [name, { field: typeof shown === "string" ? shown : name, schema }];
    }),
  );
}

/** What the list shows of a record; what does not fit there is left out. */
export function toPartialRow(
  fields: ReadonlyMap<string, RowField>,
  record: JsonObject,
  check: CheckSchema,
): JsonObject {
  const row: JsonObject = {};
  for (const [name, { field, schema }] of fields) {
    const value = getPath(record, field);
    if (value !== undefined && !check(schema, value)) row[name] = value;
  }
  return row;
}
