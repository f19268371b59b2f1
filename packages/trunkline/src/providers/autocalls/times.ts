import type { CallStatus } from "../../call.js";
import {
  addSeconds,
  assume,
  readDuration,
  readTime,
  type CallDraft,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export type Times = CallDraft<"createdAt" | "startedAt" | "endedAt" | "updatedAt" | "scheduledAt" | "durationSeconds">;

/**
 * The record has `created_at`, `updated_at` (`finished_at` in the post-call webhook) and a duration in seconds. In
 * every sample `updated_at` is `created_at` plus the duration, so the duration counts from `created_at`; but a later
 * edit moves `updated_at`, which is why it is not taken for the end.
 */
export function readTimes(notes: Notes, record: Loose, status: CallStatus): Times {
  const createdAt = readTime(notes, record.created_at, "created_at", "createdAt.zone");
  const durationSeconds = readDuration(notes, record.duration, "duration");
  const startedAt = hasBegun(status) ? createdAt : undefined;
  if (startedAt !== undefined) assume(notes, "startedAt.fromCreatedAt");
  // A call that nobody took may have rung for a while and still last 0 seconds: that tells no end.
  const endedAt = status === "ended" && durationSeconds !== 0 ? addSeconds(createdAt, durationSeconds) : undefined;
  if (endedAt !== undefined) assume(notes, "endedAt.fromDuration");
  const updatedAt =
    readTime(notes, record.updated_at, "updated_at", "updatedAt.zone") ??
    readTime(notes, record.finished_at, "finished_at", "updatedAt.zone");
  // Leads of a campaign are planned; their calls tell nothing of it.
  return { createdAt, startedAt, endedAt, updatedAt, scheduledAt: undefined, durationSeconds };
}

function hasBegun(status: CallStatus): boolean {
  return status === "ringing" || status === "in_progress" || status === "ended";
}
