import { createQuerySerializer } from "openapi-fetch";

type SerializerOptions = Parameters<typeof createQuerySerializer>[0];

/** A custom query serializer, or options for the default one. */
export type QuerySerializer = ((query: Record<string, unknown>) => string) | SerializerOptions;

/** The query with its question mark, in OpenAPI's default style: lists repeat their name, objects are `name[key]`. */
export function writeQuery(query: Record<string, unknown> | undefined, serializer: QuerySerializer): string {
  if (!query) return "";
  const written =
    typeof serializer === "function" ? serializer(query) : createQuerySerializer(serializer)(encodeNames(query));
  return written && `?${written}`;
}

/** openapi-fetch encodes only values. Brackets stay, because providers document names such as `created[gte]`. */
function encodeNames(query: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]"),
      convertDates(value),
    ]),
  );
}

/** Converts a `Date` to ISO 8601, also within lists and objects: openapi-fetch would treat it as an empty object. */
function convertDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(convertDates);
  return typeof value === "object" && value !== null ? encodeNames(value) : value;
}
