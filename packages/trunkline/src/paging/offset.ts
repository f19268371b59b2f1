import { readNumbered } from "./numbered.js";
import type { NumberedState } from "./numbered-state.js";
import type { PagingStrategy } from "./strategy.js";

/**
 * Offset: record indexes, newest first (Anunzi). Each request begins at the last row of the previous page.
 *
 * Promises the same as `readNumbered`.
 */
export const offset: PagingStrategy<NumberedState> = /* @__PURE__ */ readNumbered({
  overEdge: ({ latest, earliest, most, end }) => {
    const at = Math.max(earliest, latest);
    // A window of one row would hold only the edge.
    return { at, size: Math.max(1, Math.min(Math.max(2, most), end - at)) };
  },
  startingAt: ({ latest, most, end }) => ({ at: latest, size: Math.max(1, Math.min(most, end - latest)) }),
  toPosition: ({ at }, { first = 0 }) => first + at,
  movesWithSize: false,
});
