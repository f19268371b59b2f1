/**
 * Where a provider's records carry credentials: property names, each at any depth, in any case. `server.headers` means `headers` right inside
 * `server` (or inside an item of a list named `server`).
 */
export type SecretList = readonly string[];

export const redacted = "[redacted]";

/**
 * A copy of the value with every listed property's value replaced by `"[redacted]"`. What holds none of them is not copied. Null and missing stay as they are.
 */
export function redact<Value>(value: Value, secrets: SecretList): Value {
  const names = new Set(secrets.map((secret) => secret.toLowerCase()));
  // A listed property's value becomes a text, which the static type cannot say; all else keeps its shape.
  return redactInside(value, "", names) as Value;
}

function redactInside(value: unknown, parent: string, names: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return redactList(value, parent, names);
  let copy: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(value)) {
    const name = key.toLowerCase();
    const secret = inner !== null && inner !== undefined && (names.has(name) || names.has(`${parent}.${name}`));
    const safe = secret ? redacted : redactInside(inner, name, names);
    if (safe === inner) continue;
    copy ??= { ...value };
    // Not by assignment: a `__proto__` key would change the prototype instead.
    Object.defineProperty(copy, key, { value: safe, enumerable: true, configurable: true, writable: true });
  }
  return copy ?? value;
}

function redactList(list: readonly unknown[], parent: string, names: ReadonlySet<string>): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (const [index, inner] of list.entries()) {
    const safe = redactInside(inner, parent, names);
    if (safe === inner) continue;
    copy ??= [...list];
    copy[index] = safe;
  }
  return copy ?? list;
}
