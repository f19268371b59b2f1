import { InvalidInputError } from "@trunkline/client";
import { parseDuration, parseTime, type Duration } from "trunkline";

/** A time in epoch milliseconds. @throws {InvalidInputError} for an invalid time; `name` is the option's */
export function readMoment(value: string | Date, name: string, now: number): number {
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  if (length !== undefined) return now - length;
  const time = value instanceof Date ? value.getTime() : parseTime(String(value));
  if (time !== undefined && Number.isFinite(time)) return time;
  throw new InvalidInputError(
    `\`${name}\` must be a date (2026-11-01), a time with its zone (2026-11-01T08:30:00Z) or a length of time before now (90d), not ${JSON.stringify(value)}.`,
  );
}

/** A duration in milliseconds. @throws {InvalidInputError} */
export function readDuration(value: Duration, name: string): number {
  const length = parseDuration(value);
  if (length !== undefined) return length;
  throw new InvalidInputError(
    `\`${name}\` must be milliseconds or a text like "6h" or "90d", not ${JSON.stringify(value)}.`,
  );
}

/** The current time, epoch milliseconds. @throws {InvalidInputError} for an invalid clock */
export function readClock(now: () => number = Date.now): number {
  const time = now();
  if (Number.isFinite(time)) return time;
  throw new InvalidInputError(`\`now\` must give epoch milliseconds, not ${String(time)}.`);
}
