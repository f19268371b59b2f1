import { readMillisecondOfDay, toClock } from "./clock.js";
import { toIsoTime } from "./iso-time.js";

const millisecondsOfDay = 86_400_000;

/**
 * The time some seconds after another, where both are there and the sum is a time at all. The first is one of ours: ISO
 * 8601 in UTC with milliseconds.
 */
export function addSeconds(start: string | undefined, seconds: number | undefined): string | undefined {
  if (start === undefined || seconds === undefined) return undefined;
  const sum = readMillisecondOfDay(start) + seconds * 1000;
  // On the same day there is no calendar to ask, and text is faster than `Date`.
  if (Number.isInteger(sum) && sum >= 0 && sum < millisecondsOfDay) return start.slice(0, 11) + toClock(sum);
  return toIsoTime(Date.parse(start) + seconds * 1000);
}
