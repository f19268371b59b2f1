/** The value at a dot path (`response.calls.0`), or undefined if the path does not exist. `""` is the value itself. */
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

/**
 * The first of the paths that leads to a count: an integer of at least 0, or a string of one, since some servers write
 * `"235"`. A cursor can carry nothing else.
 */
export function readNumber(value: unknown, paths: readonly string[] | undefined): number | undefined {
  for (const path of paths ?? []) {
    const found = readPath(value, path);
    if (Number.isSafeInteger(found) && (found as number) >= 0) return found as number;
    if (typeof found === "string" && /^\s*\d{1,15}\s*$/.test(found)) return Number(found);
  }
  return undefined;
}

/** The first of the paths that leads to a boolean. */
export function readFlag(value: unknown, paths: readonly string[] | undefined): boolean | undefined {
  for (const path of paths ?? []) {
    const found = readPath(value, path);
    if (typeof found === "boolean") return found;
  }
  return undefined;
}
