import { asObject, isObject, type Json, type JsonObject } from "./json.js";

/** A document whose local references can be followed. */
export interface SpecDocument {
  root: JsonObject;
  /** The object itself or the one it refers to; an empty object if there is none. */
  follow: (node: unknown) => JsonObject;
  /** What a schema refers to; undefined if it is not a reference. */
  target: (node: unknown) => unknown;
}

/** Opens a bundled OpenAPI 3.1 document: every reference in it is local. */
export function openDocument(root: object): SpecDocument {
  const found = new Map<string, unknown>();

  function target(node: unknown): unknown {
    const reference = referenceOf(node);
    if (reference === undefined) return undefined;
    if (!found.has(reference)) found.set(reference, find(root, reference));
    return found.get(reference);
  }

  return { root: asObject(root), target, follow: (node) => asObject(followWith(target, node)) };
}

/** The object itself or the one it refers to. */
export function follow(root: object, node: unknown): JsonObject {
  return asObject(followWith((reference) => find(root, referenceOf(reference) ?? ""), node));
}

/** A reference may point to another one. The limit of twenty stops cycles. */
function followWith(target: (node: unknown) => unknown, node: unknown): unknown {
  let at = node;
  for (let hops = 0; hops < 20 && referenceOf(at) !== undefined; hops += 1) at = target(at);
  return at;
}

/** What a node refers to, overridden by the keywords beside the reference: in JSON Schema both apply. */
export function resolve(root: object, node: unknown): JsonObject {
  const reference = referenceOf(node);
  const { $ref: _, ...beside } = asObject(node);
  return reference === undefined ? beside : { ...resolve(root, find(root, reference)), ...beside };
}

/** The reference in a node, possibly beside other keywords: `#/components/schemas/Call`. */
export function referenceOf(node: unknown): string | undefined {
  return isObject(node) && typeof node.$ref === "string" ? node.$ref : undefined;
}

/** The name of what a node refers to: `Call` for `#/components/schemas/Call`. */
export function refName(node: unknown): string | undefined {
  return referenceOf(node)?.split("/").at(-1);
}

/** Whether a node refers to a named schema. */
export function isNamedSchema(node: unknown): boolean {
  return referenceOf(node)?.startsWith("#/components/schemas/") === true;
}

/** A reference to a component, such as `schemas` and `Call`. */
export function referTo(section: string, name: string): JsonObject {
  return { $ref: `#/components/${section}/${name}` };
}

/**
 * A copy for a plain JSON Schema validator: references point to the document registered under this id, and an open enum
 * accepts any value.
 */
export function forValidator(node: unknown, id: string): Json {
  if (Array.isArray(node)) return node.map((one) => forValidator(one, id));
  if (!isObject(node)) return (node ?? null) as Json;
  const entries = Object.entries(node).filter(([key]) => !(key === "enum" && node["x-open-enum"] === true));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace(/^#/, `${id}#`) : forValidator(value, id),
    ]),
  );
}

function find(root: object, reference: string): unknown {
  let at: unknown = root;
  for (const part of reference.replace(/^#\/?/, "").split("/")) {
    if (part === "") continue;
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}
