import { isSchemaOf, schemaAt, type Operation } from "@trunkline/spec-model";
import { answerJson, type Answer } from "../answers/answer.js";
import { projectRecord, replaceIds } from "../answers/fit.js";
import { successOf } from "../answers/success.js";
import { getPath, hasPath, setPath, type JsonObject } from "../json.js";
import type { ProviderState } from "../provider-state.js";
import type { Resource } from "../store.js";

/** The names of a record's id in answers and paths: the `id` of a call may also be `call_id`. */
export function idNames(state: ProviderState, resource: Resource, operation: Operation): ReadonlySet<string> {
  const names = new Set(state.names.id.map((name) => name.replace("{resource}", resource.name)));
  // A plain "id" may belong to anything, except where the record is.
  for (const name of [resource.idField, operation.resource.id])
    if (name !== undefined && name !== "id") names.add(name);
  return names;
}

/** Answers with one record in the documented form. */
export function answerRecord(
  state: ProviderState,
  resource: Resource,
  operation: Operation,
  record: JsonObject,
): Answer {
  const { status, headers, example } = successOf(operation);
  if (status === 204) return { status, headers, body: "" };
  const id = getPath(record, resource.idField);
  const value = replaceIds(example() ?? {}, idNames(state, resource, operation), id);
  return answerJson(status, placeRecord(state, resource, operation, value, record), headers);
}

/**
 * Puts the record at the operation's place for it: in full if the schema there is that of records, otherwise in the
 * documented form.
 */
export function placeRecord(
  state: ProviderState,
  resource: Resource,
  operation: Operation,
  value: unknown,
  record: JsonObject,
): unknown {
  const { item, action } = operation.resource;
  if (item === undefined || (item !== "" && !hasPath(value, item))) return value;
  const { document, check } = state;
  const schema = schemaAt(document, successOf(operation).media?.schema, item)?.schema;
  const whole = action === "get" || isSchemaOf(schema, resource.schema?.name);
  return setPath(value, item, whole ? record : projectRecord(document, check, schema, getPath(value, item), record));
}
