import type { Completeness } from "../../call.js";

/** What a part's completeness hangs on, the same for all parts of one call. */
export interface PartContext {
  ended: boolean;
  /** No conversation took place, so nothing will follow. */
  unreached: boolean;
}

/**
 * `value` is the wire's own. Zudu's fields hold null until they are written, which happens after the end, and short records leave them out;
 * neither says that nothing will come. An empty text or object was written, and empty.
 */
export function toCompleteness(
  present: boolean,
  withheld: boolean,
  value: unknown,
  { ended, unreached }: PartContext,
): Completeness {
  if (present) return "present";
  if (withheld) return "withheld";
  if (!ended) return "pending";
  return unreached || (value !== null && value !== undefined) ? "absent" : "pending";
}
