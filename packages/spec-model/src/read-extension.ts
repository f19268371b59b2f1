import { extensions, type ExtensionName } from "./extensions.js";
import { isObject } from "./json.js";
import { findMisshapen, type ValueOf } from "./shape.js";

/** The value of an `x-` word in a node; undefined where it has none, or one of another shape. */
export function readExtension<Name extends ExtensionName>(
  node: unknown,
  name: Name,
): ValueOf<(typeof extensions)[Name]["shape"]> | undefined {
  const value = isObject(node) ? node[name] : undefined;
  if (value === undefined || findMisshapen(extensions[name].shape, value) !== undefined) return undefined;
  // It has the shape.
  return value as ValueOf<(typeof extensions)[Name]["shape"]>;
}
