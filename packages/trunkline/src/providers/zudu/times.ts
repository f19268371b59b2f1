import {
  assume,
  isEpochMilliseconds,
  isObject,
  readAmount,
  readDuration,
  readEpochMilliseconds,
  report,
  toIsoTime,
  toReason,
  type CallDraft,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export interface Times extends CallDraft<
  "createdAt" | "startedAt" | "endedAt" | "updatedAt" | "scheduledAt" | "durationSeconds"
> {
  /** `startedAt` as epoch milliseconds: what the transcript's times are counted from. */
  start: number | undefined;
}

/** Calls have epoch milliseconds, except for `metadata.scheduled_timestamp`, which is seconds. */
export function readTimes(notes: Notes, record: Loose, metadata: Loose | undefined): Times {
  const createdAt =
    readEpochMilliseconds(notes, record.created_at, "created_at", "createdAt.unit") ?? readCreation(notes, record);
  const startedAt = readEpochMilliseconds(notes, record.start_timestamp, "start_timestamp", "startedAt.unit");
  const endedAt = readEpochMilliseconds(notes, record.end_timestamp, "end_timestamp", "endedAt.unit");
  const updatedAt = readEpochMilliseconds(notes, record.updated_at, "updated_at", "updatedAt.unit");
  const start = toMilliseconds(record.start_timestamp, startedAt);
  const end = toMilliseconds(record.end_timestamp, endedAt);
  const durationSeconds = readLength(notes, record, start, end);
  const scheduledAt = readScheduledAt(notes, record, metadata);
  return { createdAt, startedAt, endedAt, updatedAt, scheduledAt, durationSeconds, start };
}

/**
 * Epoch seconds, of a call that is or was a scheduled one; a schedule that was cancelled leaves an ordinary call.
 * Without Zudu's mark the key is the caller's own, and may hold anything.
 */
function readScheduledAt(notes: Notes, record: Loose, metadata: Loose | undefined): string | undefined {
  const status = record.call_status;
  const isMarked = metadata?.is_scheduled === true || (typeof status === "string" && toReason(status) === "scheduled");
  if (metadata === undefined || !isMarked) return undefined;
  const seconds = readAmount(notes, metadata.scheduled_timestamp, "metadata.scheduled_timestamp");
  if (seconds === undefined) return undefined;
  // Zudu's batches have a field of the same name in milliseconds.
  if (isEpochMilliseconds(seconds)) assume(notes, "scheduledAt.unit");
  const time = seconds > 0 ? toIsoTime(isEpochMilliseconds(seconds) ? seconds : seconds * 1000) : undefined;
  if (time === undefined) report(notes, "metadata.scheduled_timestamp", seconds, "epoch seconds");
  return time;
}

function toMilliseconds(value: unknown, time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  return isEpochMilliseconds(value) ? value : Date.parse(time);
}

// Two generations of Zudu's pages: one has `created_at`, the other an event of that name, first because events are in
// order.
function readCreation(notes: Notes, record: Loose): string | undefined {
  const events = record.events;
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  if (!isObject(first) || typeof first.event !== "string" || !first.event.startsWith("Call created")) return undefined;
  const time = readEpochMilliseconds(notes, first.timestamp, "events.0.timestamp", "createdAt.unit");
  if (time !== undefined) assume(notes, "createdAt.fromEvents");
  return time;
}

// No page states the unit. In the example it is end minus start in milliseconds, as the filter `duration_ms` has it.
function readLength(
  notes: Notes,
  record: Loose,
  start: number | undefined,
  end: number | undefined,
): number | undefined {
  const seconds = readDuration(notes, record.call_duration, "call_duration", 1000);
  const between = start !== undefined && end !== undefined && end >= start ? end - start : undefined;
  if (seconds === undefined) return between === undefined ? undefined : between / 1000;
  if (between === undefined || Math.abs(between - seconds * 1000) > 1000) assume(notes, "durationSeconds.unit");
  return seconds;
}
