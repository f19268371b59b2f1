import type { Filter } from "./filter.js";
import type { PageFact } from "./page-facts.js";
import type { Pagination } from "./pagination.js";
import type { Resource } from "./resource.js";
import type { SecurityScheme } from "./security.js";

/** A provider's operation, read from the spec. */
export interface Operation {
  id: string;
  /** Upper case. */
  method: string;
  /** As in the spec: `/calls/{call_id}`. */
  path: string;
  parameters: Parameter[];
  body: RequestBody | undefined;
  /** Alternatives, of which one must be met; each lists schemes that are all required. Empty: no key is needed. */
  security: SecurityScheme[][];
  answers: Answer[];
  resource: Resource;
  pagination: Pagination | undefined;
  /** What its answer states about the page, besides what `pagination` names. Only for lists. */
  pageFacts: PageFact[];
  /** The query parameters and body properties that set a list's sort order. */
  orders: string[];
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
   * Set if the records can only be requested for one parent, which this parameter names: the operation that lists the
   * parents.
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
  examples: NamedValue[];
}

export interface NamedValue {
  /** `documented`, `constructed`, ... */
  name: string;
  value: unknown;
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  status: string;
  media: Media[];
  /** The headers that have an example in the spec. */
  headers: Record<string, string>;
  /** The simulator's answer, if the spec defines one. */
  template: unknown;
}
