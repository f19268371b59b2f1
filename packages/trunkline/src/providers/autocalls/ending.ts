import type { CallStatus, WithRaw } from "../../call.js";
import { assume, readText, report, toEnded, toReason, type Ending, type Reader } from "../../reading/index.js";
import { isPostCall, mapAutoCallsAnsweredBy, mapAutoCallsStatus } from "./status.js";

/**
 * The status is all there is to tell how and by whom a call was ended. It has no word for a voicemail, which is a call
 * that went through and was answered by a machine: it is the assistant's side that hangs up on one. The webhook's body
 * does not tell who answered: of a call that went through it leaves open whether it was one, and whether the customer
 * ended it.
 */
export function readEnding(call: Reader, { unified, raw }: WithRaw<CallStatus>): Ending {
  const word = readText(call, "answered_by");
  const answeredBy = mapAutoCallsAnsweredBy(word);
  if (answeredBy === "unknown" && toReason(word) !== "unknown") report(call, "answered_by", word, "human or machine");
  if (unified !== "ended") return { outcome: undefined, ended: undefined, answeredBy };
  const { outcome = "unknown", by = "unknown" } = mapAutoCallsStatus(raw) ?? {};
  if (outcome === "completed" && isPostCall(call.record)) {
    return { outcome: "unknown", ended: toEnded(by === "assistant" ? by : "unknown", raw), answeredBy };
  }
  if (outcome !== "completed" || answeredBy !== "machine") return { outcome, ended: toEnded(by, raw), answeredBy };
  assume(call, "outcome.fromAnsweredBy");
  return { outcome: "voicemail", ended: toEnded("assistant", raw), answeredBy };
}
