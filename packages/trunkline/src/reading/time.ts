import { assume, report, type Notes } from "./notes.js";

const zoneless = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d+)?)$/;
const withZone = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
const lastYear9999 = 253_402_300_799_999;

function toIso(milliseconds: number): string | undefined {
  return milliseconds >= 0 && milliseconds <= lastYear9999 ? new Date(milliseconds).toISOString() : undefined;
}

/**
 * An ISO 8601 text as ISO 8601 in UTC with milliseconds. A text without a zone is read as UTC, and that is an assumption
 * noted under `field` (e.g. `createdAt.zone`). Digits past the milliseconds are dropped.
 */
export function readTime(notes: Notes, value: unknown, path: string, field: string): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string") {
    if (withZone.test(value)) {
      const iso = toIso(Date.parse(value));
      if (iso !== undefined) return iso;
    } else {
      const parts = zoneless.exec(value);
      const iso = parts ? toIso(Date.parse(`${parts[1]}T${parts[2]}Z`)) : undefined;
      if (iso !== undefined) {
        assume(notes, `${field}.zone`);
        return iso;
      }
    }
  }
  report(notes, path, value, "ISO 8601 time");
  return undefined;
}

/** Before 1973 in milliseconds, after 5138 in seconds: no call's time is in both. */
const smallestMilliseconds = 100_000_000_000;

/**
 * An epoch number in milliseconds (a string of digits is read too) as ISO 8601 in UTC. A number too small to be one is read as seconds,
 * and that is an assumption noted under `field` (e.g. `startedAt.unit`).
 */
export function readEpochMilliseconds(notes: Notes, value: unknown, path: string, field: string): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && number > 0) {
    const seconds = number < smallestMilliseconds;
    const iso = toIso(seconds ? number * 1000 : number);
    if (iso !== undefined) {
      if (seconds) assume(notes, `${field}.unit`);
      return iso;
    }
  }
  report(notes, path, value, "epoch milliseconds");
  return undefined;
}

/** Seconds between two ISO times, where both are there and in order. */
export function secondsBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return seconds >= 0 ? seconds : undefined;
}
