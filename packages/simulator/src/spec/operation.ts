/** An operation of a provider, as the simulator needs it. */
export interface Operation {
  id: string;
  /** Upper case. */
  method: string;
  /** As the spec has it: `/calls/{call_id}`. */
  path: string;
  parameters: Parameter[];
  body: RequestBody | undefined;
  /** One of these has to be met; each names the schemes that are all needed. Empty: no key is needed. */
  security: SecurityScheme[][];
  answers: Answer[];
  resource: Resource;
  pagination: Pagination | undefined;
  filters: Filter[];
}

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: unknown;
  style: string | undefined;
  explode: boolean | undefined;
  /**
   * The records can only be asked for one parent at a time, and this names it: the operation that lists the parents.
   */
  parent: string | undefined;
}

export interface RequestBody {
  required: boolean;
  media: Media[];
}

export interface Media {
  /** `application/json`, without parameters. */
  type: string;
  schema: unknown;
  examples: Example[];
}

export interface Example {
  name: string;
  value: unknown;
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  status: string;
  media: Media[];
  /** Headers that the spec gives an example for. */
  headers: Record<string, string>;
  /** What the simulator answers with, where the spec says so. */
  template: unknown;
}

export interface SecurityScheme {
  name: string;
  /** The client's option that holds the value: `apiKey`. */
  option: string;
  kind: "bearer" | "basic" | "header" | "query" | "cookie";
  /** Of the header, the query parameter or the cookie. */
  field: string;
}

export interface Resource {
  name: string;
  action: string;
  id: string | undefined;
  item: string | undefined;
  /** Where in the request's body the record's fields are; `*` is the only property's value. */
  body: string | undefined;
  /** A list of a part of the records: those whose fields have these values. */
  where: Record<string, unknown>;
  /** Other resources that the operation reaches as well, if a record of theirs has the id. */
  also: string[];
  /** What the operation changes in the record, by dot path; the values in docs/specs.md's words. */
  sets: Record<string, unknown>;
}

export interface Pagination {
  style: "offset" | "page" | "keyset" | "cursor";
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
  orderField: string | undefined;
  descending: boolean;
}

export type FilterOperator =
  | "equal"
  | "equal-ignoring-case"
  | "contains"
  | "in"
  | "after"
  | "at-or-after"
  | "before"
  | "at-or-before"
  | "on-or-after-day"
  | "on-or-before-day"
  | "between";

export interface Filter {
  in: "query" | "body";
  /** Name of the query parameter, or dot path in the body. */
  name: string;
  /** Dot path in the record. */
  field: string;
  operator: FilterOperator;
  ignoreCase: boolean;
}
