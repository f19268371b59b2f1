import { splitPath } from "@trunkline/spec-model";

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function getPath(value: unknown, path: string): unknown {
  let at = value;
  for (const key of splitPath(path)) at = step(at, key);
  return at;
}

export function hasPath(value: unknown, path: string): boolean {
  const keys = splitPath(path);
  const last = keys.pop();
  if (last === undefined) return value !== undefined;
  const parent = getPath(value, keys.join("."));
  return Array.isArray(parent) ? Number(last) < parent.length : isObject(parent) && Object.hasOwn(parent, last);
}

/**
 * Sets a value in place, and returns the whole, which for the path `""` is the new value. Missing parents are created.
 */
export function setPath(whole: unknown, path: string, value: unknown): unknown {
  const [key, ...rest] = splitPath(path);
  if (key === undefined) return value;
  const index = /^\d+$/.test(key);
  const container: unknown = Array.isArray(whole) || isObject(whole) ? whole : index ? [] : {};
  const inner = setPath(step(container, key), rest.join("."), value);
  if (Array.isArray(container)) container[Number(key)] = inner;
  // defineProperty, so that a key such as "__proto__" is only a key.
  else if (isObject(container)) {
    Object.defineProperty(container, key, { value: inner, writable: true, enumerable: true, configurable: true });
  }
  return container;
}

export function deletePath(whole: unknown, path: string): void {
  const keys = splitPath(path);
  const last = keys.pop();
  const parent = getPath(whole, keys.join("."));
  if (last !== undefined && isObject(parent)) delete parent[last];
}

export function copyJson<Value>(value: Value): Value {
  return structuredClone(value);
}

/** Objects are merged key by key; everything else is replaced. Neither argument is changed. */
export function mergeJson(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    Object.defineProperty(merged, key, {
      value: mergeJson(before, value),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return merged;
}
