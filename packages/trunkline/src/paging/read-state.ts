/**
 * What a field of a state may be: `text`, `flag`, or `count`, a whole number of at least 0. A `?` after it: may be
 * missing.
 */
export type Kind = "text?" | "flag?" | "count?" | "count" | "integer?" | "token?";

/** Whether a value out of a cursor has these fields, each of its kind, and no other. */
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
