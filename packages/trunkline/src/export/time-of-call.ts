import type { Call } from "../call.js";

/** The one time of a call, or whichever the provider tells at all. */
export function timeOfCall(call: Call): string | undefined {
  return call.occurredAt ?? call.startedAt ?? call.createdAt ?? call.scheduledAt ?? call.endedAt ?? call.updatedAt;
}
