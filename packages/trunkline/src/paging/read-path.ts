/** The value at a dot path (`response.calls.0`), or undefined where the path leads nowhere. `""` is the value itself. */
export function readPath(value: unknown, path: string): unknown {
  if (path === "") return value;
  let inner = value;
  for (const key of path.split(".")) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    // Just checked to be an own key of an object.
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}

/** The first of the paths that leads to a value of this type. */
export function readFirst<Type extends "number" | "boolean">(
  value: unknown,
  paths: readonly string[] | undefined,
  type: Type,
): (Type extends "number" ? number : boolean) | undefined {
  for (const path of paths ?? []) {
    const found = readPath(value, path);
    // `typeof` just said so; the conditional type cannot follow it.
    if (typeof found === type) return found as Type extends "number" ? number : boolean;
  }
  return undefined;
}
