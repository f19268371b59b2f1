import type { components } from "@trunkline/autocalls";
import type { AnsweredBy, CallOutcome, CallStatus, EndedBy, WithRaw } from "../../call.js";
import { assume, isMissing, lookUp, readText, type Loose, type Reader } from "../../reading/index.js";
import { toTable, type Spelled } from "../../spec-values.js";

export interface Meaning {
  status: CallStatus;
  outcome?: CallOutcome;
  by?: EndedBy;
}

/**
 * The words of the status filter on https://docs.autocalls.ai, which explains none of them. They mix hyphens and
 * underscores, so each is known in either spelling. A call that nobody took was ended by the line.
 */
const meanings = /* @__PURE__ */ toTable<Meaning>({
  initiated: { status: "queued" },
  ringing: { status: "ringing" },
  in_progress: { status: "in_progress" },
  completed: { status: "ended", outcome: "completed", by: "unknown" },
  ended: { status: "ended", outcome: "completed", by: "unknown" },
  ended_by_customer: { status: "ended", outcome: "completed", by: "customer" },
  ended_by_assistant: { status: "ended", outcome: "completed", by: "assistant" },
  busy: { status: "ended", outcome: "busy", by: "system" },
  no_answer: { status: "ended", outcome: "no_answer", by: "system" },
  failed: { status: "ended", outcome: "failed", by: "system" },
} satisfies Record<Spelled<components["schemas"]["CallStatus"]>, Meaning> & Record<string, Meaning>);

/**
 * The webhook's body alone has `finished_at`, and comes after the call: beside it, a status of a call under way is an
 * old one.
 */
export function readStatus(call: Reader): WithRaw<CallStatus> {
  const raw = readText(call, "status");
  const unified = mapAutoCallsStatus(raw)?.status ?? "unknown";
  const word: WithRaw<CallStatus> = raw === undefined ? { unified } : { unified, raw };
  if (unified === "ended" || isMissing(call.record.finished_at)) return word;
  assume(call, "status.inferred");
  return { ...word, unified: "ended" };
}

/** The post-call webhook's body, which has names of its own, and no word of who answered. */
export function isPostCall({ finished_at, customer_phone, answered_by }: Loose): boolean {
  return answered_by === undefined && (finished_at !== undefined || customer_phone !== undefined);
}

export function mapAutoCallsStatus(raw: string | undefined): Meaning | undefined {
  return lookUp(meanings, raw);
}

export function mapAutoCallsAnsweredBy(raw: string | undefined): AnsweredBy | undefined {
  if (raw === undefined) return undefined;
  const word = raw.toLowerCase();
  return word === "human" || word === "machine" ? word : "unknown";
}
