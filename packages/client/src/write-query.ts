import { createQuerySerializer } from "openapi-fetch";

type SerializerOptions = Parameters<typeof createQuerySerializer>[0];

/** A way of one's own to write a query, or settings of the usual one. */
export type QuerySerializer = ((query: Record<string, unknown>) => string) | SerializerOptions;

/** The query with its question mark, as OpenAPI has it: lists repeat their name, and objects are `name[key]`. */
export function writeQuery(query: Record<string, unknown> | undefined, serializer: QuerySerializer): string {
  if (!query) return "";
  const written =
    typeof serializer === "function" ? serializer(query) : createQuerySerializer(serializer)(encodeNames(query));
  return written && `?${written}`;
}

/**
 * openapi-fetch encodes values and leaves names as they are. Brackets stay, as in `created[gte]`: that is how providers
 * document them.
 */
function encodeNames(query: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]"),
      prepare(value),
    ]),
  );
}

/** Times as ISO 8601, in lists and objects too: openapi-fetch takes a `Date` for an object without properties. */
function prepare(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(prepare);
  return typeof value === "object" && value !== null ? encodeNames(value) : value;
}
