export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A document is parsed JSON or YAML, so any object in it is a JSON object. */
export function isObject(node: unknown): node is JsonObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

export function asObject(node: unknown): JsonObject {
  return isObject(node) ? node : {};
}

export function asArray(node: unknown): Json[] {
  return Array.isArray(node) ? (node as Json[]) : [];
}

export function asText(node: unknown): string | undefined {
  return typeof node === "string" ? node : undefined;
}

export function asNumber(node: unknown): number | undefined {
  return typeof node === "number" ? node : undefined;
}

/** The strings in a list. */
export function texts(node: unknown): string[] {
  return asArray(node).filter((one) => typeof one === "string");
}

/** Splits a dot path, such as `response.calls.0`; `""` is the whole value. */
export function splitPath(path: string): string[] {
  return path === "" ? [] : path.split(".");
}
