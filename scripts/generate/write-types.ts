import openapiTS, { astToString } from "openapi-typescript";
import { follow, isObject, type Json, type JsonObject } from "@trunkline/spec-model";

/** The types of a spec: openapi-typescript's output, with open enums kept open. */
export async function writeTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(prepare(document, document) as never, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    // A default applies if nothing is sent, so the property may be omitted.
    defaultNonNullable: false,
  });
  const types = astToString(nodes).replaceAll(JSON.stringify(anyWord), "(string & {})");
  return spreadComments(describePlainly(describeExports(types)));
}

const exported = {
  paths: "Every path of the API, and what each of its methods takes and answers.",
  webhooks: "What the provider sends to an address of yours.",
  components:
    'Everything that has a name in the spec: `components["schemas"]["Name"]` is the type of a part of a body.',
  operations: "Every operation by its `operationId`.",
};

/** openapi-typescript exports these without docstrings. */
function describeExports(types: string): string {
  return Object.entries(exported).reduce(
    (described, [name, words]) =>
      described.replace(new RegExp(`^export (interface|type) ${name}\\b`, "m"), `/**\n * ${words}\n */\n$&`),
    types,
  );
}

/** Moves descriptions to the comment's beginning, since editors show a `@description` tag last. */
function describePlainly(types: string): string {
  return types
    .replaceAll(/^( *\*) (?!@)(.+)\n *\* @description /gm, "$1 $2\n$1\n$1 ")
    .replaceAll("* @description ", "* ");
}

/**
 * Spreads every comment over several lines. The declaration bundler moves a one-line comment to the end of the previous
 * line, where editors do not show it: https://github.com/sxzz/rolldown-plugin-dts/issues/182.
 */
function spreadComments(types: string): string {
  return types.replace(/^( *)\/\*\* (.*) \*\/$/gm, "$1/**\n$1 * $2\n$1 */");
}

/**
 * A placeholder in an enum for any other value. openapi-typescript's `transform` would be the right place, but it is
 * not called for items and variants.
 */
const anyWord = "(any word)";

/** A copy prepared for openapi-typescript. */
function prepare(node: Json, document: JsonObject): Json {
  if (Array.isArray(node)) return node.map((one) => prepare(one, document));
  if (typeof node !== "object" || node === null) return node;
  const copy: JsonObject = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, prepare(value, document)]),
  );
  openEnum(copy);
  narrowOpenVariant(copy);
  describeProperties(copy, document);
  return copy;
}

/**
 * `"a" | "b" | (string & {})`: editors complete the known values, and the provider may add more. A plain `| string`
 * would absorb them.
 */
function openEnum(schema: JsonObject): void {
  if (schema["x-open-enum"] !== true || !Array.isArray(schema.enum)) return;
  const words = schema.enum.filter((word) => word !== null);
  const nullable = words.length < schema.enum.length || (Array.isArray(schema.type) && schema.type.includes("null"));
  schema.enum = [...words, anyWord, ...(nullable ? [null] : [])];
}

/**
 * The open last variant of a union excludes the values of the others: `not: { properties: { type: { enum } } }`.
 * TypeScript has no "any other string", and with plain `string`, `cost.type === "model"` would not narrow. So the
 * property gets a value that no provider sends.
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

/**
 * A property without a description gets that of the schema it refers to. openapi-typescript leaves it at the referenced
 * type, which editors do not show for the property.
 */
function describeProperties(schema: JsonObject, document: JsonObject): void {
  if (!isObject(schema.properties)) return;
  for (const property of Object.values(schema.properties)) {
    if (!isObject(property) || property.description !== undefined) continue;
    const description = findDescription(property, document);
    if (description !== undefined) property.description = description;
  }
}

/** A schema may refer to another directly, or by a composition of only that one and null. */
function findDescription(schema: JsonObject, document: JsonObject): string | undefined {
  const found = follow(document, schema);
  if (typeof found.description === "string") return found.description;
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const composed = found[keyword];
    const others = Array.isArray(composed) ? composed.filter((one) => isObject(one) && one.type !== "null") : [];
    const [only] = others;
    if (others.length === 1 && isObject(only)) return findDescription(only, document);
  }
  return undefined;
}
