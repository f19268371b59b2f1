import {
  assume,
  enter,
  isEpochMilliseconds,
  isObject,
  readAmount,
  readDuration,
  readEpochMilliseconds,
  readText,
  report,
  toIsoTime,
  toReason,
  type Reader,
  type Times,
} from "../../reading/index.js";

export interface ZuduTimes extends Times {
  /** `startedAt` as epoch milliseconds: what the transcript's times are counted from. */
  start: number | undefined;
}

/** Calls have epoch milliseconds, except for `metadata.scheduled_timestamp`, which is seconds. */
export function readTimes(call: Reader, metadata: Reader): ZuduTimes {
  const createdAt = readEpochMilliseconds(call, "created_at", "createdAt") ?? readCreation(call);
  const startedAt = readEpochMilliseconds(call, "start_timestamp", "startedAt");
  const endedAt = readEpochMilliseconds(call, "end_timestamp", "endedAt");
  const updatedAt = readEpochMilliseconds(call, "updated_at", "updatedAt");
  const start = toMilliseconds(call.record.start_timestamp, startedAt);
  const end = toMilliseconds(call.record.end_timestamp, endedAt);
  const durationSeconds = readLength(call, start, end);
  const scheduledAt = readScheduledAt(call, metadata);
  return { createdAt, startedAt, answeredAt: undefined, endedAt, updatedAt, scheduledAt, durationSeconds, start };
}

/**
 * Epoch seconds, of a call that is or was a scheduled one; a schedule that was cancelled leaves an ordinary call.
 * Without Zudu's mark the key is the caller's own, and may hold anything.
 */
function readScheduledAt(call: Reader, metadata: Reader): string | undefined {
  const status = call.record.call_status;
  const isMarked =
    metadata.record.is_scheduled === true || (typeof status === "string" && toReason(status) === "scheduled");
  const seconds = isMarked ? readAmount(metadata, "scheduled_timestamp") : undefined;
  if (seconds === undefined) return undefined;
  // Zudu's batches have a field of the same name in milliseconds.
  if (isEpochMilliseconds(seconds)) assume(call, "scheduledAt.unit");
  const time = seconds > 0 ? toIsoTime(isEpochMilliseconds(seconds) ? seconds : seconds * 1000) : undefined;
  if (time === undefined) report(metadata, "scheduled_timestamp", seconds, "epoch seconds");
  return time;
}

function toMilliseconds(value: unknown, time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  return isEpochMilliseconds(value) ? value : Date.parse(time);
}

// Two generations of Zudu's pages: one has `created_at`, the other an event of that name, first because events are in
// order.
function readCreation(call: Reader): string | undefined {
  const { events } = call.record;
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  const created = isObject(first) ? enter(call, call, "events.0", first) : undefined;
  if (created === undefined || !readText(created, "event")?.startsWith("Call created")) return undefined;
  const time = readEpochMilliseconds(created, "timestamp", "createdAt");
  if (time !== undefined) assume(call, "createdAt.fromEvents");
  return time;
}

// No page states the unit. In the example it is end minus start in milliseconds, as the filter `duration_ms` has it.
function readLength(call: Reader, start: number | undefined, end: number | undefined): number | undefined {
  const told = readDuration(call, "call_duration", 1000);
  // By the name of the filter, which tells the unit.
  const named = readDuration(call, "duration_ms", 1000);
  const seconds = told ?? named;
  const between = start !== undefined && end !== undefined && end >= start ? end - start : undefined;
  if (seconds === undefined) return between === undefined ? undefined : between / 1000;
  if (told === undefined) return seconds;
  if (between === undefined || Math.abs(between - seconds * 1000) > 1000) assume(call, "durationSeconds.unit");
  return seconds;
}
