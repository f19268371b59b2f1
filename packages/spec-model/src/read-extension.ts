import { extensions, type ExtensionName } from "./extensions.js";
import { isObject } from "./json.js";
import { findMisshapen, type ValueOf } from "./shape.js";

/** The value of an extension in a node; undefined if there is none, or if its shape is wrong. */
export function readExtension<Name extends ExtensionName>(
  node: unknown,
  name: Name,
): ValueOf<(typeof extensions)[Name]["shape"]> | undefined {
  const value = isObject(node) ? node[name] : undefined;
  if (value === undefined || findMisshapen(extensions[name].shape, value) !== undefined) return undefined;
  // `findMisshapen` checked the shape.
  return value as ValueOf<(typeof extensions)[Name]["shape"]>;
}
