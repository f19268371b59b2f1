import {
  assume,
  isObject,
  readAmount,
  readEpochMilliseconds,
  toIsoTime,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export interface ZuduTimes {
  createdAt: string | undefined;
  startedAt: string | undefined;
  endedAt: string | undefined;
  updatedAt: string | undefined;
  durationSeconds: number | undefined;
  /** `startedAt` as epoch milliseconds: what the transcript's times are counted from. */
  start: number | undefined;
}

/** Calls have epoch milliseconds, except for `metadata.scheduled_timestamp`, which is seconds and stays in `metadata`. */
export function readZuduTimes(notes: Notes, record: Loose): ZuduTimes {
  const createdAt = readEpoch(notes, record.created_at, "created_at", "createdAt") ?? readCreation(notes, record);
  const startedAt = readEpoch(notes, record.start_timestamp, "start_timestamp", "startedAt");
  const endedAt = readEpoch(notes, record.end_timestamp, "end_timestamp", "endedAt");
  const updatedAt = readEpoch(notes, record.updated_at, "updated_at", "updatedAt");
  const start = toMilliseconds(record.start_timestamp, startedAt);
  const end = toMilliseconds(record.end_timestamp, endedAt);
  const durationSeconds = readDuration(notes, record, start, end);
  return { createdAt, startedAt, endedAt, updatedAt, durationSeconds, start };
}

/** Above it a number can only be epoch milliseconds: in seconds it is the year 5138. */
const smallestMilliseconds = 100_000_000_000;

/** `readEpochMilliseconds`, with the form that Zudu documents read faster. */
function readEpoch(notes: Notes, value: unknown, path: string, field: string): string | undefined {
  const documented = typeof value === "number" && value >= smallestMilliseconds ? toIsoTime(value) : undefined;
  return documented ?? readEpochMilliseconds(notes, value, path, field);
}

function toMilliseconds(value: unknown, time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  return typeof value === "number" && value >= smallestMilliseconds ? value : Date.parse(time);
}

// Two generations of Zudu's pages: one has `created_at`, the other an event of that name, first because events are in order.
function readCreation(notes: Notes, record: Loose): string | undefined {
  const events = record.events;
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  if (!isObject(first) || typeof first.event !== "string" || !first.event.startsWith("Call created")) return undefined;
  const time = readEpoch(notes, first.timestamp, "events.0.timestamp", "createdAt");
  if (time !== undefined) assume(notes, "createdAt.fromEvents");
  return time;
}

// No page states the unit. In the example it is end minus start in milliseconds, as the filter `duration_ms` has it.
function readDuration(
  notes: Notes,
  record: Loose,
  start: number | undefined,
  end: number | undefined,
): number | undefined {
  const duration = readAmount(notes, record.call_duration, "call_duration");
  const between = start !== undefined && end !== undefined && end >= start ? end - start : undefined;
  if (duration === undefined) return between === undefined ? undefined : between / 1000;
  if (between === undefined || Math.abs(between - duration) > 1000) assume(notes, "durationSeconds.unit");
  return duration / 1000;
}
