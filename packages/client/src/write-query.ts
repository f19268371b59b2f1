/** Writes a query, without its question mark. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/**
 * The query with its question mark, in OpenAPI's default style: lists repeat their name, objects are `name[key]`.
 * Undefined and null are left out, and a `Date` is ISO 8601.
 *
 * @throws for nested objects, for which OpenAPI has no style
 */
export function writeQuery(
  query: Record<string, unknown> | undefined,
  serialize: QuerySerializer = writePairs,
): string {
  const written = query && serialize(query);
  return written ? `?${written}` : "";
}

function writePairs(query: object): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown, isWhole: boolean): void => {
    if (value === undefined || value === null) return;
    if (typeof value !== "object" || value instanceof Date) {
      const text = value instanceof Date ? value.toISOString() : String(value);
      pairs.push(`${encodeName(name)}=${encodeURIComponent(text)}`);
    } else if (isWhole) {
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) add(isList ? name : `${name}[${key}]`, inner, false);
    } else throw new Error("Only a `querySerializer` can write an object in an object.");
  };
  for (const [name, value] of Object.entries(query)) add(name, value, true);
  return pairs.join("&");
}

/** Brackets stay, because providers document names such as `created[gte]`. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}
