import { usageError } from "./cli-error.js";

/** @throws {CliError} */
export function readWhole(text: string, option: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw usageError(`${option} must be a whole number ${range}, not "${text}".`);
}

/** @throws {CliError} */
export function readShare(text: string, option: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw usageError(`${option} must be a share from 0 to 1, such as 0.1, not "${text}".`);
}
