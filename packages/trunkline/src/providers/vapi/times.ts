import { assume, readObject, readTime, secondsBetween, type Reader, type Times } from "../../reading/index.js";
import type { ReasonMeaning } from "./status.js";

/**
 * Vapi does not tell when a call was dialled or came in. Its `startedAt` is some seconds late; `createdAt` may be hours
 * early, as scheduled calls, campaigns and batches are created before they are dialled. So the start is what Vapi calls
 * the start, and a call that never connected has none. Of a call that nobody took, a start that is there all the same
 * is no answer.
 */
export function readTimes(call: Reader, meaning: ReasonMeaning): Times {
  const createdAt = readTime(call, "createdAt");
  const startedAt = readTime(call, "startedAt");
  const endedAt = readTime(call, "endedAt");
  const updatedAt = readTime(call, "updatedAt");
  const scheduledAt = readTime(readObject(call, "schedulePlan"), "earliestAt", "scheduledAt");
  const answeredAt = meaning.unanswered ? undefined : startedAt;
  if (answeredAt !== undefined) assume(call, "answeredAt.fromStartedAt");
  const durationSeconds = secondsBetween(startedAt, endedAt);
  return { createdAt, startedAt, answeredAt, endedAt, updatedAt, scheduledAt, durationSeconds };
}
