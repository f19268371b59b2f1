import { propertiesOf, readExtension, wordsOf, type Operation } from "@trunkline/spec-model";
import { answerJson, type Answer } from "../answers/answer.js";
import { fitWord } from "../answers/fit.js";
import { jsonMedia, successOf } from "../answers/success.js";
import { copyJson, getPath, isObject, setPath, type JsonObject } from "../json.js";
import type { ProviderState } from "../provider-state.js";
import { idLike } from "../records/id-like.js";
import type { CheckedRequest } from "../requests/request.js";
import { emptyRecord, type Resource } from "../store.js";
import { touchUpdateTime } from "../times.js";
import { bodyProperties, changeRecord, fieldOf, recordBody } from "./change-record.js";
import { ownPath, readPathParent } from "./path-parent.js";
import { answerRecord, idNames } from "./record-answer.js";
import { setFields } from "./set-fields.js";

/** Creates a record from the body, stores it and answers as documented. */
export function answerCreate(state: ProviderState, resource: Resource, request: CheckedRequest): Answer {
  const source = readSource(state, resource, request);
  if (source && source.record === undefined) {
    return state.refuse(request.operation, 404, { resource: resource.name, id: source.id, detail: "does not exist" });
  }
  const body = recordBody(request);
  const batch = readBatch(state, request.operation, body);
  if (batch) return answerBatch(state, resource, request, batch);
  const wanted = getPath(body, resource.idField);
  if (wanted !== undefined && resource.collection.get(String(wanted))) {
    return state.refuse(request.operation, 400, { field: resource.idField, detail: "already exists" });
  }
  return answerRecord(state, resource, request.operation, createRecord(state, resource, request, body, source?.record));
}

/** The record that the path names, which is to be copied. */
function readSource(
  state: ProviderState,
  resource: Resource,
  request: CheckedRequest,
): { id: string; record: JsonObject | undefined } | undefined {
  const names = idNames(state, resource, request.operation);
  const id = ownPath(state, request).find(([name]) => names.has(name))?.[1];
  return id === undefined ? undefined : { id: String(id), record: resource.collection.get(String(id)) };
}

function createRecord(
  state: ProviderState,
  resource: Resource,
  request: CheckedRequest,
  body: unknown,
  source?: JsonObject,
): JsonObject {
  const time = state.clock.tick(1000);
  const words = documentedWords(state, resource, request);
  const drafted = source
    ? { ...copyJson(source), [resource.idField]: newId(resource, resource.random) }
    : withoutUnasked(state, resource, request, draft(state, resource, body, words, time), body);
  const begun = { ...drafted, ...Object.fromEntries(words) };
  const changed = setFields(state, resource, changeRecord(state, resource, begun, body, "replace"), request);
  let record = touchUpdateTime(changed, state.names, time);
  const wanted = getPath(body, resource.idField);
  if (wanted !== undefined) record = { ...record, [resource.idField]: wanted };
  resource.collection.add(record, time);
  const parent = readPathParent(state, request);
  if (parent) resource.parents.set(String(getPath(record, resource.idField)), parent);
  state.history.note("create", getPath(record, resource.idField));
  return record;
}

/** How many made-up records to choose from. The one closest to the documented kind, such as a web call, is used. */
const draftCount = 12;

function draft(
  state: ProviderState,
  resource: Resource,
  body: unknown,
  words: ReadonlyMap<string, unknown>,
  time: number,
): JsonObject {
  const { madeUp, idField, random } = resource;
  if (madeUp === undefined) return { ...emptyRecord(resource), [idField]: newId(resource, random) };
  const parent = readParent(state, resource, body);
  let best: JsonObject = {};
  let most = -1;
  for (let left = draftCount; left > 0 && most < words.size; left -= 1) {
    resource.sequence += 1;
    const record = madeUp.draft(resource.sequence, time, true, parent);
    const matches = [...words].filter(([name, word]) => record[name] === word).length;
    if (matches > most) [best, most] = [record, matches];
  }
  return best;
}

/**
 * Removes the draft's values of fields that the body may set, since those are the client's choice, unless the record
 * requires them.
 */
function withoutUnasked(
  state: ProviderState,
  resource: Resource,
  { operation }: CheckedRequest,
  record: JsonObject,
  body: unknown,
): JsonObject {
  const kept: JsonObject = { ...record };
  for (const name of bodyProperties(state, operation).keys()) {
    if (name === resource.idField || name === resource.madeUp?.parentField || getPath(body, name) !== undefined)
      continue;
    delete kept[name];
  }
  return state.check(resource.schema?.schema, kept) ? record : kept;
}

function newId(resource: Resource, random: () => number): string | number {
  const first = resource.collection.list([]).at(0);
  for (;;) {
    const id = idLike(first ? getPath(first.record, resource.idField) : 1000, random);
    if (resource.collection.get(String(id)) === undefined) return id;
  }
}

/** The parent that the body names, by the field's name or the name that the list filters by. */
function readParent(state: ProviderState, resource: Resource, body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  for (const [name, value] of Object.entries(body)) {
    const isParent =
      fieldOf(state, resource, name, name === resource.madeUp?.parentField) === resource.madeUp?.parentField;
    if (isParent && (typeof value === "string" || typeof value === "number")) return String(value);
  }
  return undefined;
}

/** The enum values of the documented answer that a record has too, which give the initial state of such a record. */
function documentedWords(
  state: ProviderState,
  resource: Resource,
  { operation }: CheckedRequest,
): Map<string, unknown> {
  const example = successOf(operation).example();
  const item = getPath(example, operation.resource.item ?? "");
  const words = new Map<string, unknown>();
  const properties = propertiesOf(state.document, resource.schema?.schema);
  for (const [name, value] of Object.entries(isObject(item) ? item : {})) {
    if (typeof value !== "string") continue;
    const word = fitWord(state.document, properties.get(name), value);
    if (wordsOf(state.document, properties.get(name)).includes(word)) words.set(name, word);
  }
  return words;
}

interface Batch {
  bodies: JsonObject[];
}

/** Reads a body with a list, marked in the spec, that creates one record per item. */
function readBatch(state: ProviderState, operation: Operation, body: unknown): Batch | undefined {
  if (!isObject(body)) return undefined;
  for (const [name, property] of bodyProperties(state, operation)) {
    const single = readExtension(property, "x-each");
    const values = body[name];
    if (single === undefined || !Array.isArray(values)) continue;
    const { [name]: _, ...rest } = body;
    return { bodies: values.map((value: unknown) => ({ ...rest, [single]: value })) };
  }
  return undefined;
}

/** The documented answer that contains a list of records, filled with these records. Its other lists are emptied. */
function answerBatch(state: ProviderState, resource: Resource, request: CheckedRequest, { bodies }: Batch): Answer {
  const { status, headers } = successOf(request.operation);
  const records = bodies.map((body) => createRecord(state, resource, request, body));
  const examples = request.operation.answers.flatMap((answer) => jsonMedia(answer)?.examples ?? []);
  for (const { value } of examples) {
    if (!isObject(value)) continue;
    const lists = Object.entries(value).filter(([, list]) => Array.isArray(list));
    const place = lists.find(([, list]) => getPath(list, `0.${resource.idField}`) !== undefined)?.[0];
    if (place === undefined) continue;
    let answer: unknown = copyJson(value);
    for (const [name] of lists) answer = setPath(answer, name, name === place ? records : []);
    return answerJson(status, answer, headers);
  }
  return answerJson(status, records, headers);
}
