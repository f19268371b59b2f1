import type { Position } from "./cursor-text.js";

/** One answer's worth of a list. */
export interface WalkedPage extends WalkedPlaces {
  /** Known items left out. */
  readonly items: unknown[];
  /** The answer's body. */
  readonly raw: unknown;
}

/** The places in a page, only worked out where somebody asks. */
export interface WalkedPlaces {
  /** The id of each item. */
  readonly ids: readonly string[];
  /** Where the walk stood before this page. */
  readonly before: () => Position;
  /** Where it goes on after this page; undefined at the end. */
  readonly after: (() => Position) | undefined;
}

/** Where to go on after the first `count` items. At the end of the list that is a place with nothing behind it. */
export function positionAfter({ ids, before, after }: WalkedPlaces, count: number): Position {
  if (count >= ids.length && after) return after();
  const position = before();
  return count === 0 ? position : { ...position, known: [...position.known, ...ids.slice(0, count)] };
}
