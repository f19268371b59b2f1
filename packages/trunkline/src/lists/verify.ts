import { PagingError } from "@trunkline/client";
import { withoutQuery } from "../paging/cursor-text.js";
import { positionAfter, type WalkedPage } from "../paging/walked-page.js";
import type { ReadNext, ReadPage } from "./read-ahead.js";

/** Readings, the first among them, after which a list is taken to move too fast to be told whole. */
const mostReadings = 5;

/** Rows of the first reading that tell when it began: one alone may be out of its place. */
const rowsOfBeginning = 100;

/** What of an item a verified list goes by. */
export interface VerifyRule<Item> {
  idOf: (item: Item) => string;
  /** When the item was made, epoch milliseconds; undefined where only a time that may change is known. */
  madeAt: (item: Item) => number | undefined;
}

/**
 * Reads a list again and again, until a reading brings nothing that was there when the first one began and that all
 * before it lacked.
 *
 * - Whatever an earlier reading lacked is handed out, however new it is: no time proves that it was not there. A call
 *   that is begun again moves to the head with a new time.
 * - Times tell whether to read on. What was made later than all that the first hundred rows show, by the provider's
 *   clock, was made after the first reading began, and asks for no other. What does not tell when it was made does, but
 *   the list is not given up for its sake.
 *
 * Pages of the first reading have their places as ever. What comes later has no place of its own: its cursor leads
 * behind the list.
 */
export function verifyReading<Item>(
  begin: () => ReadNext<Item>,
  name: string,
  { idOf, madeAt }: VerifyRule<Item>,
): ReadNext<Item> {
  const seen = new Set<string>();
  let next = begin();
  let reading = 1;
  /** Items that this reading brought first: those that were there before, and those that do not tell. */
  let lacked = 0;
  let doubtful = 0;
  let isOver = false;
  let beganAt = -Infinity;
  let rows = 0;
  let end: WalkedPage | undefined;

  function count(item: Item): void {
    const time = madeAt(item);
    if (time === undefined) doubtful += 1;
    else if (time <= beganAt) lacked += 1;
  }

  function keepLacking(page: ReadPage<Item>): ReadPage<Item> {
    if (reading === 1 && rows < rowsOfBeginning) {
      beganAt = Math.max(beganAt, page.newest ?? -Infinity);
      rows += page.walked.items.length;
    }
    const kept = [...page.items.keys()].filter((index) => {
      // In range: the index is one of the items'.
      const item = page.items[index] as Item;
      if (seen.has(idOf(item))) return false;
      seen.add(idOf(item));
      if (reading > 1) count(item);
      return true;
    });
    if (reading === 1) end = page.walked;
    return {
      // In range, as above.
      items: kept.map((index) => page.items[index] as Item),
      indexes: kept.map((index) => page.indexes?.[index] ?? index),
      walked: reading === 1 || !end ? page.walked : { ...page.walked, ...behind(end) },
    };
  }

  return async function readNext() {
    for (;;) {
      const page = isOver ? undefined : await next();
      if (page) {
        isOver = page.last === true;
        const lacking = keepLacking(page);
        if (reading === 1 || lacking.items.length > 0) return lacking;
      } else if (reading > 1 && lacked + (reading < mostReadings ? doubtful : 0) === 0) return undefined;
      else if (reading >= mostReadings) {
        throw new PagingError(
          `${withoutQuery(name)} was read ${mostReadings} times, and each reading brought more: some may be missing.`,
        );
      } else {
        reading += 1;
        lacked = 0;
        doubtful = 0;
        isOver = false;
        next = begin();
      }
    }
  };
}

/** A place behind a page, with nothing after it. */
function behind(page: WalkedPage): Pick<WalkedPage, "ids" | "before" | "after"> {
  return { ids: [], before: () => positionAfter(page, page.ids.length), after: undefined };
}
