import { assume, fieldOf, isMissing, report, type Notes, type Reader } from "./reader.js";
import { readAmount, toNumber } from "./values.js";

const millisecondsOfDay = 86_400_000;
const lastOfYear9999 = 253_402_300_799_999;
/** From 1 March of the year 0: years are counted from March here, so that a leap day is the last of its year. */
const daysTo1970 = 719_468;

/**
 * Epoch milliseconds as ISO 8601 in UTC, the very text of `Date.prototype.toISOString` in a fraction of the time: it is
 * most of what small records with epoch times cost. Undefined for what is not a time from 1970 to 9999.
 */
export function toIsoTime(milliseconds: number): string | undefined {
  if (!(milliseconds >= 0 && milliseconds <= lastOfYear9999)) return undefined;
  const dayNumber = Math.floor(milliseconds / millisecondsOfDay);
  const millisecond = Math.floor(milliseconds - dayNumber * millisecondsOfDay);
  const second = divide(millisecond, 1000);
  const minute = divide(second, 60);
  const hour = divide(minute, 60);

  // The calendar repeats every 400 years.
  const eraDay = (dayNumber + daysTo1970) % 146_097;
  const eraYear = divide(eraDay - divide(eraDay, 1460) + divide(eraDay, 36_524) - divide(eraDay, 146_096), 365);
  const yearDay = eraDay - (365 * eraYear + divide(eraYear, 4) - divide(eraYear, 100));
  const marchMonth = divide(5 * yearDay + 2, 153);
  const day = yearDay - divide(153 * marchMonth + 2, 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = divide(dayNumber + daysTo1970, 146_097) * 400 + eraYear + (month <= 2 ? 1 : 0);

  // From codes: putting strings together takes longer than all of the above.
  return String.fromCharCode(
    tens(divide(year, 100)),
    ones(divide(year, 100)),
    tens(year % 100),
    ones(year),
    45 /* - */,
    tens(month),
    ones(month),
    45,
    tens(day),
    ones(day),
    84 /* T */,
    tens(hour),
    ones(hour),
    58 /* : */,
    tens(minute % 60),
    ones(minute),
    58,
    tens(second % 60),
    ones(second),
    46 /* . */,
    48 + divide(millisecond % 1000, 100),
    tens(millisecond % 100),
    ones(millisecond),
    90 /* Z */,
  );
}

function tens(number: number): number {
  return 48 + divide(number, 10);
}

function ones(number: number): number {
  return 48 + (number % 10);
}

/** The way back: the epoch milliseconds of such a text. */
export function toEpoch(time: string): number {
  const month = readDigits(time, 5, 7);
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  const year = readDigits(time, 0, 4) - (month <= 2 ? 1 : 0);
  const leapDays = divide(year, 4) - divide(year, 100) + divide(year, 400);
  const yearDay = divide(153 * marchMonth + 2, 5) + readDigits(time, 8, 10) - 1;
  const minute = readDigits(time, 11, 13) * 60 + readDigits(time, 14, 16);
  const millisecond = (minute * 60 + readDigits(time, 17, 19)) * 1000 + readDigits(time, 20, 23);
  return (365 * year + leapDays + yearDay - daysTo1970) * millisecondsOfDay + millisecond;
}

/** Of whole numbers, to a whole number. Engines keep it in integers, which halves the time that `Math.floor` takes. */
function divide(number: number, by: number): number {
  return (number / by) | 0;
}

/** Some characters of a text as the number they write, without a string in between; NaN where one is no digit. */
export function readDigits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The time some seconds after another, where both are there and the sum is a time at all. The first is one of ours. */
export function addSeconds(start: string | undefined, seconds: number | undefined): string | undefined {
  return start === undefined || seconds === undefined ? undefined : toIsoTime(toEpoch(start) + seconds * 1000);
}

/** Seconds between two times of ours, where both are there and in order. */
export function secondsBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const milliseconds = toEpoch(end) - toEpoch(start);
  return milliseconds >= 0 ? milliseconds / 1000 : undefined;
}

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
  const value = fieldOf(from, name);
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
    if (findZone(text) === text.length) assume(notes, `${field}.zone`);
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
  const value = fieldOf(from, name);
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
  /^(?:19[7-9]|[2-9]\d\d)\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|\+00:00)?$/;

/**
 * The times most records carry, `2025-08-04 14:30:00`, `2025-07-15T14:32:15.000000Z` and the same with `+00:00`, as ISO
 * 8601 in UTC with milliseconds. It is text to text: going through `Date` takes ten times as long. A text of another
 * form, or one that needs the calendar to be understood, gives undefined.
 */
export function toUtcText(text: string): string | undefined {
  if (!utcTime.test(text)) return undefined;
  const end = findZone(text);
  if (end === 23 && text.length === 24 && text.charCodeAt(10) === 84 /* T */) return text;
  const second = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  return second + (end === 19 ? ".000Z" : `.${text.slice(20, Math.min(end, 23)).padEnd(3, "0")}Z`);
}

/** Where the zone begins in a text that `toUtcText` reads: at the end where it names none. */
function findZone(text: string): number {
  if (text.charCodeAt(text.length - 1) === 90 /* Z */) return text.length - 1;
  return text.charCodeAt(text.length - 6) === 43 /* + */ ? text.length - 6 : text.length;
}

const isoDuration = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/**
 * A length of time in seconds: a number, or a text that holds one, of which `perSecond` make a second; or an ISO 8601
 * duration of days to seconds, which tells its units itself.
 */
export function readDuration(from: Reader, name: string, perSecond = 1): number | undefined {
  const value = fieldOf(from, name);
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
