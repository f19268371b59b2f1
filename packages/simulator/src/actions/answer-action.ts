import { readExtension } from "@trunkline/spec-model";
import { answerFile } from "../answers/made-up-file.js";
import { answerJson, type Answer } from "../answers/answer.js";
import { replaceIds } from "../answers/fit.js";
import { missingStatus } from "../answers/refuse.js";
import { fileType, handsOutFile, successOf } from "../answers/success.js";
import { getPath } from "../json.js";
import type { ProviderState } from "../provider-state.js";
import { hashText } from "../random.js";
import type { CheckedRequest } from "../requests/request.js";
import { isChildOf, type Resource } from "../store.js";
import { answerCreate } from "./create.js";
import { answerList, answerOnlyPage } from "./list.js";
import { answerRecord, idNames, placeRecord } from "./record-answer.js";
import { bodyProperties, changeRecord, recordBody } from "./change-record.js";
import { ownPath, readPathParent } from "./path-parent.js";
import { setFields } from "./set-fields.js";
import { touchUpdateTime } from "../times.js";

/** Applies the operation to its resource, and answers. */
export function answerAction(state: ProviderState, request: CheckedRequest): Answer {
  const { operation } = request;
  const resource = state.store.get(operation.resource.name);
  if (resource === undefined) throw new Error(`The operation ${operation.id} names no resource.`);
  const parent = readPathParent(state, request);
  if (parent && parent.resource.collection.get(parent.id) === undefined) {
    const { name, idField } = parent.resource;
    return state.refuse(operation, missingStatus(operation), {
      field: idField,
      detail: "does not exist",
      resource: name,
      id: parent.id,
    });
  }
  if (operation.resource.action === "list") return answerList(state, resource, request);
  if (operation.resource.action === "create") return answerCreate(state, resource, request);
  return answerOne(state, reachedResource(state, resource, request), request);
}

/** The resource that has the record: the operation's own, or another that the operation also covers. */
function reachedResource(state: ProviderState, resource: Resource, request: CheckedRequest): Resource {
  const id = String(readId(state, resource, request));
  if (resource.collection.get(id) !== undefined) return resource;
  const others = request.operation.resource.also.flatMap((name) => state.store.get(name) ?? []);
  return others.find(({ collection }) => collection.get(id) !== undefined) ?? resource;
}

/** Answers operations on one record: get, update, delete and others. */
function answerOne(state: ProviderState, resource: Resource, request: CheckedRequest): Answer {
  const { operation } = request;
  const id = readId(state, resource, request);
  const several = operation.resource.action === "delete" ? readSeveral(state, request) : undefined;
  if (several) return answerDeleteSeveral(state, resource, request, several);
  const parent = readPathParent(state, request);
  const isElsewhere = parent !== undefined && !isChildOf(resource, String(id), parent);
  const record = id === undefined || isElsewhere ? undefined : resource.collection.get(String(id));
  if (id !== undefined && record === undefined) {
    return state.refuse(operation, missingStatus(operation), {
      field: operation.resource.id ?? resource.idField,
      detail: "does not exist",
      resource: resource.name,
      id: String(id),
    });
  }
  if (id === undefined || record === undefined) {
    if (operation.pagination) return answerOnlyPage(state, request);
    const { status, headers, media, example } = successOf(operation);
    if (media === undefined && handsOutFile(operation)) {
      return answerFile(fileType(operation), request.pathname, state.seed);
    }
    return answerJson(status, example() ?? {}, headers);
  }

  if (operation.resource.action === "get") return answerRecord(state, resource, operation, record);
  if (operation.resource.action === "update") {
    const changed = touchUpdateTime(
      setFields(state, resource, changeRecord(state, resource, record, recordBody(request), "merge"), request),
      state.names,
      state.clock.tick(1000),
    );
    resource.collection.replace(String(id), changed);
    state.history.note("edit", id);
    return answerRecord(state, resource, operation, changed);
  }
  if (operation.resource.action === "delete") {
    resource.collection.remove(String(id));
    for (const name of operation.resource.also) state.store.get(name)?.collection.remove(String(id));
    state.history.note("remove", id);
    return answerRecord(state, resource, operation, record);
  }
  if (Object.keys(operation.resource.sets).length > 0) {
    const changed = touchUpdateTime(setFields(state, resource, record, request), state.names, state.clock.tick(1000));
    resource.collection.replace(String(id), changed);
    state.history.note("edit", id);
  }
  return answerOther(state, resource, request, getPath(record, resource.idField));
}

/** The id in the path or, if the path has none, in the body. */
function readId(state: ProviderState, resource: Resource, request: CheckedRequest): unknown {
  const { operation, body } = request;
  const names = idNames(state, resource, operation);
  const own = ownPath(state, request);
  const [only, ...others] = own;
  if (only && others.length === 0) return only[1];
  for (const [name, value] of own) if (names.has(name)) return value;
  if (operation.resource.id === undefined) return undefined;
  return getPath(body, operation.resource.id);
}

/** The ids in the body of a deletion. If there are any, the id in the path is ignored. */
function readSeveral(state: ProviderState, { operation, body }: CheckedRequest): unknown[] | undefined {
  const list = [...bodyProperties(state, operation)].find(
    ([, property]) => readExtension(property, "x-each") !== undefined,
  );
  const ids = list && getPath(body, list[0]);
  return Array.isArray(ids) ? ids : undefined;
}

function answerDeleteSeveral(
  state: ProviderState,
  resource: Resource,
  request: CheckedRequest,
  ids: unknown[],
): Answer {
  for (const id of ids) if (resource.collection.remove(String(id))) state.history.note("remove", id);
  const { status, headers, example } = successOf(request.operation);
  return answerJson(status, example() ?? {}, headers);
}

/** Answers other operations, such as downloads and schedules, as documented, for this record. */
function answerOther(state: ProviderState, resource: Resource, request: CheckedRequest, id: unknown): Answer {
  const { operation } = request;
  const { status, headers, media, example } = successOf(operation);
  if (media !== undefined) {
    const value = replaceIds(example(), idNames(state, resource, operation), id);
    const record = resource.collection.get(String(id));
    return answerJson(status, record ? placeRecord(state, resource, operation, value, record) : value, headers);
  }
  if (status < 300)
    return status === 204
      ? { status, headers, body: "" }
      : answerFile(fileType(operation), request.pathname, state.seed);
  const signature = hashText(0, `${operation.id} ${String(id)}`)
    .toString(16)
    .padStart(8, "0");
  const location = `${request.filesUrl}/${encodeURIComponent(String(id))}/${operation.id}?signature=${signature}`;
  return { status, headers: { ...withoutLocation(headers), location }, body: "" };
}

function withoutLocation(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "location"));
}
