import { isObject } from "../json.js";
import type { CheckSchema } from "../schema/check.js";
import type { SpecDocument } from "../spec/document.js";
import { propertiesOf } from "../spec/schema-at.js";

/** Types that a schema allows, through references and alternatives. */
function typesOf(document: SpecDocument, schema: unknown, depth = 0): Set<string> {
  const types = new Set<string>();
  if (depth > 8 || !isObject(schema)) return types;
  for (const type of [schema["type"]].flat()) if (typeof type === "string") types.add(type);
  const add = (part: unknown) => typesOf(document, part, depth + 1).forEach((type) => types.add(type));
  if (typeof schema["$ref"] === "string") add(document.find(schema["$ref"]));
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    if (Array.isArray(parts)) parts.forEach(add);
  }
  return types;
}

/** One text, as each of the types that it can be read as and the schema allows; the text itself last. */
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
 * Parameters are text on the wire: gives the first reading that fits the schema, else the likeliest one, to be refused.
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
    const items = document.follow(schema)["items"] ?? true;
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
