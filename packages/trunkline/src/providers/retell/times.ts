import {
  readDuration,
  readEpochMilliseconds,
  report,
  secondsBetween,
  type Reader,
  type Times,
} from "../../reading/index.js";

/**
 * Epoch milliseconds, all of them. Nothing tells when the record was made or changed, nor when the call was answered.
 */
export function readTimes(call: Reader): Times {
  const startedAt = readEpochMilliseconds(call, "start_timestamp", "startedAt");
  const endedAt = readEpochMilliseconds(call, "end_timestamp", "endedAt");
  if (startedAt !== undefined && endedAt !== undefined && endedAt < startedAt) {
    report(call, "end_timestamp", call.record.end_timestamp, "a time that is not before start_timestamp");
  }
  const durationSeconds = readDuration(call, "duration_ms", 1000) ?? secondsBetween(startedAt, endedAt);
  return {
    createdAt: undefined,
    startedAt,
    answeredAt: undefined,
    endedAt,
    updatedAt: undefined,
    scheduledAt: undefined,
    durationSeconds,
  };
}
