import { isObject } from "./json.js";

const zonedPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const zonelessPattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d+)?$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
// Ids and texts may begin with their creation time in epoch milliseconds: 2001 to 2286 in 13 digits.
const leadingMilliseconds = /^(\d{13})(?!\d)/;

/**
 * Milliseconds since 1970 of a value in any of the forms that times have on the wire. A time without a zone is taken as
 * UTC.
 */
export function readTime(value: unknown): number | undefined {
  if (typeof value === "number") {
    if (!Number.isFinite(value) || value < 1e9) return undefined;
    return value < 1e11 ? value * 1000 : value;
  }
  if (typeof value !== "string") return undefined;
  if (zonedPattern.test(value)) return known(Date.parse(value));
  const zoneless = zonelessPattern.exec(value);
  if (zoneless) return known(Date.parse(`${zoneless[1]}T${zoneless[2]}${zoneless[3] ?? ""}Z`));
  if (dayPattern.test(value)) return known(Date.parse(`${value}T00:00:00Z`));
  const digits = leadingMilliseconds.exec(value);
  return digits ? Number(digits[1]) : undefined;
}

function known(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time;
}

/** `time` written in the form of `sample`; undefined where the sample is no time. */
export function writeTimeLike(sample: unknown, time: number): unknown {
  if (readTime(sample) === undefined) return undefined;
  if (typeof sample === "number") return sample < 1e11 ? Math.floor(time / 1000) : time;
  const text = String(sample);
  const iso = new Date(time).toISOString();
  if (dayPattern.test(text)) return iso.slice(0, 10);
  const fraction = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const digits = fraction === 0 ? "" : `.${iso.slice(20, 23).padEnd(fraction, "0").slice(0, fraction)}`;
  const seconds = iso.slice(0, 19) + digits;
  if (zonedPattern.test(text)) return `${seconds}Z`;
  if (zonelessPattern.test(text)) return text.includes("T") ? seconds : seconds.replace("T", " ");
  return leadingMilliseconds.test(text) && /^\d+$/.test(text) ? String(time) : undefined;
}

const updatedName = /^(updated|modified|last_?updated|last_?modified)(_?at|_?on|_?time(stamp)?)?$/i;
const createdName = /^(created|inserted)(_?at|_?on|_?time(stamp)?)?$/i;

/** The record with its time of the last change moved, where it has one. */
export function touchUpdateTime(record: Record<string, unknown>, time: number): Record<string, unknown> {
  for (const [key, value] of Object.entries(record)) {
    if (!updatedName.test(key)) continue;
    const before = readTime(value);
    const moved = writeTimeLike(value, Math.max(time, before ?? 0));
    if (moved !== undefined) return { ...record, [key]: moved };
  }
  return record;
}

/** When a record was made: by the field that orders its list, else by a field whose name says so. */
export function readCreationTime(record: unknown, orderField: string | undefined, read: (path: string) => unknown) {
  const ordered = orderField === undefined ? undefined : readTime(read(orderField));
  if (ordered !== undefined || !isObject(record)) return ordered;
  for (const [key, value] of Object.entries(record)) {
    if (!createdName.test(key)) continue;
    const time = readTime(value);
    if (time !== undefined) return time;
  }
  return undefined;
}
