import openapiTS, { astToString } from "openapi-typescript";
import { follow, isObject, type Json, type JsonObject } from "@trunkline/spec-model";

/** The types of a spec: openapi-typescript's output, its open enums kept open. */
export async function writeTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(prepare(document, document) as never, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    // A default is what is taken where nothing is sent: it may be left out.
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

/** openapi-typescript exports these without a word. */
function describeExports(types: string): string {
  return Object.entries(exported).reduce(
    (described, [name, words]) =>
      described.replace(new RegExp(`^export (interface|type) ${name}\\b`, "m"), `/**\n * ${words}\n */\n$&`),
    types,
  );
}

/** A comment's text is its description: editors show what is behind a `@description` tag as an afterthought. */
function describePlainly(types: string): string {
  return types
    .replaceAll(/^( *\*) (?!@)(.+)\n *\* @description /gm, "$1 $2\n$1\n$1 ")
    .replaceAll("* @description ", "* ");
}

/**
 * Every comment on lines of its own. The bundler of our declarations moves a comment of one line to the end of the line
 * before, where it belongs to nothing and editors show it to nobody:
 * https://github.com/sxzz/rolldown-plugin-dts/issues/182.
 */
function spreadComments(types: string): string {
  return types.replace(/^( *)\/\*\* (.*) \*\/$/gm, "$1/**\n$1 * $2\n$1 */");
}

/**
 * Stands in an enum for every word that is not in it. openapi-typescript's `transform` would be the place, but it is
 * not asked about items and variants.
 */
const anyWord = "(any word)";

/** A copy as openapi-typescript should read it. */
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
 * `"a" | "b" | (string & {})`: editors complete the words we know, and the provider may add more. A plain `| string`
 * would swallow them.
 */
function openEnum(schema: JsonObject): void {
  if (schema["x-open-enum"] !== true || !Array.isArray(schema.enum)) return;
  const words = schema.enum.filter((word) => word !== null);
  const nullable = words.length < schema.enum.length || (Array.isArray(schema.type) && schema.type.includes("null"));
  schema.enum = [...words, anyWord, ...(nullable ? [null] : [])];
}

/**
 * The open last variant of a union excludes the words of the others: `not: { properties: { type: { enum } } }`.
 * TypeScript has no "any other text", and with plain `string` there, `cost.type === "model"` would not narrow; so the
 * property gets a word of ours that no provider sends.
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
 * A property without words of its own gets those of the schema it refers to. openapi-typescript leaves them at the
 * referred type, where an editor that shows the property does not look.
 */
function describeProperties(schema: JsonObject, document: JsonObject): void {
  if (!isObject(schema.properties)) return;
  for (const property of Object.values(schema.properties)) {
    if (!isObject(property) || property.description !== undefined) continue;
    const description = findDescription(property, document);
    if (description !== undefined) property.description = description;
  }
}

/** A schema refers to another itself, or by a composition of which the other is all, null apart. */
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
