import { asNumber, asObject, asText, isObject, texts, type Json, type JsonObject } from "./json.js";
import type { ValueOf } from "./shape.js";

export const paginationStyles = ["offset", "page", "keyset", "cursor"] as const;

/** The shape of `x-pagination`. What each style also needs is in `paginationNeeds`. */
export const paginationShape = {
  fields: {
    style: { words: paginationStyles },
    in: { words: ["query", "body"] },
    items: "text",
    id: "text",
    position: "text",
    "limit?": "text",
    "defaultLimit?": "number",
    "maximumLimit?": "number",
    "first?": "number",
    "lowerBound?": "text",
    "field?": "text",
    "next?": "text",
    "total?": { list: "text" },
    "pages?": { list: "text" },
    "more?": { list: "text" },
    "size?": { list: "text" },
    ends: "text",
    "order?": {
      fields: { field: "text", direction: { words: ["ascending", "descending"] }, "x-assumption?": "text" },
    },
    "x-assumption?": "text",
    "x-source?": { map: "text" },
  },
} as const;

type PaginationNode = ValueOf<typeof paginationShape>;

/** Fields of the spec's rule that are prose or only for the simulator, and left out of clients. */
type NotForClients = "ends" | "order" | "x-assumption" | "x-source";

/** The rule as it is in a client. */
export type ClientRule = Omit<PaginationNode, NotForClients>;

/** The fields that each style requires, besides those of every rule. */
export const paginationNeeds: Record<Pagination["style"], readonly (keyof ClientRule)[]> = {
  offset: ["limit", "position", "first"],
  page: ["limit", "position", "first"],
  keyset: ["limit", "position", "field"],
  cursor: ["position", "next"],
};

/** The fields of a client's rule, in the order in which they are written. */
const clientFields = [
  "style",
  "in",
  "items",
  "id",
  "position",
  "limit",
  "defaultLimit",
  "maximumLimit",
  "first",
  "lowerBound",
  "field",
  "next",
  "total",
  "pages",
  "more",
  "size",
] as const satisfies readonly (keyof ClientRule)[];

/** The fields that paging uses. The default size matters only if no maximum is documented. */
export function toClientRule(pagination: JsonObject): JsonObject {
  const fields = clientFields.filter((field) => pagination[field] !== undefined);
  // Every byte here is in every bundle.
  const needed = fields.filter((field) => field !== "defaultLimit" || pagination.maximumLimit === undefined);
  return Object.fromEntries(needed.map((field) => [field, pagination[field] as Json]));
}

/** How an operation pages. */
export interface Pagination {
  style: (typeof paginationStyles)[number];
  in: "query" | "body";
  items: string;
  id: string;
  limit: string | undefined;
  defaultLimit: number | undefined;
  position: string;
  first: number;
  next: string | undefined;
  total: string[];
  pages: string[];
  more: string[];
  size: string[];
  orderField: string | undefined;
  descending: boolean;
}

export function readPagination(node: unknown): Pagination | undefined {
  if (!isObject(node)) return undefined;
  const style = paginationStyles.find((one) => one === node.style);
  if (style === undefined) throw new Error(`x-pagination has no style "${String(node.style)}".`);
  const order = asObject(node.order);
  return {
    style,
    in: node.in === "body" ? "body" : "query",
    items: asText(node.items) ?? "",
    id: asText(node.id) ?? "id",
    limit: asText(node.limit),
    defaultLimit: asNumber(node.defaultLimit),
    position: asText(node.position) ?? "",
    first: asNumber(node.first) ?? 0,
    next: asText(node.next),
    total: texts(node.total),
    pages: texts(node.pages),
    more: texts(node.more),
    size: texts(node.size),
    orderField: asText(order.field) ?? asText(node.field),
    descending: order.direction !== "ascending",
  };
}
