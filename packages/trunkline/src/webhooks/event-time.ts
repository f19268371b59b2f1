import { isEpochMilliseconds, parseIsoTime, toIsoTime, toNumber } from "../reading/index.js";

/** A body's time as ISO 8601 in UTC: epoch seconds, epoch milliseconds or ISO 8601. Undefined for anything else. */
export function toEventTime(value: unknown): string | undefined {
  const number = toNumber(value);
  if (number === undefined) {
    const time = typeof value === "string" ? parseIsoTime(value) : undefined;
    return time === undefined ? undefined : toIsoTime(time);
  }
  if (number <= 0) return undefined;
  return toIsoTime(isEpochMilliseconds(number) ? number : number * 1000);
}
