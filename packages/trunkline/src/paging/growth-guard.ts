import { PagingError } from "@trunkline/client";
import type { State } from "./strategy.js";

const stretch = 100;
const mostStretches = 3;

/**
 * Whether the end of a list comes nearer. Rows may be added in a burst, however large; a list that has more left after each of three stretches of 100 pages than before it
 * grows as fast as it is read, and would never end.
 *
 * @throws {PagingError}
 */
export function watchPace(left: number | undefined, { pages = 0, mark, strikes = 0 }: State): State {
  if (left === undefined) return {};
  if (mark === undefined) return { pages: 0, mark: left, strikes: 0 };
  if (Number(pages) + 1 < stretch) return { pages: Number(pages) + 1, mark, strikes };
  const now = left >= Number(mark) ? Number(strikes) + 1 : 0;
  if (now >= mostStretches) {
    throw new PagingError("paging", "Rows are added as fast as pages are read: the list has no end.");
  }
  return { pages: 0, mark: left, strikes: now };
}
