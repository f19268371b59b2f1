import type { Call } from "../call.js";
import type { ReadingMemory } from "./listing.js";

const day = 86_400_000;

/**
 * How many rows in a row must lie before the window until a list is taken to be past it, with a day to spare. One row
 * that is out of its place must not end a list, nor a campaign of them: rows are scheduled, imported and corrected in
 * batches. A hundred cost a request or five at the end of a list. A longer run of misplaced rows at its head would
 * still hide what is behind it; `verify` reads the same again, so only a list without `since`, or a sync's reading of
 * older days, finds that.
 */
const mostMisplaced = 100;

/** Whether a list is past a window that begins at `since`: only the time that it is ordered by tells. */
export function isPastSince(
  calls: readonly Call[],
  since: number,
  memory: ReadingMemory,
  orderedBy: (call: Call) => string | undefined,
): boolean {
  for (const call of calls) {
    const time = orderedBy(call);
    if (time === undefined) continue;
    if (Date.parse(time) >= since - day) memory.rowsBefore = 0;
    else memory.rowsBefore += 1;
  }
  return memory.rowsBefore >= mostMisplaced;
}
