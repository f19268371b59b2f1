import { suggest } from "@trunkline/client";
import { parseDuration, parseTime } from "trunkline";
import { usageError } from "../errors/cli-error.js";

/** @throws {CliError} */
export function readInteger(text: string, option: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw usageError(`${option} must be a whole number ${range}, not "${text}".`);
}

/** @throws {CliError} */
export function readFraction(text: string, option: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw usageError(`${option} must be a fraction from 0 to 1, such as 0.1, not "${text}".`);
}

/** @throws {CliError} */
export function readText(text: string, option: string): string {
  if (text.trim() !== "") return text;
  throw usageError(`${option} is empty.`);
}

/** @throws {CliError} */
export function readEnum<Value extends string>(text: string, option: string, values: readonly Value[]): Value {
  const value = values.find((one) => one === text);
  if (value !== undefined) return value;
  throw usageError(`${option}: unknown value "${text}".${suggest(text, values)}`);
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const durationPattern = /^(\d{1,6})([mhdw])$/;

/**
 * Reads a duration before now (`7d`, `12h`, `30m`, `2w`), a date (midnight in UTC) or an ISO 8601 time with its zone.
 *
 * @throws {CliError} for anything else
 */
export function readTime(text: string, option: string, now: number): Date {
  const [, count, unit] = durationPattern.exec(text) ?? [];
  if (count !== undefined) return new Date(now - Number(count) * unitMs[unit as keyof typeof unitMs]);
  const time = parseTime(text);
  if (time !== undefined) return new Date(time);
  const zone = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text) ? " A time needs a zone, such as Z for UTC." : "";
  throw usageError(
    `${option} must be a duration (30m, 12h, 7d, 2w), a date (2026-11-01) or a time (2026-11-01T08:30:00Z), not "${text}".${zone}`,
  );
}

/**
 * Reads a duration, such as `30s`, `5m`, `6h` or `90d`, as milliseconds.
 *
 * @throws {CliError} for anything else, and for a duration of 0
 */
export function readDuration(text: string, option: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds !== undefined && milliseconds > 0) return milliseconds;
  throw usageError(`${option} must be a duration such as 30s, 5m, 6h or 90d, not "${text}".`);
}
