import type { Call, CallOutcome } from "../../call.js";
import { isMissing, readBoolean, type Reader } from "../../reading/index.js";

/** What the documented list row leaves out, and `get` has. The row has both numbers, but not which is whose. */
export const unlisted = [
  "direction",
  "outcome",
  "ended",
  "transfers",
  "assistant",
  "startedAt",
  "answeredAt",
  "endedAt",
  "transcript",
  "recordings",
  "cost",
  "analysis",
  "variables",
  "metadata",
] as const;

/** Where nobody took the call. A failed one may have broken off. */
export const wasNeverTaken: ReadonlySet<CallOutcome> = /* @__PURE__ */ new Set(["no_answer", "busy", "canceled"]);

/** Nobody was reached, so that nothing will follow but a bill. */
export function isUnreached(outcome: CallOutcome | undefined, hasTalk: boolean): boolean {
  if (outcome !== undefined && wasNeverTaken.has(outcome)) return true;
  return outcome === "failed" && !hasTalk;
}

/** Of a row of a call that nobody took, the row itself says that there is none of these. */
export function toUnlisted(unreached: boolean): readonly string[] {
  return unreached ? untalked : unlisted;
}

const untalked: readonly string[] = ["cost"];

/** Fields hold null until they are written, some a minute after the end. An empty list was written, and is empty. */
export function toMissing(call: Reader, hasEnded: boolean, unreached: boolean): Call["completeness"] {
  const { record } = call;
  const late = unreached ? "absent" : "pending";
  const isSilent =
    isEmpty(record.transcripts) || (isMissing(record.transcripts) && record.concatenated_transcript === "");
  return {
    transcript: hasEnded && isSilent ? "absent" : late,
    recording: readBoolean(call, "record") === false ? "absent" : late,
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: "pending",
    analysis: late,
  };
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
