import { TrunklineError, type ErrorKind } from "@trunkline/client";

/** Errors that may concern one part of the list only. */
const ofOnePart: readonly ErrorKind[] = ["server", "timeout", "unreadable", "paging", "invalid_request", "conflict"];

/**
 * Whether other windows are still worth reading. They are not if the key was refused, the rate limit reached or the
 * network lost, nor after an error of `write` or `save`.
 */
export function isOfOnePart(error: unknown): boolean {
  return TrunklineError.isInstance(error) && ofOnePart.includes(error.kind);
}
