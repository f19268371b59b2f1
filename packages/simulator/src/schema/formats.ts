const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTimePattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):?(\d{2}))$/i;
const uuidPattern = /^(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const emailPattern = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const uriPattern = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

function isDate(text: string): boolean {
  const parts = datePattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDateTime(text: string): boolean {
  const parts = dateTimePattern.exec(text);
  if (!parts || !isDate(parts[1] ?? "")) return false;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  return hour < 24 && minute < 60 && second <= 60 && Number(parts[5] ?? 0) < 24 && Number(parts[6] ?? 0) < 60;
}

const textFormats: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["date", isDate],
  ["date-time", isDateTime],
  ["uuid", (text) => uuidPattern.test(text)],
  ["email", (text) => emailPattern.test(text)],
  ["uri", (text) => uriPattern.test(text)],
]);

/** Whether a value has the `format`. An unknown format accepts any value. */
export function hasFormat(format: string, value: unknown): boolean {
  if (typeof value === "string") return textFormats.get(format)?.(value) ?? true;
  if (typeof value !== "number") return true;
  if (format === "int32") return Number.isInteger(value) && Math.abs(value) <= 0x7fff_ffff;
  return format === "int64" ? Number.isInteger(value) : true;
}
