import type { Call } from "../call.js";
import { jsonOf } from "../json-of.js";
import { toShortHash } from "../short-hash.js";

/**
 * A digest that shows whether a record changed since it was written. It has 36 bits, so one or two of a hundred billion
 * changes go unnoticed. The query of a URL is left out, since signed URLs differ in every answer.
 */
export function digestCall(call: Call): string {
  const text = jsonOf(call.raw ?? call);
  return toShortHash(text.replaceAll(/(https?:[^"?\s\\]+)\?[^"\s\\]*/g, "$1")).slice(0, 6);
}

/**
 * A digest of an id, 30 bits. Among a thousand ids, two collide once in two thousand times; then one call is written
 * once too often.
 */
export function digestId(id: string): string {
  return toShortHash(id).slice(0, 5);
}
