import { readRecordFields, schemaAt, type Operation, type RecordField, type SpecDocument } from "@trunkline/spec-model";
import { jsonMedia } from "../answers/success.js";
import { getPath, type JsonObject } from "../json.js";
import type { CheckSchema } from "../schema/check.js";
import { itemsPath } from "./documented.js";

/** The fields of a list's rows by name, if rows show a part of each record; undefined if they are complete. */
export function rowFieldsOf(
  document: SpecDocument,
  operation: Operation,
): ReadonlyMap<string, RecordField> | undefined {
  const items = itemsPath(operation);
  if (!operation.resource.partialRows || items === undefined) return undefined;
  const answer = operation.answers.find(({ status }) => status.startsWith("2"));
  const media = answer && jsonMedia(answer);
  const row = schemaAt(document, media?.schema, items === "" ? "0" : `${items}.0`)?.schema;
  return readRecordFields(document, row);
}

/** The part of a record that the list shows. Values that do not fit are left out. */
export function toPartialRow(
  fields: ReadonlyMap<string, RecordField>,
  record: JsonObject,
  check: CheckSchema,
): JsonObject {
  const row: JsonObject = {};
  for (const [name, shown] of fields) {
    const value = toShown(shown, record);
    if (value !== undefined && !check(shown.schema, value)) row[name] = value;
  }
  return row;
}

function toShown({ path, isCount, otherwise }: RecordField, record: JsonObject): unknown {
  const held = getPath(record, path);
  const value = isCount ? (Array.isArray(held) ? held.length : undefined) : held;
  return otherwise === undefined ? value : (value ?? otherwise);
}
