import type { CallStatus } from "../../call.js";
import { addSeconds, assume, readAmount, readTime, toUtcText, type Loose, type Notes } from "../../reading/index.js";

export interface Times {
  createdAt: string | undefined;
  startedAt: string | undefined;
  endedAt: string | undefined;
  updatedAt: string | undefined;
  durationSeconds: number | undefined;
}

/**
 * The record has `created_at`, `updated_at` (`finished_at` in the post-call webhook) and a duration in seconds. In every sample `updated_at` is
 * `created_at` plus the duration, so the duration counts from `created_at`; but a later edit moves `updated_at`, which is why
 * it is not taken for the end.
 */
export function readTimes(notes: Notes, record: Loose, status: CallStatus): Times {
  const createdAt = readTimestamp(notes, record.created_at, "created_at", "createdAt");
  const durationSeconds = readAmount(notes, record.duration, "duration");
  const startedAt = hasBegun(status) ? createdAt : undefined;
  if (startedAt !== undefined) assume(notes, "startedAt.fromCreatedAt");
  // A call that nobody took may have rung for a while and still last 0 seconds: that tells no end.
  const endedAt = status === "ended" && durationSeconds !== 0 ? addSeconds(createdAt, durationSeconds) : undefined;
  if (endedAt !== undefined) assume(notes, "endedAt.fromDuration");
  const updatedAt =
    readTimestamp(notes, record.updated_at, "updated_at", "updatedAt") ??
    readTimestamp(notes, record.finished_at, "finished_at", "updatedAt");
  return { createdAt, startedAt, endedAt, updatedAt, durationSeconds };
}

function hasBegun(status: CallStatus): boolean {
  return status === "ringing" || status === "in_progress" || status === "ended";
}

const zoneAssumptions = { createdAt: "createdAt.zone", updatedAt: "updatedAt.zone" };

/** `readTime`, with the two forms that AutoCalls writes read faster. */
function readTimestamp(
  notes: Notes,
  value: unknown,
  path: string,
  field: "createdAt" | "updatedAt",
): string | undefined {
  if (typeof value !== "string") return readTime(notes, value, path, field);
  const utc = toUtcText(value);
  if (utc === undefined) return readTime(notes, value, path, field);
  if (value.charCodeAt(value.length - 1) !== 90 /* Z */) assume(notes, zoneAssumptions[field]);
  return utc;
}
