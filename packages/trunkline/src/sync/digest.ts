import type { Call } from "../call.js";
import { jsonOf } from "../json-of.js";
import { toShortHash } from "../short-hash.js";

/**
 * What tells a changed record from the one that was written: 36 bits, so that of a hundred billion changes one or two
 * go unnoticed. Of an address only what stands before `?` counts, since signed addresses are new in every answer.
 */
export function digestCall(call: Call): string {
  const text = jsonOf(call.raw ?? call);
  return toShortHash(text.replaceAll(/(https?:[^"?\s\\]+)\?[^"\s\\]*/g, "$1")).slice(0, 6);
}

/**
 * An id, 30 bits: two of a thousand are taken for each other once in two thousand times, and then one is written once
 * too often.
 */
export function digestId(id: string): string {
  return toShortHash(id).slice(0, 5);
}
