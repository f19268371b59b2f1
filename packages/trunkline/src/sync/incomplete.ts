import type { Call } from "../call.js";
import type { CallPart } from "./call-part.js";

/** The parts of a call that may still arrive; none if it is complete. */
export function partsToCome({ status, completeness }: Call): CallPart[] {
  const parts: CallPart[] = status.unified === "ended" ? [] : ["status"];
  // Written out for speed: most calls are complete.
  if (completeness.transcript === "pending") parts.push("transcript");
  if (completeness.recording === "pending") parts.push("recording");
  if (completeness.cost === "pending") parts.push("cost");
  if (completeness.analysis === "pending") parts.push("analysis");
  return parts;
}

/** When the call takes or took place: the latest of its planned and actual times, epoch milliseconds. */
export function placeInTime({ scheduledAt, startedAt, occurredAt, createdAt }: Call): number | undefined {
  let latest: number | undefined;
  for (const text of [scheduledAt, startedAt, occurredAt, createdAt]) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    if (Number.isFinite(time) && (latest === undefined || time > latest)) latest = time;
  }
  return latest;
}
