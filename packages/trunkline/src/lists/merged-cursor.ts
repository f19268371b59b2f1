import { readCursor, refuseCursor, writeCursor, type Position } from "../paging/cursor-text.js";
import { isTexts, type Place } from "./branch.js";

/** Where a merged list stands. A branch that is named nowhere had not begun. */
export interface MergedPlace {
  /** By branch: where it goes on. */
  open: Record<string, Place>;
  /** Branches that ended, and groups that did. */
  ended: string[];
  /**
   * Keys of the latest calls, shortened, oldest first: a call that comes in several branches comes in them near the
   * same place.
   */
  seen: string[];
}

/** What all branches' places may take together, as JSON: in a cursor they take a third more. */
const mostLetters = 42_000;
/** What a branch's place keeps at least of the ids that tell it where it was. */
const leastKnown = 8;

export function writeMergedCursor(list: string, { open, ended, seen }: MergedPlace): string {
  const entries = Object.entries(open);
  const letters = mostLetters / Math.max(1, entries.length);
  const shortened = Object.fromEntries(entries.map(([key, place]) => [key, shorten(place, letters)]));
  const state: MergedPlace = { open: shortened, ended, seen };
  // A merged place is no walk's state: `readMergedCursor` is what reads it back.
  return writeCursor({ list, state: state as unknown as Position["state"], known: [] });
}

/** @throws {InvalidInputError} for a text that is no cursor of this list */
export function readMergedCursor(text: string, list: string): MergedPlace {
  const state: unknown = readCursor(text, list).state;
  const { open, ended, seen } = (typeof state === "object" && state !== null ? state : {}) as Partial<MergedPlace>;
  if (typeof open === "object" && open !== null && !Array.isArray(open) && isTexts(ended) && isTexts(seen)) {
    return { open, ended, seen };
  }
  throw refuseCursor();
}

/** Drops the oldest of the ids that a place carries until it fits: a walk needs the latest ones. */
function shorten(place: Place, letters: number): Place {
  if (!Array.isArray(place) || !isTexts(place[1])) return place;
  const [state, known] = place as [unknown, string[]];
  let left = letters - (JSON.stringify(state) ?? "").length;
  let kept = 0;
  while (kept < known.length && (left > 0 || kept < leastKnown)) {
    kept += 1;
    left -= (known[known.length - kept] ?? "").length + 3;
  }
  return [state, known.slice(known.length - kept)];
}
