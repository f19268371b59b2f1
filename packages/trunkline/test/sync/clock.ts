import { now } from "../simulated.js";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** When these tests begin. */
export const start = Date.parse(now);

/** The time so long after it. */
export function at(milliseconds: number): string {
  return new Date(start + milliseconds).toISOString();
}
