import type { CallStatus } from "../../call.js";
import {
  assume,
  readAmount,
  readEpochMilliseconds,
  readTime,
  toIsoTime,
  toUtcText,
  type Loose,
  type Notes,
} from "../../reading/index.js";

const year2015 = Date.UTC(2015, 0, 1);
const year2100 = Date.UTC(2100, 0, 1);

/**
 * When the record was made. No answer has it, but the ids do: `1726573895974x902342426476519400` begins with epoch
 * milliseconds. No page says so; in the sample of the webhook it is 3.7 seconds before `start_time`. Synthflow's newer
 * ids are UUIDs, which tell no time.
 */
export function readCreatedAt(notes: Notes, id: string): string | undefined {
  if (id.charCodeAt(13) !== 120 /* x */ || id.length < 15) return undefined;
  let milliseconds = 0;
  for (let index = 0; index < id.length; index += 1) {
    if (index === 13) continue;
    const digit = id.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    if (index < 13) milliseconds = milliseconds * 10 + digit;
  }
  if (milliseconds < year2015 || milliseconds >= year2100) return undefined;
  assume(notes, "createdAt.fromId");
  return toIsoTime(milliseconds);
}

/** Seconds, a number in the documents. Synthflow's list has been seen to answer with a text. */
export function readDuration(notes: Notes, value: unknown): number | undefined {
  if (typeof value === "string" && /^\d{1,9}(?:\.\d{1,9})?$/.test(value)) return Number(value);
  return readAmount(notes, value, "duration");
}

/** Only the line tells the end: a length added to the time of the record or of the plan would be a guess. */
export function readEndedAt(notes: Notes, record: Loose): string | undefined {
  return readLineTime(notes, record.telephony_end, "telephony_end", "endedAt");
}

/**
 * When the call began: by the line, where it tells an instant; else by `start_time`, which is the start in Synthflow's
 * list and webhook, and the scheduled start in its single call.
 */
export function readStartedAt(notes: Notes, record: Loose, status: CallStatus): string | undefined {
  // What has not begun has a plan at most.
  if (status === "queued") return undefined;
  const lineStart = readLineTime(notes, record.telephony_start, "telephony_start", "startedAt");
  if (lineStart !== undefined) return lineStart;
  const startTime = readStartTime(notes, record.start_time);
  // The single call alone has `status`.
  if (startTime !== undefined && isMissing(record.call_status) && !isMissing(record.status)) {
    assume(notes, "startedAt.fromSchedule");
  }
  return startTime;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Epoch milliseconds as text; ISO 8601 in webhooks. */
function readStartTime(notes: Notes, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" && value.includes("-")) return readTime(notes, value, "start_time", "startedAt");
  // `readEpochMilliseconds`, with the documented form read faster: 13 digits are the years 2001 to 2286.
  const documented = typeof value === "string" && /^[1-9]\d{12}$/.test(value) ? toIsoTime(Number(value)) : undefined;
  return documented ?? readEpochMilliseconds(notes, value, "start_time", "startedAt");
}

/**
 * ISO 8601, seen without a zone; or a day alone as Synthflow's list documents it, which is no time to begin or end at.
 */
function readLineTime(notes: Notes, value: unknown, path: string, field: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") return readTime(notes, value, path, field);
  if (value.length === 10 && toUtcText(`${value} 00:00:00`) !== undefined) return undefined;
  const utc = toUtcText(value);
  if (utc === undefined) return readTime(notes, value, path, field);
  if (!value.endsWith("Z")) assume(notes, `${field}.zone`);
  return utc;
}
