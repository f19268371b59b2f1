import { propertiesOf, typesOf, type SpecDocument } from "@trunkline/spec-model";
import type { CheckSchema } from "../schema/check.js";

/** The values that a text can be read as, of the types that the schema allows; the text itself is last. */
function readings(types: ReadonlySet<string>, text: string): unknown[] {
  const values: unknown[] = [];
  const number = (types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
  if (number) values.push(Number(text));
  if (types.has("boolean") && (text === "true" || text === "false")) values.push(text === "true");
  if (types.has("null") && text === "null") values.push(null);
  values.push(text);
  return values;
}

/**
 * Parameters are text on the wire. Returns the first reading that fits the schema, else the likeliest one, which is
 * then refused.
 */
export function coerce(
  document: SpecDocument,
  check: CheckSchema,
  schema: unknown,
  texts: string[],
  separator?: string,
): unknown {
  const types = typesOf(document, schema);
  if (types.has("array")) {
    const items = document.follow(schema).items ?? true;
    const parts = separator === undefined ? texts : texts.flatMap((text) => text.split(separator));
    return parts.map((part) => coerce(document, check, items, [part]));
  }
  const [text = ""] = texts;
  const values = readings(types, text);
  return values.find((value) => !check(schema, value)) ?? values[0];
}

/** `filter[name]=Robin`: the style `deepObject`. */
export function readDeepObject(
  document: SpecDocument,
  check: CheckSchema,
  schema: unknown,
  name: string,
  query: URLSearchParams,
): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {};
  const properties = propertiesOf(document, schema);
  for (const key of new Set(query.keys())) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    const property = key.slice(name.length + 1, -1);
    value[property] = coerce(document, check, properties.get(property) ?? true, query.getAll(key));
  }
  return Object.keys(value).length === 0 ? undefined : value;
}
