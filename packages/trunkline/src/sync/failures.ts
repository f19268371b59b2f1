import { TrunklineError, type ErrorKind } from "@trunkline/client";

/** What a provider answers about one call that it cannot give: the call is parked. */
const ofOneCall: readonly ErrorKind[] = [
  "permission",
  "invalid_request",
  "conflict",
  "server",
  "timeout",
  "unreadable",
];

/** Why one part of the list does not come, while others may. */
const ofOnePart: readonly ErrorKind[] = ["server", "timeout", "unreadable", "paging", "invalid_request", "conflict"];

export function isOfOneCall(error: unknown): error is TrunklineError {
  return TrunklineError.isInstance(error) && ofOneCall.includes(error.kind);
}

/**
 * Whether other windows are worth reading: not where the key is refused, the limit reached or the network gone, and not
 * after an error of `write` or `save`.
 */
export function isOfOnePart(error: unknown): boolean {
  return TrunklineError.isInstance(error) && ofOnePart.includes(error.kind);
}

const longest = 160;

/** An error in one line, as it is kept in the state. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
