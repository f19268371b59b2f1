import {
  addSeconds,
  assume,
  firstOf,
  isEpochMilliseconds,
  isMissing,
  readDuration,
  readTime,
  report,
  toIsoTime,
  toNumber,
  type Reader,
  type Times,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** Times are epoch seconds, lengths are seconds. Until the end a row has a length of 0, which is none. */
export function readTimes({ answer, call, row, metadata, isFailure }: Parts, hasEnded: boolean): Times {
  const startedAt = firstOf(
    readEpochSeconds(metadata, "start_time_unix_secs", "startedAt"),
    readEpochSeconds(row, "start_time_unix_secs", "startedAt"),
  );
  const answeredAt = readEpochSeconds(metadata, "accepted_time_unix_secs", "answeredAt");
  const told = firstOf(readDuration(metadata, "call_duration_secs"), readDuration(row, "call_duration_secs"));
  const durationSeconds = told === 0 && !hasEnded ? undefined : told;
  // The duration is without the time in the queue.
  const queued = readDuration(metadata, "queue_wait_secs") ?? 0;
  const computed =
    hasEnded && startedAt !== undefined && told !== undefined ? addSeconds(startedAt, queued + told) : undefined;
  if (computed !== undefined) assume(call, "endedAt.computed");
  // Such a webhook has no time of the call.
  const failedAt = isFailure ? readEpochSeconds(answer, "event_timestamp", "endedAt") : undefined;
  if (computed === undefined && failedAt !== undefined) assume(call, "endedAt.fromEvent");
  const endedAt = computed ?? failedAt;
  return {
    createdAt: undefined,
    startedAt,
    answeredAt,
    endedAt,
    updatedAt: undefined,
    scheduledAt: undefined,
    durationSeconds,
  };
}

function readEpochSeconds(from: Reader, name: string, field: string): string | undefined {
  const value = from.record[name];
  if (isMissing(value)) return undefined;
  const number = toNumber(value);
  if (number === undefined && typeof value === "string") return readTime(from, name, field);
  const isMilliseconds = isEpochMilliseconds(number);
  const time = number !== undefined && number > 0 ? toIsoTime(isMilliseconds ? number : number * 1000) : undefined;
  if (time === undefined) report(from, name, value, "epoch seconds");
  else if (isMilliseconds) assume(from, `${field}.unit`);
  return time;
}
