const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Parses a date, taken as midnight UTC, or an ISO 8601 time with its zone.
 *
 * @returns epoch milliseconds; undefined for anything else, such as a time without a zone or a date that does not exist
 */
export function parseTime(text: string): number | undefined {
  const time = pattern.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isFinite(time)) return undefined;
  // `Date.parse` turns 30 February into 2 March.
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? time : undefined;
}
