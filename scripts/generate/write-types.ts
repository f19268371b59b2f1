import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Json, JsonObject } from "./bundle-spec.js";

/** The types of a spec: openapi-typescript's output, its open enums kept open. */
export async function writeTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(narrowOpenVariants(document) as never, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    defaultNonNullable: true,
    transform: (schema) => (isOpenEnum(schema) ? openEnum(schema) : undefined),
  });
  return astToString(nodes);
}

function isOpenEnum(schema: SchemaObject): boolean {
  return "x-open-enum" in schema && schema["x-open-enum"] === true && Array.isArray(schema.enum);
}

/** `"a" | "b" | (string & {})`: editors complete the words we know, and the provider may add more. A plain `| string` would swallow them. */
function openEnum(schema: SchemaObject): ts.TypeNode {
  const { factory } = ts;
  const words = (schema.enum ?? []).filter((word) => typeof word === "string");
  const known = words.map((word) => factory.createLiteralTypeNode(factory.createStringLiteral(word)));
  const other = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const types: ts.TypeNode[] = [...known, factory.createParenthesizedType(other)];
  const { type } = schema as { type?: string | string[] };
  if (Array.isArray(type) && type.includes("null")) types.push(factory.createLiteralTypeNode(factory.createNull()));
  return factory.createUnionTypeNode(types);
}

/**
 * The open last variant of a union excludes the words of the others: `not: { properties: { type: { enum } } }`. TypeScript has no "any other text", and with plain
 * `string` there, `cost.type === "model"` would not narrow; so the property gets a word of ours that no provider sends. A copy is returned.
 */
function narrowOpenVariants(node: Json): Json {
  if (Array.isArray(node)) return node.map(narrowOpenVariants);
  if (typeof node !== "object" || node === null) return node;
  const { not, ...rest } = node;
  const copy: JsonObject = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, narrowOpenVariants(value)]),
  );
  const excluded = isObject(not) && isObject(not.properties) ? Object.keys(not.properties) : [];
  if (excluded.length > 0 && isObject(copy.properties)) {
    for (const name of excluded) {
      copy.properties[name] = {
        type: "string",
        const: "(any other)",
        description: "Any word that the other variants do not have.",
      };
    }
  }
  return copy;
}

function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
