import type { Names } from "@trunkline/spec-model";
import { getPath, type JsonObject } from "./json.js";

const zonedPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const zonelessPattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d+)?$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
// Ids and texts may begin with their creation time in epoch milliseconds; 13 digits cover 2001 to 2286.
const leadingMilliseconds = /^(\d{13})(?!\d)/;

/** Reads a time in any form used on the wire, as epoch milliseconds. A time without a zone is taken as UTC. */
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

/** Writes `time` in the form of `sample`; undefined if the sample is not a time. */
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

/** The record with a new update time, if it has one. */
export function touchUpdateTime(record: JsonObject, { updated }: Names, time: number): JsonObject {
  for (const name of updated) {
    const value = record[name];
    const moved = writeTimeLike(value, Math.max(time, readTime(value) ?? 0));
    if (moved !== undefined) return { ...record, [name]: moved };
  }
  return record;
}

/** When a record was created: by the field that orders its list, else by the provider's usual field names for it. */
export function readCreationTime(
  record: JsonObject,
  orderField: string | undefined,
  { created }: Names,
): number | undefined {
  for (const path of [...(orderField === undefined ? [] : [orderField]), ...created]) {
    const time = readTime(getPath(record, path));
    if (time !== undefined) return time;
  }
  return undefined;
}
