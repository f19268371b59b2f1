import { NotFoundError, TrunklineError, type ErrorKind } from "@trunkline/client";
import type { Call } from "../call.js";

/** After so many failures in a row it is not the single call that cannot be got. */
export const mostFailures = 10;

/** What a provider answers about one call that it cannot give, while it may give others. */
const ofOneCall: readonly ErrorKind[] = [
  // An id from its list that would lead elsewhere in an address, such as `..`: nothing is sent.
  "invalid_input",
  "permission",
  "invalid_request",
  "conflict",
  "server",
  "timeout",
  "unreadable",
];

export function isOfOneCall(error: unknown): error is TrunklineError {
  return TrunklineError.isInstance(error) && ofOneCall.includes(error.kind);
}

/** A call as the list shows it, with a problem that says why there is no more of it. */
export function withoutDetail<OneCall extends Call>(row: OneCall, error: unknown): OneCall {
  const found = NotFoundError.isInstance(error) ? "no call of this id any more" : describeError(error);
  return { ...row, problems: [...row.problems, { path: "", found, expected: "the whole call" }] };
}

const longest = 160;

/** An error in one line, short enough to be kept. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
