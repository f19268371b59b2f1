import { isObject, type JsonObject } from "../json.js";
import type { OpenApiDocument } from "../provider-definition.js";

/** A document whose local references can be followed. */
export interface SpecDocument {
  root: OpenApiDocument;
  /** The object itself, or the one it refers to; an empty one where there is none. */
  follow: (node: unknown) => JsonObject;
  /** What a local reference (`#/components/schemas/Call`) points at. */
  find: (reference: string) => unknown;
}

export function openDocument(root: OpenApiDocument): SpecDocument {
  const found = new Map<string, unknown>();

  function find(reference: string): unknown {
    if (found.has(reference)) return found.get(reference);
    let at: unknown = root;
    for (const part of reference.replace(/^#\/?/, "").split("/")) {
      if (part === "") continue;
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      if (Array.isArray(at)) at = at[Number(key)];
      else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
    }
    found.set(reference, at);
    return at;
  }

  function follow(node: unknown): JsonObject {
    let at = node;
    // A reference may point at a reference; twenty are no honest chain.
    for (let hops = 0; hops < 20 && isObject(at) && typeof at["$ref"] === "string"; hops++) at = find(at["$ref"]);
    return isObject(at) ? at : {};
  }

  return { root, find, follow };
}
