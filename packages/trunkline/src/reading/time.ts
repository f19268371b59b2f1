import { readDigits } from "./digits.js";
import { toEpoch, toIsoTime } from "./iso-time.js";
import { assume, report, type Notes } from "./notes.js";
import { endsInZ, toUtcText } from "./utc-text.js";
import { isMissing, toNumber } from "./values.js";

const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/i;

/**
 * An ISO 8601 text as ISO 8601 in UTC with milliseconds. A text without a zone is read as UTC, and that is the
 * assumption `zoneAssumption` (e.g. `createdAt.zone`). Digits past the milliseconds are dropped. A day or a time of day
 * that does not exist is a problem, and no time.
 *
 * Epoch times are read too, as `readEpochMilliseconds` does, where they are after 1973; one in seconds is the
 * assumption `createdAt.unit`.
 */
export function readTime(notes: Notes, value: unknown, path: string, zoneAssumption: string): string | undefined {
  if (isMissing(value)) return undefined;
  const time = typeof value === "string" ? toIsoText(notes, value, zoneAssumption) : undefined;
  if (time !== undefined) return time;
  const number = toNumber(value);
  if (number !== undefined && number >= smallestSeconds) {
    const epochTime = toEpochTime(notes, number, toSibling(zoneAssumption, "unit"));
    if (epochTime !== undefined) return epochTime;
  }
  report(notes, path, value, "ISO 8601 time");
  return undefined;
}

function toIsoText(notes: Notes, text: string, zoneAssumption: string): string | undefined {
  const utc = toUtcText(text);
  if (utc !== undefined) {
    if (!endsInZ(text)) assume(notes, zoneAssumption);
    return utc;
  }
  const parts = isoTime.exec(text);
  if (parts === null) return undefined;
  const milliseconds = toMilliseconds(parts);
  const time = milliseconds === undefined ? undefined : toIsoTime(milliseconds);
  if (time !== undefined && parts[8] === undefined) assume(notes, zoneAssumption);
  return time;
}

/** Not `Date.parse`, which moves a 30 February to March and a 24:00 to the next day. */
function toMilliseconds(parts: readonly (string | undefined)[]): number | undefined {
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "00", fraction = "", zone = ""] = parts;
  if (!isDay(year, month, day) || !(Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60)) return undefined;
  const millisecond = fraction.slice(0, 3).padEnd(3, "0");
  const here = toEpoch(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  const minutes = zone.length < 2 ? 0 : readDigits(zone, 1, 3) * 60 + Number(zone.slice(3).replace(":", ""));
  return zone.startsWith("-") ? here + minutes * 60_000 : here - minutes * 60_000;
}

function isDay(year: string, month: string, day: string): boolean {
  // Day 0 of a month is the last of the one before it.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a day of the calendar alone (`2026-04-22`), without a time. */
export function isIsoDay(value: unknown): boolean {
  const parts = typeof value === "string" && value.length === 10 ? isoDay.exec(value) : null;
  return parts !== null && isDay(parts[1] ?? "", parts[2] ?? "", parts[3] ?? "");
}

/** In milliseconds it is before 1973, in seconds after 5138: no call's time is in both. */
const smallestMilliseconds = 100_000_000_000;
const smallestSeconds = 100_000_000;

/** Whether a number can only be epoch milliseconds, and not seconds. */
export function isEpochMilliseconds(value: unknown): value is number {
  return typeof value === "number" && value >= smallestMilliseconds;
}

/**
 * An epoch number in milliseconds (a text that holds one is read too) as ISO 8601 in UTC. A number too small to be one
 * is read as seconds, and that is the assumption `unitAssumption` (e.g. `startedAt.unit`).
 *
 * ISO 8601 is read too, as `readTime` does; a text without a zone is the assumption `startedAt.zone`.
 */
export function readEpochMilliseconds(
  notes: Notes,
  value: unknown,
  path: string,
  unitAssumption: string,
): string | undefined {
  if (isMissing(value)) return undefined;
  const number = toNumber(value);
  if (number !== undefined) {
    const time = number > 0 ? toEpochTime(notes, number, unitAssumption) : undefined;
    if (time !== undefined) return time;
  } else if (typeof value === "string") {
    const time = toIsoText(notes, value, toSibling(unitAssumption, "zone"));
    if (time !== undefined) return time;
  }
  report(notes, path, value, "epoch milliseconds");
  return undefined;
}

function toEpochTime(notes: Notes, number: number, unitAssumption: string): string | undefined {
  if (isEpochMilliseconds(number)) return toIsoTime(number);
  // By way of microseconds: the product of a fraction may end in .999.
  const time = toIsoTime(Math.round(number * 1_000_000) / 1000);
  if (time !== undefined) assume(notes, unitAssumption);
  return time;
}

/** `createdAt.zone` and `createdAt.unit`: what may be assumed of one time. */
function toSibling(assumption: string, aspect: "zone" | "unit"): string {
  return assumption.slice(0, assumption.lastIndexOf(".") + 1) + aspect;
}

/**
 * A moment as a number to count with: the number that is there, or in a text in plain digits, whatever its unit; or an
 * ISO 8601 text in epoch milliseconds, in UTC where it names no zone.
 */
export function toMoment(value: unknown): number | undefined {
  if (typeof value !== "string") return toNumber(value);
  const parts = isoTime.exec(value);
  return parts === null ? toNumber(value) : toMilliseconds(parts);
}

/**
 * A time as epoch milliseconds, as `readTime` understands a text: without a zone it is UTC, and a day that does not
 * exist is none.
 */
export function parseIsoTime(text: string): number | undefined {
  const parts = isoTime.exec(text);
  const milliseconds = parts === null ? undefined : toMilliseconds(parts);
  return milliseconds !== undefined && milliseconds >= 0 ? milliseconds : undefined;
}

/** Seconds between two times of ours, where both are there and in order. */
export function secondsBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const milliseconds = toEpoch(end) - toEpoch(start);
  return milliseconds >= 0 ? milliseconds / 1000 : undefined;
}
