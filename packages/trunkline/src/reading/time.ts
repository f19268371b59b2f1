import { readDigits, toEpoch, toIsoTime } from "./iso-time.js";
import { isMissing, toNumber } from "./loose.js";
import { assume, report, type Notes, type Reader } from "./reader.js";
import { readAmount } from "./values.js";

const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/i;

/**
 * An ISO 8601 text as ISO 8601 in UTC with milliseconds. A text without a zone is read as UTC, and that is the
 * assumption `zone` of the Call's field (`createdAt.zone`), which is named as the provider's unless `field` says
 * otherwise. Digits past the milliseconds are dropped. A day or a time of day that does not exist is a problem, and no
 * time.
 *
 * Epoch times are read too, as `readEpochMilliseconds` does, where they are after 1973; one in seconds is the
 * assumption `createdAt.unit`.
 */
export function readTime(from: Reader, name: string, field = name): string | undefined {
  const value = from.record[name];
  if (isMissing(value)) return undefined;
  const time = typeof value === "string" ? toIsoText(from, value, field) : undefined;
  if (time !== undefined) return time;
  const number = toNumber(value);
  if (number !== undefined && number >= smallestSeconds) {
    const epochTime = toEpochTime(from, number, field);
    if (epochTime !== undefined) return epochTime;
  }
  report(from, name, value, "ISO 8601 time");
  return undefined;
}

function toIsoText(notes: Notes, text: string, field: string): string | undefined {
  const utc = toUtcText(text);
  if (utc !== undefined) {
    if (!endsInZ(text)) assume(notes, `${field}.zone`);
    return utc;
  }
  const parts = isoTime.exec(text);
  if (parts === null) return undefined;
  const milliseconds = toMilliseconds(parts);
  const time = milliseconds === undefined ? undefined : toIsoTime(milliseconds);
  if (time !== undefined && parts[8] === undefined) assume(notes, `${field}.zone`);
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
 * is read as seconds, and that is the assumption `unit` of the Call's field (`startedAt.unit`).
 *
 * ISO 8601 is read too, as `readTime` does; a text without a zone is the assumption `startedAt.zone`.
 */
export function readEpochMilliseconds(from: Reader, name: string, field: string): string | undefined {
  const value = from.record[name];
  if (isMissing(value)) return undefined;
  const number = toNumber(value);
  const time =
    number !== undefined
      ? number > 0
        ? toEpochTime(from, number, field)
        : undefined
      : typeof value === "string"
        ? toIsoText(from, value, field)
        : undefined;
  if (time === undefined) report(from, name, value, "epoch milliseconds");
  return time;
}

function toEpochTime(notes: Notes, number: number, field: string): string | undefined {
  if (isEpochMilliseconds(number)) return toIsoTime(number);
  // By way of microseconds: the product of a fraction may end in .999.
  const time = toIsoTime(Math.round(number * 1_000_000) / 1000);
  if (time !== undefined) assume(notes, `${field}.unit`);
  return time;
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
 * A time of the years 1970 to 9999, in UTC or without a zone. It knows how long each month is, but not which years have
 * a 29 February.
 */
const utcTime =
  /^(?:19[7-9]|[2-9]\d\d)\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z?$/;

/**
 * The times most records carry, `2025-08-04 14:30:00` and `2025-07-15T14:32:15.000000Z`, as ISO 8601 in UTC with
 * milliseconds. It is text to text: going through `Date` takes ten times as long. A text of another form, or one that
 * needs the calendar to be understood, gives undefined.
 */
export function toUtcText(text: string): string | undefined {
  if (!utcTime.test(text)) return undefined;
  const end = endsInZ(text) ? text.length - 1 : text.length;
  if (end === 23 && text.length === 24 && text.charCodeAt(10) === 84 /* T */) return text;
  const second = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  return second + (end === 19 ? ".000Z" : `.${text.slice(20, Math.min(end, 23)).padEnd(3, "0")}Z`);
}

/** Whether a text that `toUtcText` read names its zone. */
function endsInZ(text: string): boolean {
  return text.charCodeAt(text.length - 1) === 90; /* Z */
}

const isoDuration = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/**
 * A length of time in seconds: a number, or a text that holds one, of which `perSecond` make a second; or an ISO 8601
 * duration of days to seconds, which tells its units itself.
 */
export function readDuration(from: Reader, name: string, perSecond = 1): number | undefined {
  const value = from.record[name];
  const parts = typeof value === "string" && value.length > 2 ? isoDuration.exec(value) : null;
  if (parts) {
    const [days, hours, minutes, seconds] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
    return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  }
  const amount = readAmount(from, name);
  return amount === undefined ? undefined : amount / perSecond;
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
