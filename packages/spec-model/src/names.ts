import { asObject, texts } from "./json.js";

export const namesShape = {
  fields: { "id?": { list: "text" }, "created?": { list: "text" }, "updated?": { list: "text" } },
} as const;

/** A provider's usual field names. */
export interface Names {
  /** Further names of a record's id: `{resource}_id`. */
  id: string[];
  created: string[];
  updated: string[];
}

export function readNames(document: object): Names {
  const { id, created, updated } = asObject(asObject(document)["x-names"]);
  return { id: texts(id), created: texts(created), updated: texts(updated) };
}
