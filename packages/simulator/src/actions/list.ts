import { schemaAt, type Operation, type Pagination } from "@trunkline/spec-model";
import { answerJson, type Answer } from "../answers/answer.js";
import { fillPageFacts, type PageFacts } from "../answers/page-facts.js";
import { successOf } from "../answers/success.js";
import { deletePath, getPath, isObject, setPath, type JsonObject } from "../json.js";
import { readCursorWindow } from "../lists/cursor.js";
import { partFilters, readFilters } from "../lists/filters.js";
import { readKeysetWindow } from "../lists/keyset.js";
import { readOffsetWindow } from "../lists/offset.js";
import { readPageWindow } from "../lists/page.js";
import { writeToken } from "../lists/place-token.js";
import type { ReadWindow, Window } from "../lists/window.js";
import type { ProviderState } from "../provider-state.js";
import { itemsPath } from "../records/documented.js";
import { reverseList, type ListedRecord, type RecordList } from "../records/merged-list.js";
import { rowFieldsOf, toPartialRow } from "../records/partial-rows.js";
import type { CheckedRequest } from "../requests/request.js";
import { refusalStatus } from "../answers/refuse.js";
import { childrenFilter, readPathParent } from "./path-parent.js";
import { callResource, type Resource } from "../store.js";

const windowReaders: Record<Pagination["style"], ReadWindow> = {
  offset: readOffsetWindow,
  page: readPageWindow,
  keyset: readKeysetWindow,
  cursor: readCursorWindow,
};

// A list without paging returns everything, up to this limit, so that it cannot return a million calls.
const mostUnpaged = 1000;

export function answerList(state: ProviderState, resource: Resource, request: CheckedRequest): Answer {
  if (resource.name === callResource) state.drift.beforeList();
  const { operation } = request;
  const { pagination } = operation;
  const { status, headers, example } = successOf(operation);
  const documented = example();
  const parent = readPathParent(state, request);
  const inOrder = resource.collection.list([
    ...readFilters(request),
    ...partFilters(operation.resource),
    ...(parent ? [childrenFilter(resource, parent)] : []),
  ]);
  const list = isTurned(pagination, request) ? reverseList(inOrder) : inOrder;

  const found = pagination
    ? windowReaders[pagination.style](list, pagination, request)
    : unpagedWindow(operation, documented);
  if ("detail" in found) return state.refuse(operation, refusalStatus(operation, "query"), found);
  const records = readRecords(list, found);

  const rowFields = rowFieldsOf(state.document, operation);
  const items = records.map(({ record }) => (rowFields ? toPartialRow(rowFields, record, state.check) : record));
  const answer = setPath(documented, itemsPath(operation) ?? "", items);
  const facts = readFacts(request, list, found, records.length);
  fillPageFacts(answer, operation, facts);
  const last = records.at(-1);
  fillToken(state, answer, operation, last && facts.hasNext() ? writeToken(last.place) : null);
  return answerJson(status, answer, headers);
}

/** The documented answer of a list without records, such as a search, as its only page. */
export function answerOnlyPage(state: ProviderState, request: CheckedRequest): Answer {
  const { operation } = request;
  const { status, headers, example } = successOf(operation);
  const answer = example() ?? {};
  const items = getPath(answer, itemsPath(operation) ?? "");
  const count = Array.isArray(items) ? items.length : 0;
  fillPageFacts(answer, operation, readFacts(request, onlyPage(count), { start: 0, limit: count }, count));
  fillToken(state, answer, operation, null);
  return answerJson(status, answer, headers);
}

function onlyPage(count: number): Pick<RecordList, "total" | "at"> {
  return { total: () => count, at: () => undefined };
}

function readRecords(list: RecordList, { start, limit }: Window): ListedRecord[] {
  const records: ListedRecord[] = [];
  for (let at = start; at < start + limit; at += 1) {
    const record = list.at(at);
    if (record === undefined) break;
    records.push(record);
  }
  return records;
}

/** The window of a list without paging, whose documented answer may still state a page size. */
function unpagedWindow({ pageFacts }: Operation, documented: unknown): Window {
  const place = pageFacts.find(({ word }) => word === "size");
  const size = place && getPath(documented, place.path);
  return { start: 0, limit: typeof size === "number" ? size : mostUnpaged };
}

/** Whether the request asks for the reverse of the list's own order. */
function isTurned(pagination: Pagination | undefined, request: CheckedRequest): boolean {
  const asked = askedValues(request);
  const name = request.operation.orders.find((one) => asked[one] !== undefined);
  const word = name === undefined ? undefined : asked[name];
  if (typeof word === "boolean") return word === (pagination?.descending ?? true);
  if (typeof word !== "string" || !/^(asc|desc)/i.test(word)) return false;
  return /^desc/i.test(word) !== (pagination?.descending ?? true);
}

function askedValues({ query, body }: CheckedRequest): JsonObject {
  return { ...query, ...(isObject(body) ? body : {}) };
}

function readFacts(
  request: CheckedRequest,
  list: Pick<RecordList, "total" | "at">,
  window: Window,
  count: number,
): PageFacts {
  const { operation, baseUrl, pathname } = request;
  const { pagination } = operation;
  const { start, limit } = window;
  const first = pagination?.style === "page" ? pagination.first : 0;
  const asked = askedValues(request);
  const hasNext = () => list.at(start + limit) !== undefined;
  const bodyFilters = operation.filters.filter((filter) => filter.in === "body");
  const root = bodyFilters.find((filter) => filter.name.includes("."))?.name.split(".")[0];
  const filters =
    root === undefined
      ? pickFilters(
          asked,
          bodyFilters.map((filter) => filter.name),
        )
      : asked[root];
  return {
    total: list.total,
    hasNext,
    start,
    count,
    limit,
    page: window.page ?? first + (limit > 0 ? Math.floor(start / limit) : 0),
    first,
    asked,
    filters: isObject(filters) ? filters : {},
    path: baseUrl + pathname,
    position: pagination?.position ?? "page",
  };
}

function pickFilters(asked: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => names.includes(name)));
}

function fillToken(state: ProviderState, answer: unknown, operation: Operation, token: string | null): void {
  const { pagination } = operation;
  if (pagination?.style !== "cursor" || pagination.next === undefined) return;
  setPath(answer, pagination.next, token);
  // At the end the token is null if the schema allows that, and missing otherwise.
  const inner = schemaAt(state.document, successOf(operation).media?.schema, pagination.next)?.schema;
  if (token === null && state.check(inner, null)) deletePath(answer, pagination.next);
}
