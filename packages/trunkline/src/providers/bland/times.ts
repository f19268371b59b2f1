import {
  addSeconds,
  assume,
  firstOf,
  readDuration,
  readTime,
  report,
  secondsBetween,
  type Reader,
  type Times,
} from "../../reading/index.js";

/** `end_at` and `corrected_duration` are in whole seconds, which may be off by one each. */
const rounding = 2;

/** `answeredAt` is right only if the call was answered, which these fields do not tell. */
export function readTimes(call: Reader, hasEnded: boolean): Times {
  const createdAt = readTime(call, "created_at", "createdAt");
  const startedAt = readTime(call, "started_at", "startedAt");
  const endAt = readTime(call, "end_at", "endedAt");
  // By the page, when the call is ended at the latest. Every sample that fits itself has the real end.
  const endedAt = hasEnded ? endAt : undefined;
  if (endedAt !== undefined) assume(call, "endedAt.meaning");
  const talked = readDuration(call, "corrected_duration");
  const durationSeconds = firstOf(talked, readMinutes(call));
  const answeredAt = toAnswer(createdAt, endedAt, talked);
  return { createdAt, startedAt, answeredAt, endedAt, updatedAt: undefined, scheduledAt: undefined, durationSeconds };
}

/** Minutes, with as many digits as a float has: 0.666666666666667 is 40 seconds. */
function readMinutes(call: Reader): number | undefined {
  const minutes = readDuration(call, "call_length");
  if (minutes === undefined) return undefined;
  const milliseconds = Math.round(minutes * 60_000);
  if (Number.isFinite(milliseconds)) return milliseconds / 1000;
  report(call, "call_length", minutes, "minutes");
  return undefined;
}

/**
 * No field is when the call was answered: `started_at` is before it rang in newer samples. The end less the length of
 * the talk is it, unless that is before the call was made at all.
 */
function toAnswer(
  createdAt: string | undefined,
  endedAt: string | undefined,
  talked: number | undefined,
): string | undefined {
  if (talked === undefined || talked === 0) return undefined;
  const computed = addSeconds(endedAt, -talked);
  if (computed === undefined || createdAt === undefined || computed >= createdAt) return computed;
  const early = secondsBetween(computed, createdAt) ?? Infinity;
  return early <= rounding ? createdAt : undefined;
}
