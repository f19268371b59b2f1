import type { Completeness } from "../../call.js";

/**
 * What to say of a part that is not there. `value` is the wire's own: a field is missing or null until it is written,
 * which happens after the end, and that alone does not say that nothing will come. An empty text or object was written,
 * and empty.
 */
export function toMissing(value: unknown, hasEnded: boolean, unreached: boolean): Completeness {
  return hasEnded && (unreached || (value !== null && value !== undefined)) ? "absent" : "pending";
}
