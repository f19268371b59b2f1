import { forValidator, type JsonObject } from "@trunkline/spec-model";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * Returns a function that lists what is wrong with a value by a schema of the document; empty if it is valid. JSON
 * Schema 2020-12; an open enum accepts any value.
 */
export function createSchemaCheck(document: JsonObject): (schema: unknown, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  // ajv-formats is CommonJS, and its types put the function one level down.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: "spec", components: forValidator(document.components ?? {}, "spec") });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema);
    let validate = compiled.get(text);
    if (!validate) {
      validate = ajv.compile(forValidator(schema, "spec") as object);
      compiled.set(text, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);
  };
}
