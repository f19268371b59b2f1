import type { components } from "@trunkline/zudu";
import type { CallStatus, WithRaw } from "../../call.js";
import { readPath } from "../../paging/read-path.js";
import { assume, inEitherCase, lookUp, toReason, type Loose, type Notes } from "../../reading/index.js";
import { reasonMeanings, toStatus as toRetellStatus, type Reason } from "../../reading/retell/index.js";
import type { Spelled } from "../../spec-values.js";

// Zudu writes its words in UPPER case when it lists and gets, in lower case when it creates and updates
// (https://docs.zudu.ai/api-reference/calls/get and its neighbours).
const statuses = /* @__PURE__ */ inEitherCase<CallStatus>({
  scheduled: "scheduled",
  registered: "queued",
  ongoing: "in_progress",
  ended: "ended",
  error: "ended",
  // Not in Zudu's list. Retell, whose fields Zudu's follow, has it for calls that nobody took.
  not_connected: "ended",
} satisfies Record<Spelled<components["schemas"]["CallStatus"]>, CallStatus> & Record<string, CallStatus>);

// `user_hangup` is the only word Zudu documents. The others are Retell's.
reasonMeanings satisfies Record<Spelled<components["schemas"]["DisconnectionReason"]>, unknown>;

/**
 * The status by its word, or by the end that the record has. The schedule endpoints answer with a call of id, metadata
 * and events: no status, but Zudu's own mark of a scheduled call.
 */
export function toStatus(
  notes: Notes,
  raw: string | undefined,
  metadata: Loose,
  endedAt: string | undefined,
  reason: Reason,
): WithRaw<CallStatus> {
  const status = toRetellStatus(notes, raw, lookUp(statuses, raw) ?? "unknown", endedAt, reason);
  const execution = metadata.execution_status ?? "pending";
  if (raw !== undefined || status.unified === "ended") return status;
  if (metadata.is_scheduled !== true || execution !== "pending") return status;
  assume(notes, "status.inferred");
  return { unified: "scheduled" };
}

/** What has no beginning stands on top, or where it is planned, and moves down to what begins with it. */
export function isToBegin(record: unknown): boolean {
  const status = readPath(record, "call_status");
  const isOver = typeof status === "string" && lookUp(statuses, status) === "ended";
  return !isOver && typeof readPath(record, "start_timestamp") !== "number";
}

/** Zudu's list of statuses has no NOT_CONNECTED, and of reasons its pages show USER_HANGUP only. */
export function assumeMeanings(notes: Notes, status: string | undefined, { raw, meaning }: Reason): void {
  if (toReason(status) === "not_connected") assume(notes, "status.meaning");
  if (meaning !== undefined && toReason(raw) !== "user_hangup") assume(notes, "ended.meaning");
}
