import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "./generate/bundle-spec.js";

/**
 * Says what is wrong with a value by a schema of the document: nothing, if it fits. JSON Schema 2020-12; an open enum
 * accepts any word.
 */
export function createSchemaCheck(document: JsonObject): (schema: unknown, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  // ajv-formats is CommonJS, and its types put the function one level down.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: "spec", components: openEnums(document.components ?? {}) });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"spec#/');
    let validate = compiled.get(text);
    if (!validate) {
      validate = ajv.compile(openEnums(JSON.parse(text) as Json) as JsonObject);
      compiled.set(text, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);
  };
}

function openEnums(node: Json): Json {
  if (Array.isArray(node)) return node.map(openEnums);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !(key === "enum" && node["x-open-enum"] === true));
  return Object.fromEntries(entries.map(([key, value]) => [key, openEnums(value)]));
}
