import { readDigits } from "./digits.js";
import { toEpoch, toIsoTime } from "./iso-time.js";
import { assume, report, type Notes } from "./notes.js";
import { endsInZ, toUtcText } from "./utc-text.js";
import { isMissing } from "./values.js";

const zoneless = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d+)?)$/;
const withZone = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * An ISO 8601 text as ISO 8601 in UTC with milliseconds. A text without a zone is read as UTC, and that is the assumption
 * `zoneAssumption` (e.g. `createdAt.zone`). Digits past the milliseconds are dropped.
 */
export function readTime(notes: Notes, value: unknown, path: string, zoneAssumption: string): string | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === "string") {
    const utc = toUtcText(value);
    if (utc !== undefined) {
      if (!endsInZ(value)) assume(notes, zoneAssumption);
      return utc;
    }
    const zoned = toZoned(value);
    const time = zoned === undefined ? undefined : toIsoTime(Date.parse(zoned));
    if (time !== undefined) {
      if (zoned !== value) assume(notes, zoneAssumption);
      return time;
    }
  }
  report(notes, path, value, "ISO 8601 time");
  return undefined;
}

/** What `Date` can be asked for: a text with a zone, or one that was given UTC. Undefined for any other, which each engine reads in its own way. */
function toZoned(text: string): string | undefined {
  if (withZone.test(text)) return text;
  const parts = zoneless.exec(text);
  return parts ? `${parts[1]}T${parts[2]}Z` : undefined;
}

/** In milliseconds it is before 1973, in seconds after 5138: no call's time is in both. */
const smallestMilliseconds = 100_000_000_000;

/** Whether a number can only be epoch milliseconds, and not seconds. */
export function isEpochMilliseconds(value: unknown): value is number {
  return typeof value === "number" && value >= smallestMilliseconds;
}

/**
 * An epoch number in milliseconds (a string of digits is read too) as ISO 8601 in UTC. A number too small to be one is read as seconds,
 * and that is the assumption `unitAssumption` (e.g. `startedAt.unit`).
 */
export function readEpochMilliseconds(
  notes: Notes,
  value: unknown,
  path: string,
  unitAssumption: string,
): string | undefined {
  if (isMissing(value)) return undefined;
  const number = typeof value === "string" ? readDigits(value, 0, value.length) : value;
  if (typeof number === "number" && number > 0) {
    const isMilliseconds = isEpochMilliseconds(number);
    const time = toIsoTime(isMilliseconds ? number : number * 1000);
    if (time !== undefined) {
      if (!isMilliseconds) assume(notes, unitAssumption);
      return time;
    }
  }
  report(notes, path, value, "epoch milliseconds");
  return undefined;
}

/** Seconds between two times of ours, where both are there and in order. */
export function secondsBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const milliseconds = toEpoch(end) - toEpoch(start);
  return milliseconds >= 0 ? milliseconds / 1000 : undefined;
}
