import type { CallOutcome } from "../call.js";

/**
 * What the answer of a SIP server says of a call that it ended before anybody took it (RFC 3261). An invitation is
 * terminated (487) when it has rung long enough.
 */
export function mapSipCode(code: number): CallOutcome {
  if (code === 408 || code === 480 || code === 487) return "no_answer";
  return code === 486 || code === 600 ? "busy" : "failed";
}
