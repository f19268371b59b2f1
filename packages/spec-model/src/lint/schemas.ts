import { asArray, asObject } from "../json.js";
import type { Context, Visit } from "./context.js";

export const noDefaultInAnswers = (): { Response: { Schema: { Schema: Visit } } } => ({
  Response: {
    Schema: {
      Schema(schema, { report, location }) {
        if (schema.default !== undefined) {
          report({
            message: "A default on an answer's property makes it required in the types.",
            location: location.child("default"),
          });
        }
      },
    },
  },
});

/** Keywords whose schemas are conditions on properties defined elsewhere. */
const conditions: readonly unknown[] = ["if", "then", "else", "not"];

export const everyPropertyIsDescribed = (): { Schema: Visit } => ({
  Schema(schema, { report, location, resolve, key }) {
    if (conditions.includes(key)) return;
    for (const [name, property] of Object.entries(asObject(schema.properties))) {
      if (!isDescribed(property, resolve)) {
        report({
          message: `The property "${name}" has no description: what it means, and the unit of a number.`,
          location: location.child(["properties", name]),
        });
      }
    }
  },
});

/**
 * Whether a schema has a description, its own or that of the schema it refers to, directly or as the only part of a
 * composition.
 */
function isDescribed(schema: unknown, resolve: Context["resolve"], file?: string): boolean {
  const own = asObject(schema);
  if (own.description) return true;
  const { node, location } = resolve(schema, file);
  if (node !== schema) return isDescribed(node, resolve, location?.source.absoluteRef);
  return ["anyOf", "oneOf", "allOf"].some((keyword) => {
    const others = asArray(own[keyword]).filter((one) => asObject(one).type !== "null");
    return others.length === 1 && isDescribed(others[0], resolve, file);
  });
}
