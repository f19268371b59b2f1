import openapiTS, { astToString } from "openapi-typescript";
import type { Json, JsonObject } from "./bundle-spec.js";

/** The types of a spec: openapi-typescript's output, its open enums kept open. */
export async function writeTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(prepare(document) as never, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    defaultNonNullable: true,
  });
  return astToString(nodes).replaceAll(JSON.stringify(anyWord), "(string & {})");
}

/** Stands in an enum for every word that is not in it. openapi-typescript's `transform` would be the place, but it is not asked about items and variants. */
const anyWord = "(any word)";

/** A copy as openapi-typescript should read it. */
function prepare(node: Json): Json {
  if (Array.isArray(node)) return node.map(prepare);
  if (typeof node !== "object" || node === null) return node;
  const copy: JsonObject = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, prepare(value)]));
  openEnum(copy);
  narrowOpenVariant(copy);
  return copy;
}

/** `"a" | "b" | (string & {})`: editors complete the words we know, and the provider may add more. A plain `| string` would swallow them. */
function openEnum(schema: JsonObject): void {
  if (schema["x-open-enum"] !== true || !Array.isArray(schema.enum)) return;
  const words = schema.enum.filter((word) => word !== null);
  const nullable = words.length < schema.enum.length || (Array.isArray(schema.type) && schema.type.includes("null"));
  schema.enum = [...words, anyWord, ...(nullable ? [null] : [])];
}

/**
 * The open last variant of a union excludes the words of the others: `not: { properties: { type: { enum } } }`. TypeScript has no "any other text", and with plain
 * `string` there, `cost.type === "model"` would not narrow; so the property gets a word of ours that no provider sends.
 */
function narrowOpenVariant(schema: JsonObject): void {
  const { not, properties } = schema;
  if (!isObject(not) || !isObject(not.properties) || !isObject(properties)) return;
  for (const name of Object.keys(not.properties)) {
    properties[name] = {
      type: "string",
      const: "(any other)",
      description: "Any word that the other variants do not have.",
    };
  }
  delete schema.not;
}

function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
