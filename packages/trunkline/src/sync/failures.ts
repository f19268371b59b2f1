import { TrunklineError, type ErrorKind } from "@trunkline/client";

/** Why one part of the list does not come, while others may. */
const ofOnePart: readonly ErrorKind[] = ["server", "timeout", "unreadable", "paging", "invalid_request", "conflict"];

/**
 * Whether other windows are worth reading: not where the key is refused, the limit reached or the network gone, and not
 * after an error of `write` or `save`.
 */
export function isOfOnePart(error: unknown): boolean {
  return TrunklineError.isInstance(error) && ofOnePart.includes(error.kind);
}
