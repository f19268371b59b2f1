import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "./bundle-spec.js";

/** The types of a spec: openapi-typescript's output, its open enums kept open. */
export async function writeTypes(document: JsonObject): Promise<string> {
  // openapi-typescript changes what it is given.
  const nodes = await openapiTS(structuredClone(document) as never, {
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
