import { propertiesOf, readExtension, schemaAt, type Operation } from "@trunkline/spec-model";
import { fitWord } from "../answers/fit.js";
import { getPath, hasPath, isObject, mergeJson, setPath, type JsonObject } from "../json.js";
import type { ProviderState } from "../provider-state.js";
import type { CheckedRequest } from "../requests/request.js";
import type { Resource } from "../store.js";

/**
 * Applies a body to a record. A property sets the field that its `x-field` names, the field of the same name, or the
 * one that the list filters by under that name. Properties without such a field, or with a value that does not fit its
 * schema, are left out.
 */
export function changeRecord(
  state: ProviderState,
  resource: Resource,
  record: JsonObject,
  body: unknown,
  how: "replace" | "merge",
): JsonObject {
  if (!isObject(body)) return record;
  const { document, check } = state;
  const properties = propertiesOf(document, resource.schema?.schema);
  let changed: JsonObject = structuredClone(record);
  for (const [name, given] of Object.entries(body)) {
    const field = fieldOf(state, resource, name, properties.has(name) || Object.hasOwn(record, name));
    if (field === undefined || field === resource.idField) continue;
    const schema = schemaAt(document, resource.schema?.schema, field)?.schema;
    const before = hasPath(changed, field) ? getPath(changed, field) : undefined;
    const value = fitWord(document, schema, how === "merge" ? mergeJson(before, given) : given);
    if (check(schema, value)) continue;
    const whole = setPath(changed, field, value);
    if (isObject(whole)) changed = whole;
  }
  return changed;
}

/** The field of the record that a body's property sets. */
export function fieldOf(state: ProviderState, resource: Resource, name: string, isField: boolean): string | undefined {
  for (const operation of resource.operations) {
    const named = operation.body && bodyProperties(state, operation).get(name);
    const field = readExtension(named, "x-field");
    if (field !== undefined) return field;
  }
  if (isField) return name;
  for (const { filters } of resource.operations) {
    const filter = filters.find((one) => one.name.split(".").at(-1) === name);
    if (filter && (filter.operator === "equal" || filter.operator === "in")) return filter.field;
  }
  return undefined;
}

/** The part of a request's body that holds the record's fields. */
export function recordBody({ operation, body }: CheckedRequest): unknown {
  const { body: path } = operation.resource;
  if (path === undefined) return body;
  return path === "*" ? Object.values(isObject(body) ? body : {})[0] : getPath(body, path);
}

/** The properties of the record in an operation's JSON body. */
export function bodyProperties(state: ProviderState, operation: Operation): Map<string, unknown> {
  const media = operation.body?.media.find((one) => one.type.endsWith("json"));
  const { body } = operation.resource;
  if (body !== undefined && body !== "*") {
    return propertiesOf(state.document, schemaAt(state.document, media?.schema, body)?.schema);
  }
  const properties = propertiesOf(state.document, media?.schema);
  if (body === undefined) return properties;
  return new Map([...properties.values()].flatMap((inner) => [...propertiesOf(state.document, inner)]));
}
