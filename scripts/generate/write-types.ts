import openapiTS, { astToString } from "openapi-typescript";
import type { Json, JsonObject } from "./bundle-spec.js";

/** The types of a spec: openapi-typescript's output, its open enums kept open. */
export async function writeTypes(document: JsonObject): Promise<string> {
  const described = (reference: string) => descriptionAt(document, reference);
  const nodes = await openapiTS(prepare(document, described) as never, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    defaultNonNullable: true,
  });
  return describePlainly(astToString(nodes)).replaceAll(JSON.stringify(anyWord), "(string & {})");
}

/** A comment's text is its description; editors show what is behind a `@description` tag as an afterthought. */
function describePlainly(types: string): string {
  return types
    .replaceAll(/^( *\*) (?!@)(.+)\n *\* @description /gm, "$1 $2\n$1\n$1 ")
    .replaceAll(/(\*) @description /g, "$1 ");
}

/** Stands in an enum for every word that is not in it. openapi-typescript's `transform` would be the place, but it is not asked about items and variants. */
const anyWord = "(any word)";

type DescriptionOf = (reference: string) => string | undefined;

/** A copy as openapi-typescript should read it. */
function prepare(node: Json, descriptionOf: DescriptionOf): Json {
  if (Array.isArray(node)) return node.map((one) => prepare(one, descriptionOf));
  if (typeof node !== "object" || node === null) return node;
  const copy: JsonObject = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, prepare(value, descriptionOf)]),
  );
  openEnum(copy);
  narrowOpenVariant(copy);
  if (isObject(copy.properties)) describeReferences(copy.properties, descriptionOf);
  return copy;
}

/** A property that refers to a schema and says nothing itself is described as that schema is: an editor shows the property's comment only. */
function describeReferences(properties: JsonObject, descriptionOf: DescriptionOf): void {
  for (const property of Object.values(properties)) {
    if (!isObject(property) || property.description !== undefined) continue;
    const variants = [property.anyOf ?? property.oneOf ?? []].flat().filter(isObject);
    const references = [property, ...variants].flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
    const description = references.length === 1 ? descriptionOf(references[0] ?? "") : undefined;
    if (description !== undefined) property.description = description;
  }
}

function descriptionAt(document: JsonObject, reference: string): string | undefined {
  const [kind = "", name = ""] = reference.split("/").slice(-2);
  const components = isObject(document.components) ? document.components[kind] : undefined;
  const schema = isObject(components) ? components[name] : undefined;
  return isObject(schema) && typeof schema.description === "string" ? schema.description : undefined;
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
