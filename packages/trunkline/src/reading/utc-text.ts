/**
 * A time of the years 1970 to 9999, in UTC or without a zone. It knows how long each month is, but not which years have
 * a 29 February.
 */
const utcTime =
  /^(?:19[7-9]|[2-9]\d\d)\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z?$/;

/**
 * The times most records carry, `2025-08-04 14:30:00` and `2025-07-15T14:32:15.000000Z`, as ISO 8601 in UTC with
 * milliseconds. It is text to text: going through `Date` takes ten times as long. A text of another form, or one that
 * needs the calendar to be understood, gives undefined: `readTime` knows those.
 */
export function toUtcText(text: string): string | undefined {
  if (!utcTime.test(text)) return undefined;
  const end = endsInZ(text) ? text.length - 1 : text.length;
  if (end === 23 && text.length === 24 && text.charCodeAt(10) === 84 /* T */) return text;
  const second = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  return second + (end === 19 ? ".000Z" : `.${text.slice(20, Math.min(end, 23)).padEnd(3, "0")}Z`);
}

/** Whether a text that `toUtcText` read names its zone. */
export function endsInZ(text: string): boolean {
  return text.charCodeAt(text.length - 1) === 90; /* Z */
}
