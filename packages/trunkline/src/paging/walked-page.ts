import type { Position } from "./cursor-text.js";

/** The part of a list that one answer brought. */
export interface WalkedPage extends WalkedPlaces {
  /** Without items already known. */
  readonly items: unknown[];
  /** The response body. */
  readonly raw: unknown;
}

/** Positions within a page, computed only on request. */
export interface WalkedPlaces {
  /** The id of each item. */
  readonly ids: readonly string[];
  /** The walk's position before this page. */
  readonly before: () => Position;
  /** The position to continue from after this page; undefined at the end. */
  readonly after: (() => Position) | undefined;
}

/** The position to continue from after the first `count` items. At the end of the list nothing follows it. */
export function positionAfter({ ids, before, after }: WalkedPlaces, count: number): Position {
  if (count >= ids.length && after) return after();
  const position = before();
  return count === 0 ? position : { ...position, known: [...position.known, ...ids.slice(0, count)] };
}
