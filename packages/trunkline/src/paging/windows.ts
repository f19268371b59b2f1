import type { PaginationRule } from "@trunkline/client";
import type { Window } from "./numbered-state.js";

/** The limits of a window. */
export interface Bounds {
  /** One past the last row that was read. */
  reached: number;
  /** The most rows to request. */
  most: number;
  /** The latest and the earliest index where it may begin. */
  latest: number;
  earliest: number;
  /** The latest index where it may end, exclusive. */
  end: number;
}

/** How a style expresses windows: anywhere (`offset`), or at a multiple of the size (`page`). */
export interface Windows {
  /** The window that includes the last row read and brings the most new rows. */
  overEdge: (bounds: Bounds) => Window;
  /** The largest window that begins exactly at `latest`. */
  startingAt: (bounds: Bounds) => Window;
  toPosition: (window: Window, rule: PaginationRule) => number;
  /**
   * Whether a size other than the one requested moves the window. Then the server's actual size decides where it is.
   */
  movesWithSize: boolean;
}

/** How a list numbers its rows: its rule from the spec, and how its style expresses windows. */
export interface Numbering {
  rule: PaginationRule;
  windows: Windows;
}
