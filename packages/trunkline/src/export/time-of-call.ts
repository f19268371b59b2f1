import type { Call } from "../call.js";

/** The call's `occurredAt`, or else the first other time that it has. */
export function timeOfCall(call: Call): string | undefined {
  return call.occurredAt ?? call.startedAt ?? call.createdAt ?? call.scheduledAt ?? call.endedAt ?? call.updatedAt;
}
