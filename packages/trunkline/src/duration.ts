import { InvalidInputError } from "@trunkline/client";

/** A length of time: milliseconds, or a text like `"30s"`, `"10m"`, `"6h"`, `"90d"`, `"2w"`. */
export type Duration = number | string;

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A hundred years: a time that lies so far back is one that a date can hold. */
const longest = 3_155_760_000_000;

/**
 * A length of time in whole milliseconds; undefined for what is none, and for one of more than a hundred years. `"0"`
 * needs no unit, any other text does.
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
 * A length of time in milliseconds.
 *
 * @throws {InvalidInputError} for what is none; `name` is the option's
 */
export function readDuration(value: unknown, name: string): number {
  const milliseconds = parseDuration(value);
  if (milliseconds !== undefined) return milliseconds;
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw new InvalidInputError(
    `\`${name}\` must be milliseconds or a text like "10m", "6h" or "90d", no more than 36525d, not ${shown}.`,
  );
}
