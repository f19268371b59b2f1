import { InvalidInputError } from "@trunkline/client";

/** A duration: milliseconds, or a string like `"30s"`, `"10m"`, `"6h"`, `"90d"`, `"2w"`. */
export type Duration = number | string;

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A hundred years, so that a time that far back is still a valid date. */
const longest = 3_155_760_000_000;

/**
 * Parses a duration. `"0"` needs no unit; any other string does.
 *
 * @returns integer milliseconds; undefined for an invalid duration, or one of more than a hundred years
 */
export function parseDuration(value: unknown): number | undefined {
  if (typeof value === "number") return value >= 0 && value <= longest ? Math.round(value) : undefined;
  if (typeof value !== "string") return undefined;
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)(ms|[smhdw])?$/.exec(value) ?? [];
  if (amount === undefined) return undefined;
  if (unit === "") return Number(amount) === 0 ? 0 : undefined;
  const milliseconds = Number(amount) * (units[unit] ?? Number.NaN);
  return milliseconds <= longest ? Math.round(milliseconds) : undefined;
}

/**
 * Reads a duration as integer milliseconds.
 *
 * @throws {InvalidInputError} for an invalid duration; `name` is the option's name
 */
export function readDuration(value: unknown, name: string): number {
  const milliseconds = parseDuration(value);
  if (milliseconds !== undefined) return milliseconds;
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw new InvalidInputError(
    `\`${name}\` must be milliseconds or a text like "10m", "6h" or "90d", no more than 36525d, not ${shown}.`,
  );
}
