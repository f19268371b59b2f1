import type { components } from "@trunkline/retell";
import type { CallOutcome, CallStatus, WithRaw } from "../../call.js";
import { assume, lookUp, toReason, type Notes } from "../../reading/index.js";
import { reasonMeanings, toStatus as toRetellStatus, type Reason } from "../../reading/retell/index.js";
import { toTable, type Spelled } from "../../spec-values.js";

const statuses = /* @__PURE__ */ toTable<CallStatus>({
  // Ringing has no word of its own.
  registered: "queued",
  ongoing: "in_progress",
  ended: "ended",
  not_connected: "ended",
  error: "ended",
} satisfies Record<Spelled<components["schemas"]["CallStatus"]>, CallStatus>);

reasonMeanings satisfies Record<Spelled<components["schemas"]["DisconnectionReason"]>, unknown>;

/** Nothing says what these mean but their names. */
const undescribed: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "network_blocked",
  "credit_exhausted",
  "budget_reached",
  "no_concurrency_fallback",
  // That it is the reason after `stopCall`.
  "manual_stopped",
  // That it is a person who took over.
  "call_take_over",
]);

/** The status by its word, or by the end that the record has: a webhook's sample is over, and `registered`. */
export function toStatus(
  notes: Notes,
  raw: string | undefined,
  endedAt: string | undefined,
  reason: Reason,
): WithRaw<CallStatus> {
  return toRetellStatus(notes, raw, lookUp(statuses, raw) ?? "unknown", endedAt, reason);
}

export function assumeMeaning(notes: Notes, { raw }: Reason, outcome: CallOutcome | undefined): void {
  const word = toReason(raw) ?? "";
  // It is described, and not what came of a caller who talked.
  const isGuess = word === "transfer_cancelled" ? outcome === "completed" : undescribed.has(word);
  if (isGuess) assume(notes, "ended.meaning");
}
