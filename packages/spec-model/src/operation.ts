import type { Filter } from "./filter.js";
import type { PageFact } from "./page-facts.js";
import type { Pagination } from "./pagination.js";
import type { Resource } from "./resource.js";
import type { SecurityScheme } from "./security.js";

/** An operation of a provider, read. */
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
  /** What its answer tells of the page, beside what `pagination` names. Only of lists. */
  pageFacts: PageFact[];
  /** The query parameters and body properties that say which way a list goes. */
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
  /** Headers that the spec gives an example for. */
  headers: Record<string, string>;
  /** What the simulator answers with, where the spec says so. */
  template: unknown;
}
