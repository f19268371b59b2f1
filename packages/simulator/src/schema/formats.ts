const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):?(\d{2}))$/i;
const UUID = /^(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const URI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDateTime(text: string): boolean {
  const parts = DATE_TIME.exec(text);
  if (!parts || !isDate(parts[1] ?? "")) return false;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  return hour < 24 && minute < 60 && second <= 60 && Number(parts[5] ?? 0) < 24 && Number(parts[6] ?? 0) < 60;
}

const TEXT_FORMATS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["date", isDate],
  ["date-time", isDateTime],
  ["uuid", (text) => UUID.test(text)],
  ["email", (text) => EMAIL.test(text)],
  ["uri", (text) => URI.test(text)],
]);

/** Whether a value has the form that `format` names. A format not known here is no reason to refuse. */
export function hasFormat(format: string, value: unknown): boolean {
  if (typeof value === "string") return TEXT_FORMATS.get(format)?.(value) ?? true;
  if (typeof value !== "number") return true;
  if (format === "int32") return Number.isInteger(value) && Math.abs(value) <= 0x7fff_ffff;
  return format === "int64" ? Number.isInteger(value) : true;
}
