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

/** What an operation does, and to which records. */
export interface Resource {
  name: string;
  action: string;
  id: string | undefined;
  item: string | undefined;
  /** The path of the record's fields in the request's body; `*` is the value of its only property. */
  body: string | undefined;
  /** True for a list whose rows show only a part of each record: the properties of the rows' schema. */
  partialRows: boolean;
  /** For a list of a part of the records: the field values that they have. */
  where: Record<string, unknown>;
  /** Other resources that the operation also covers, if one of their records has the id. */
  also: string[];
  /** What the operation changes in the record, by dot path. The values are as in docs/specs.md. */
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
