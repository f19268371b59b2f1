import type { Json, JsonObject } from "./bundle-spec.js";

/** The object itself, or the one that its `$ref` points at. */
export function follow(document: JsonObject, node: Json | undefined): JsonObject {
  const { $ref } = (node ?? {}) as { $ref?: string };
  if ($ref === undefined) return (node ?? {}) as JsonObject;
  const found = $ref
    .slice(2)
    .split("/")
    .reduce<Json | undefined>(
      (inner, key) => (inner as JsonObject)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  return follow(document, found);
}
