import type { CallDraft } from "./to-call.js";

/**
 * The one time to sort, group and filter a call by. `listed` is the time that the provider's list is ordered by: a list
 * ends, and several are merged, by that time. Where a call has none, the next best that is told stands in.
 */
export function toOccurredAt(
  listed: string | undefined,
  times: CallDraft<"startedAt" | "scheduledAt" | "createdAt" | "endedAt">,
): string | undefined {
  return listed ?? times.startedAt ?? times.scheduledAt ?? times.createdAt ?? times.endedAt;
}
