import type { Call, CallStatus, Completeness } from "trunkline";

const stages: Readonly<Record<CallStatus, number>> = {
  unknown: 0,
  scheduled: 1,
  queued: 2,
  ringing: 3,
  in_progress: 4,
  ended: 5,
};

/** Present and absent parts rank the same, since both are known, and a later answer may turn one into the other. */
const known: Readonly<Record<Completeness, number>> = { unlisted: 0, pending: 1, withheld: 2, absent: 2, present: 2 };

/** How complete the record is. The rank grows as the call progresses and its parts arrive. */
export function rankCall({ status, completeness }: Call): number {
  const { transcript, recording, cost, analysis } = completeness;
  const parts = known[transcript] + known[recording] + known[cost] + known[analysis];
  return stages[status.unified] * 10 + parts;
}
