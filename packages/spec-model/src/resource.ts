import { asObject, asText, texts } from "./json.js";

export const resourceShape = {
  fields: {
    name: "text",
    action: "text",
    "id?": "text",
    "item?": "text",
    "body?": "text",
    "rows?": { words: ["partial"] },
    "where?": { map: "anything" },
    "also?": { list: "text" },
    "sets?": { map: "anything" },
  },
} as const;

/** What an operation does, to which records. */
export interface Resource {
  name: string;
  action: string;
  id: string | undefined;
  item: string | undefined;
  /** Where in the request's body the record's fields are; `*` is the only property's value. */
  body: string | undefined;
  /** A list whose rows show a part of each record: the properties of their own schema. */
  partialRows: boolean;
  /** A list of a part of the records: those whose fields have these values. */
  where: Record<string, unknown>;
  /** Other resources that the operation reaches as well, if a record of theirs has the id. */
  also: string[];
  /** What the operation changes in the record, by dot path; the values in docs/specs.md's words. */
  sets: Record<string, unknown>;
}

export function readResource(node: unknown): Resource {
  const resource = asObject(node);
  return {
    name: asText(resource.name) ?? "",
    action: asText(resource.action) ?? "",
    id: asText(resource.id),
    item: asText(resource.item),
    body: asText(resource.body),
    partialRows: resource.rows === "partial",
    where: asObject(resource.where),
    also: texts(resource.also),
    sets: asObject(resource.sets),
  };
}
