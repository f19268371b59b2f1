import { schemaAt } from "@trunkline/spec-model";
import { getPath, isObject, setPath, type JsonObject } from "../json.js";
import type { ProviderState } from "../provider-state.js";
import type { CheckedRequest } from "../requests/request.js";
import type { Resource } from "../store.js";

/** The record with the changes of `x-resource.sets`. A value that does not fit its field is left out. */
export function setFields(
  state: ProviderState,
  resource: Resource,
  record: JsonObject,
  { operation, body }: CheckedRequest,
): JsonObject {
  let changed: JsonObject = structuredClone(record);
  for (const [field, said] of Object.entries(operation.resource.sets)) {
    const value = readValue(said, getPath(record, field), record, body);
    const schema = schemaAt(state.document, resource.schema?.schema, field)?.schema;
    if (value === undefined || state.check(schema, value)) continue;
    const whole = setPath(changed, field, value);
    if (isObject(whole)) changed = whole;
  }
  return changed;
}

/**
 * Evaluates a value of `sets`, as in docs/specs.md: `$body.url`, `$not.active`, `{ of, words }`, `{ with }`, `{ without
 * }`; anything else is literal.
 */
function readValue(said: unknown, before: unknown, record: JsonObject, body: unknown): unknown {
  const read = (inner: unknown) => readValue(inner, before, record, body);
  if (isObject(said) && isObject(said.words)) return said.words[String(read(said.of))];
  if (isObject(said) && said.with !== undefined) return [...new Set([...listOf(before), ...listOf(read(said.with))])];
  if (isObject(said) && said.without !== undefined) {
    const gone = listOf(read(said.without));
    return listOf(before).filter((one) => !gone.includes(one));
  }
  if (typeof said !== "string") return said;
  if (said.startsWith("$body.")) return getPath(body, said.slice("$body.".length));
  return said.startsWith("$not.") ? getPath(record, said.slice("$not.".length)) !== true : said;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
