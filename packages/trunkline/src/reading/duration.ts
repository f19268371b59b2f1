import type { Notes } from "./notes.js";
import { readAmount } from "./values.js";

const isoDuration = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/;

/**
 * A length of time in seconds: a number, or a text that holds one, of which `perSecond` make a second; or an ISO 8601
 * duration of hours, minutes and seconds, which tells its units itself.
 */
export function readDuration(notes: Notes, value: unknown, path: string, perSecond = 1): number | undefined {
  const parts = typeof value === "string" && value.length > 2 ? isoDuration.exec(value) : null;
  if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
  const amount = readAmount(notes, value, path);
  return amount === undefined ? undefined : amount / perSecond;
}
