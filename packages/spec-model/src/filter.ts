import type { SpecDocument } from "./document.js";
import { asArray, asText, isObject, type JsonObject } from "./json.js";

export const filterOperators = [
  "equal",
  "equal-ignoring-case",
  "contains",
  "in",
  "after",
  "at-or-after",
  "before",
  "at-or-before",
  "on-or-after-day",
  "on-or-before-day",
  "between",
  "stated",
] as const;

export type FilterOperator = (typeof filterOperators)[number];

export const filterShape = {
  fields: {
    field: "text",
    operator: { words: filterOperators },
    "ignoreCase?": "boolean",
    "lower?": "text",
    "upper?": "text",
    "item?": "text",
  },
} as const;

export interface Filter {
  in: "query" | "body";
  /** The name of the query parameter, or the dot path in the body. */
  name: string;
  /** The dot path in the record. */
  field: string;
  operator: FilterOperator;
  ignoreCase: boolean;
  /** For `between`: the properties of the value that hold the bounds. */
  lower?: string | undefined;
  upper?: string | undefined;
  /** For `in`: the property of each item to compare. */
  item?: string | undefined;
}

export function readFilter(node: JsonObject, place: "query" | "body", name: string): Filter[] {
  const filter = node["x-filter"];
  if (!isObject(filter)) return [];
  const operator = filterOperators.find((one) => one === filter.operator);
  if (operator === undefined) throw new Error(`x-filter has no operator "${String(filter.operator)}".`);
  const field = asText(filter.field) ?? name;
  const [lower, upper, item] = [asText(filter.lower), asText(filter.upper), asText(filter.item)];
  return [{ in: place, name, field, operator, ignoreCase: filter.ignoreCase === true, lower, upper, item }];
}

/** Reads filters in a body, which are marked in their property's schema, possibly several objects deep. */
export function readBodyFilters(document: SpecDocument, schema: unknown, path = "", depth = 0): Filter[] {
  if (depth > 4 || !isObject(schema)) return [];
  const filters = path === "" ? [] : readFilter(schema, "body", path);
  const node = document.follow(schema);
  if (node !== schema && path !== "" && filters.length === 0) filters.push(...readFilter(node, "body", path));
  for (const part of asArray(node.allOf)) filters.push(...readBodyFilters(document, part, path, depth + 1));
  if (isObject(node.properties)) {
    for (const [name, property] of Object.entries(node.properties)) {
      filters.push(...readBodyFilters(document, property, path === "" ? name : `${path}.${name}`, depth + 1));
    }
  }
  return filters;
}
