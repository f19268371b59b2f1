import type { Pagination } from "@trunkline/spec-model";
import { getPath } from "../json.js";
import type { RecordList } from "../records/merged-list.js";
import type { CheckedRequest } from "../requests/request.js";
import type { Problem } from "../schema/check.js";

/** The part of a list that a request asks for. */
export interface Window {
  /** Position of the first record. */
  start: number;
  limit: number;
  /** The page number, if pages are numbered. */
  page?: number;
}

/** How one style of paging finds the window. */
export type ReadWindow = (list: RecordList, pagination: Pagination, request: CheckedRequest) => Window | Problem;

const undocumentedLimit = 20;

/** A paging parameter of the request: paging is in the query or in the body. */
export function pagingValue(name: string | undefined, pagination: Pagination, request: CheckedRequest): unknown {
  if (name === undefined || name === "") return undefined;
  return pagination.in === "query" ? request.query[name] : getPath(request.body, name);
}

export function readLimit(pagination: Pagination, request: CheckedRequest): number {
  const limit = pagingValue(pagination.limit, pagination, request);
  return typeof limit === "number" ? limit : (pagination.defaultLimit ?? undocumentedLimit);
}

/** A numeric position, which some clients send as text. */
export function readPosition(pagination: Pagination, request: CheckedRequest): number {
  const position = pagingValue(pagination.position, pagination, request);
  const number = typeof position === "string" && position !== "" ? Number(position) : position;
  return typeof number === "number" && Number.isFinite(number) ? number : pagination.first;
}
