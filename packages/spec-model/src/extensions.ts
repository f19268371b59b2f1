import { errorWords } from "./error-places.js";
import { filterShape } from "./filter.js";
import { namesShape } from "./names.js";
import { pageWords } from "./page-facts.js";
import { paginationShape } from "./pagination.js";
import { resourceShape } from "./resource.js";
import type { Shape } from "./shape.js";

/** Where an extension may appear. */
export type ExtensionPlace =
  | "document"
  | "info"
  | "server"
  | "security scheme"
  | "operation"
  | "parameter"
  | "header"
  | "response"
  | "example"
  | "schema"
  /** Any object of OpenAPI. */
  | "anything";

export interface Extension {
  readonly places: readonly ExtensionPlace[];
  /** A restriction on the place, in words. */
  readonly where?: string;
  readonly shape: Shape;
  readonly meaning: string;
  /** The meaning of each field of the value. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Requires a meaning for each field of a shape, and for nothing else. */
function meaningsOf<const S extends { readonly fields: object }>(
  _shape: S,
  meanings: { readonly [Key in keyof S["fields"] as Key extends `${infer Name}?` ? Name : Key]: string },
): Readonly<Record<string, string>> {
  return meanings;
}

/** Every extension that the specs use. */
export const extensions = {
  "x-provider": {
    places: ["info"],
    shape: "text",
    meaning: "the provider's short name, which is the folder's name",
  },
  "x-title": {
    places: ["info"],
    shape: "text",
    meaning: "the provider's name as types spell it: `AutoCalls`",
  },
  "x-brand": {
    places: ["server"],
    where: "each server",
    shape: "text",
    meaning:
      "the brand this base URL belongs to; the first server is the default. With `x-source` if somebody else documents it",
  },
  "x-option": {
    places: ["security scheme"],
    where: "each security scheme",
    shape: "text",
    meaning:
      "the client option that holds the value: `apiKey`. The root `security` says which schemes a client holds; what only one operation asks for is a parameter of that operation",
  },
  "x-environment": {
    places: ["security scheme"],
    where: "each security scheme",
    shape: "text",
    meaning: "the environment variable that holds the value: `VAPI_API_KEY`",
  },
  "x-open-enum": {
    places: ["schema"],
    where: "a schema with `enum`",
    shape: "true",
    meaning: "the provider may add words: validators and types accept any string",
  },
  "x-source": {
    places: ["anything"],
    shape: "text",
    meaning: "only the named other brand, or a vendor's code, documents this",
  },
  "x-assumption": {
    places: ["anything"],
    shape: "text",
    meaning: "no document states this; the text says what is assumed",
  },
  "x-idempotent": {
    places: ["operation"],
    shape: "boolean",
    meaning:
      "`true`: safe to send twice, although its method says otherwise; `false`: unsafe, although its method says it is safe",
  },
  "x-idempotency-key": {
    places: ["schema"],
    where: "a property of a request body",
    shape: "true",
    meaning: "the caller's own id of the request: with it, sending the request twice does no more than sending it once",
  },
  "x-pagination": {
    places: ["operation"],
    where: "an operation that pages",
    shape: paginationShape,
    meaning: "how it pages; its fields are below",
    fields: meaningsOf(paginationShape, {
      style:
        "what moves: a count of items, a page number, a time in the items (newest first), or a token from the answer",
      in: "where the moving parameters are",
      items: 'dot path to the array in the answer, `""` if the answer is the array',
      id: "what tells items apart",
      position: "the parameter that moves; for `keyset`, the inclusive upper bound",
      limit: "the parameter for the page size; every style but `cursor` needs it",
      defaultLimit: "as documented",
      maximumLimit: "as documented; left out if no document says",
      first: "`offset`, `page`: where the list begins, or the first page's number",
      lowerBound: "`keyset`: the inclusive lower bound, which finds an item whose page fails",
      field: "`keyset`: dot path in the item to the time that orders the list",
      next: "`cursor`: dot path to the next token in the answer",
      total: "where the answer has the number of items; the first path found counts, here and below",
      pages: "where the answer has the number of pages",
      more: "where the answer says whether there are more",
      size: "where the answer has its own page size",
      ends: "prose: what ends the list",
      order: "what the list is ordered by, as documented, or as assumed (then with `x-assumption`)",
      "x-assumption": "as everywhere",
      "x-source": "who documents a field of the rule, if not the provider: `{ total: synthflow }`",
    }),
  },
  "x-page": {
    places: ["schema"],
    where: "a property of a list's answer",
    shape: { words: pageWords },
    meaning: "what it says of the page, if `x-pagination` does not say so; its words are below",
  },
  "x-names": {
    places: ["document"],
    shape: namesShape,
    meaning: "how the provider names fields throughout; its fields are below",
    fields: meaningsOf(namesShape, {
      id: "a record's id in paths and answers; `{resource}` is the resource's name: `{resource}_id`",
      created: "when a record was created; places it in a list that declares no order",
      updated: "when a record was last changed; moves with each change",
    }),
  },
  "x-resource": {
    places: ["operation"],
    where: "every operation",
    shape: resourceShape,
    meaning: "what the operation does to which records; its fields are below",
    fields: meaningsOf(resourceShape, {
      name: "the resource, singular",
      action: "`list`, `get`, `create`, `update`, `delete` or the operation's own verb",
      id: "the record's field by which path parameters and bodies name it",
      item: 'dot path to the record in the answer; `""` is the answer itself, and digits index arrays: `response.calls.0`',
      body: "dot path to the record's fields in the request's body; `\"*\"` is the value of the body's only property",
      rows: "`partial`: the list's rows leave parts of the record out. Each property of their schema comes from the record's field of that name or of its `x-field`, or is the length of its `x-count`",
      where: "a list that is fixed to a part of the resource: `{ type: outbound }`",
      also: "other resources that a deletion affects: `[sip_trunk]`",
      sets: "what the operation changes in the record, by dot path; its values are below",
    }),
  },
  "x-filter": {
    places: ["parameter", "schema"],
    where: "a query parameter or body property that filters a list",
    shape: filterShape,
    meaning: "which records it lets through; its fields are below",
    fields: meaningsOf(filterShape, {
      field: "dot path in the record",
      operator: "how the record's field is compared with the value, see below",
      ignoreCase: "whether case is ignored",
      lower: "`between`: the property of the value that is the lower bound",
      upper: "`between`: the property of the value that is the upper bound",
      item: "`in`: the property of each item of the array that counts",
    }),
  },
  "x-parent": {
    places: ["parameter", "schema"],
    where: "a query or path parameter, or a property of a call, that names a record of another resource",
    shape: { fields: { operation: "text", field: "text" } },
    meaning:
      "the operation that lists the parents, and the field of a parent that is the value. An unknown parent is a 404; a list below a parent has only its children. Not needed in a path that continues its parents' list: `/tools/{tool_id}/executions`",
  },
  "x-field": {
    places: ["schema"],
    where: "a property of a request body or of a partial row",
    shape: "text",
    meaning: "dot path to the record's field that it sets or shows, if that has another name",
  },
  "x-count": {
    places: ["schema"],
    where: "a property of a partial row",
    shape: "text",
    meaning: "dot path to the record's list whose length it shows",
  },
  "x-otherwise": {
    places: ["schema"],
    where: "a property of a partial row",
    shape: "anything",
    meaning: "what it shows if the record has no value for it",
  },
  "x-each": {
    places: ["schema"],
    where: "a list in the body of a request that creates or deletes",
    shape: "text",
    meaning:
      "creates one record for each item, with the item in the field of this name and the rest of the body as it is; or deletes the record that has the item in this field",
  },
  "x-recording": {
    places: ["schema"],
    where: "a property of a call",
    shape: "true",
    meaning: "the address of a recording, or an object of addresses; the simulator's `fetch` serves sound there",
  },
  "x-late": {
    places: ["schema"],
    where: "a property of a call",
    shape: "true",
    meaning: "may arrive after the call has ended; the simulator's drift withholds it at first",
  },
  "x-edited": {
    places: ["schema"],
    where: "a property of a call",
    shape: "true",
    meaning: "free text or an object that may change at any time; the simulator's drift edits it",
  },
  "x-order": {
    places: ["schema"],
    where: "a query parameter's schema, or a body property",
    shape: "true",
    meaning: "the direction of a list: words that begin with `asc` or `desc` in any case, or whether it is ascending",
  },
  "x-payloads-left-out": {
    places: ["document"],
    shape: { list: { fields: { file: "text", reason: "text" } } },
    meaning: "documented payloads that no example shows",
  },
  "x-payload": {
    places: ["example"],
    where: "generated, on an example",
    shape: "text",
    meaning: "the documented payload's file name, kept in the bundle",
  },
  "x-left-out": {
    places: ["document"],
    shape: { list: { fields: { operation: "text", reason: "text" } } },
    meaning: "operations that are documented, or hinted at, but not specified",
  },
  "x-error-template": {
    places: ["response"],
    where: "an error response",
    shape: "anything",
    meaning:
      "the body the simulator answers with; `{field}` and `{detail}` are filled in, `{resource}` and `{id}` for 404",
  },
  "x-error": {
    places: ["schema", "header"],
    where: "a property or a header of an error response",
    shape: { words: errorWords },
    meaning:
      "what it holds, besides what every client reads: `message` (one or more texts for people), `request-id`, `retry-after` (how many seconds to wait), `retry-at` (until when, in epoch seconds)",
  },
  "x-secret": {
    places: ["schema"],
    where: "a property, or a header's schema",
    shape: "true",
    meaning: "holds a credential, which is redacted wherever calls are written out",
  },
} as const satisfies Record<`x-${string}`, Extension>;

export type ExtensionName = keyof typeof extensions;

export function findExtension(name: string): Extension | undefined {
  return Object.hasOwn(extensions, name) ? extensions[name as ExtensionName] : undefined;
}
