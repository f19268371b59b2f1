import type { PaginationRule } from "@trunkline/client";
import type { Window } from "./numbered-state.js";

/** What a window must keep to. */
export interface Bounds {
  /** One past the last row that was read. */
  reached: number;
  /** The most rows to ask for. */
  most: number;
  /** It may begin here at the latest, and at the earliest. */
  latest: number;
  earliest: number;
  /** It may end here at the latest. */
  end: number;
}

/** How a style writes windows: as it likes (`offset`), or as the multiple of a size (`page`). */
export interface Windows {
  /** The window over the last row read that brings the most new ones. */
  overEdge: (bounds: Bounds) => Window;
  /** The largest window that begins right at `latest`. */
  startingAt: (bounds: Bounds) => Window;
  toPosition: (window: Window, rule: PaginationRule) => number;
  /** Whether a size other than the one asked for moves the window: then the server's own size tells where it is. */
  movesWithSize: boolean;
}

/** How a list numbers its rows: what its spec says, and how its style writes windows. */
export interface Numbering {
  rule: PaginationRule;
  windows: Windows;
}
