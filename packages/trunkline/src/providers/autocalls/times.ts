import type { CallStatus } from "../../call.js";
import { addSeconds, assume, firstOf, readDuration, readTime, type Reader, type Times } from "../../reading/index.js";

/**
 * The record has `created_at`, `updated_at` (`finished_at` in the post-call webhook) and a duration in seconds. In
 * every sample `updated_at` is `created_at` plus the duration, so the duration counts from `created_at`; but a later
 * edit moves `updated_at`, which is why it is not taken for the end.
 */
export function readTimes(call: Reader, status: CallStatus): Times {
  const createdAt = readTime(call, "created_at", "createdAt");
  const durationSeconds = readDuration(call, "duration");
  const startedAt = hasBegun(status) ? createdAt : undefined;
  if (startedAt !== undefined) assume(call, "startedAt.fromCreatedAt");
  // A call that nobody took may have rung for a while and still last 0 seconds: that tells no end.
  const endedAt = status === "ended" && durationSeconds !== 0 ? addSeconds(createdAt, durationSeconds) : undefined;
  if (endedAt !== undefined) assume(call, "endedAt.fromDuration");
  const updatedAt = firstOf(readTime(call, "updated_at", "updatedAt"), readTime(call, "finished_at", "updatedAt"));
  // Leads of a campaign are planned; their calls tell nothing of it.
  return { createdAt, startedAt, answeredAt: undefined, endedAt, updatedAt, scheduledAt: undefined, durationSeconds };
}

function hasBegun(status: CallStatus): boolean {
  return status === "ringing" || status === "in_progress" || status === "ended";
}
