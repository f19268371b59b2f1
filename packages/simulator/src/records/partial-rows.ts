import { propertiesOf, schemaAt, type Operation, type SpecDocument } from "@trunkline/spec-model";
import { jsonMedia } from "../answers/success.js";
import { getPath, isObject, type JsonObject } from "../json.js";
import type { CheckSchema } from "../schema/check.js";
import { itemsPath } from "./documented.js";

/** A field of a row: what of the record it shows, and what fits it. */
interface RowField {
  /** Where that is in the record. */
  field: string;
  /** True where it is a list, of which the row has the length. */
  isCount: boolean;
  /** In the place of nothing. */
  otherwise: unknown;
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
      const words = isObject(schema) ? schema : {};
      const { "x-field": shown, "x-count": counted, "x-otherwise": otherwise } = words;
      const field = [counted, shown].find((path) => typeof path === "string") ?? name;
      return [name, { field, isCount: counted !== undefined, otherwise, schema }];
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
  for (const [name, shown] of fields) {
    const value = toShown(shown, record);
    if (value !== undefined && !check(shown.schema, value)) row[name] = value;
  }
  return row;
}

function toShown({ field, isCount, otherwise }: RowField, record: JsonObject): unknown {
  const held = getPath(record, field);
  const value = isCount ? (Array.isArray(held) ? held.length : undefined) : held;
  return otherwise === undefined ? value : (value ?? otherwise);
}
