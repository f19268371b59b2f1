/**
 * The type of a state's field: `text`, `flag`, `token`, `integer`, or `count`, an integer of at least 0. With `?` it
 * may be missing.
 */
export type Kind = "text?" | "flag?" | "count?" | "count" | "integer?" | "token?";

/** Whether a value read from a cursor has these fields, each of its type, and no others. */
export function hasFields(value: unknown, fields: Readonly<Record<string, Kind>>): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const whole = value as Record<string, unknown>;
  return (
    Object.keys(whole).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, kind]) => isOfKind(whole[key], kind))
  );
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (value === undefined) return kind.endsWith("?");
  switch (kind) {
    case "text?":
      return typeof value === "string";
    case "flag?":
      return typeof value === "boolean";
    case "token?":
      return typeof value === "string" || Number.isFinite(value);
    case "integer?":
      return Number.isSafeInteger(value);
    case "count":
    case "count?":
      return Number.isSafeInteger(value) && (value as number) >= 0;
  }
}
