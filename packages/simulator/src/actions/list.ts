import { schemaAt, type Operation, type Pagination } from "@trunkline/spec-model";
import { answerJson, type Answer } from "../answers/answer.js";
import { fillPagingWords, type PageFacts } from "../answers/paging-words.js";
import { successOf } from "../answers/success.js";
import { deletePath, getPath, hasPath, isObject, setPath, type JsonObject } from "../json.js";
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

// A list without paging gives all it has; a million calls are no answer, so there is an end to it.
const mostUnpaged = 1000;

export function answerList(state: ProviderState, resource: Resource, request: CheckedRequest): Answer {
  if (resource.name === callResource) state.drift.beforeList();
  const { operation } = request;
  const { pagination } = operation;
  const { status, headers, example, media } = successOf(operation);
  const documented = example();
  const parent = readPathParent(state, request);
  const inOrder = resource.collection.list([
    ...readFilters(request),
    ...partFilters(operation.resource),
    ...(parent ? [childrenFilter(resource, parent)] : []),
  ]);
  const list = isTurned(pagination, request) ? reverseList(inOrder) : inOrder;

  const found = pagination ? windowReaders[pagination.style](list, pagination, request) : unpagedWindow(documented);
  if ("detail" in found) return state.refuse(operation, refusalStatus(operation, "query"), found);
  const records = readRecords(list, found);

  const rowFields = rowFieldsOf(state.document, operation);
  const items = records.map(({ record }) => (rowFields ? toPartialRow(rowFields, record, state.check) : record));
  const answer = setPath(documented, itemsPath(operation) ?? "", items);
  const facts = readFacts(request, list, found, records);
  fillPagingWords(answer, items, facts);
  if (pagination) fillDeclared(state, answer, pagination, facts, media?.schema);
  return answerJson(status, answer, headers);
}

/** A documented page of what no list of records holds, such as what a search finds: the only page. */
export function answerOnlyPage(state: ProviderState, operation: Operation): Answer {
  const { status, headers, example, media } = successOf(operation);
  const answer = example() ?? {};
  const items = getPath(answer, itemsPath(operation) ?? "");
  const total = Array.isArray(items) ? items.length : 0;
  const facts = { total: () => total, hasNext: () => false, nextCursor: null };
  if (operation.pagination) fillDeclared(state, answer, operation.pagination, facts, media?.schema);
  return answerJson(status, answer, headers);
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

/** The documented answer may tell a page size although no parameter sets one. */
function unpagedWindow(documented: unknown): Window {
  return { start: 0, limit: findNumber(documented, /^(limit|per_?page|page_?size)$/i) ?? mostUnpaged };
}

function findNumber(value: unknown, name: RegExp): number | undefined {
  if (!isObject(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = name.test(key) && typeof inner === "number" ? inner : findNumber(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the request asks for the order that is not the list's own. */
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

function readFacts(request: CheckedRequest, list: RecordList, window: Window, records: ListedRecord[]): PageFacts {
  const { operation, baseUrl, pathname } = request;
  const { pagination } = operation;
  const { start, limit } = window;
  const first = pagination?.style === "page" ? pagination.first : 0;
  const asked = askedValues(request);
  const hasNext = () => list.at(start + limit) !== undefined;
  const last = records.at(-1);
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
    count: records.length,
    limit,
    page: window.page ?? first + (limit > 0 ? Math.floor(start / limit) : 0),
    first,
    nextCursor: pagination?.style === "cursor" && last !== undefined && hasNext() ? writeToken(last.place) : null,
    asked,
    filters: isObject(filters) ? filters : {},
    path: baseUrl + pathname,
    position: pagination?.position ?? "page",
  };
}

function pickFilters(asked: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => names.includes(name)));
}

/** What the spec names, whatever it is called. */
function fillDeclared(
  state: ProviderState,
  answer: unknown,
  pagination: Pagination,
  facts: Pick<PageFacts, "total" | "hasNext" | "nextCursor">,
  schema: unknown,
): void {
  const fill = (path: string, value: () => unknown) => {
    if (hasPath(answer, path) && getPath(answer, path) !== null) setPath(answer, path, value());
  };
  for (const path of pagination.total) fill(path, facts.total);
  for (const path of pagination.more) fill(path, facts.hasNext);
  if (pagination.next === undefined) return;
  setPath(answer, pagination.next, facts.nextCursor);
  // At the end the token is null where the schema allows it, and missing where not.
  const inner = schemaAt(state.document, schema, pagination.next)?.schema;
  if (facts.nextCursor === null && state.check(inner, null)) deletePath(answer, pagination.next);
}
