import { assume, readObject, readTime, secondsBetween, type CallDraft, type Notes } from "../../reading/index.js";
import type { VapiRecord } from "./parts.js";
import type { ReasonMeaning } from "./status.js";

export type Times = CallDraft<
  "createdAt" | "startedAt" | "answeredAt" | "endedAt" | "updatedAt" | "scheduledAt" | "durationSeconds"
>;

/**
 * Vapi does not tell when a call was dialled or came in. Its `startedAt` is some seconds late; `createdAt` may be hours
 * early, as scheduled calls, campaigns and batches are created before they are dialled. So the start is what Vapi calls
 * the start, and a call that never connected has none. Of a call that nobody took, a start that is there all the same
 * is no answer.
 */
export function readTimes(notes: Notes, record: VapiRecord, meaning: ReasonMeaning): Times {
  const createdAt = readTime(notes, record.createdAt, "createdAt", "createdAt.zone");
  const startedAt = readTime(notes, record.startedAt, "startedAt", "startedAt.zone");
  const endedAt = readTime(notes, record.endedAt, "endedAt", "endedAt.zone");
  const updatedAt = readTime(notes, record.updatedAt, "updatedAt", "updatedAt.zone");
  const plan = readObject(notes, record.schedulePlan, "schedulePlan");
  const scheduledAt = readTime(notes, plan?.earliestAt, "schedulePlan.earliestAt", "scheduledAt.zone");
  const answeredAt = meaning.unanswered ? undefined : startedAt;
  if (answeredAt !== undefined) assume(notes, "answeredAt.fromStartedAt");
  const durationSeconds = secondsBetween(startedAt, endedAt);
  return { createdAt, startedAt, answeredAt, endedAt, updatedAt, scheduledAt, durationSeconds };
}
