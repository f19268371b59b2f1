import { PagingError } from "@trunkline/client";
import { positionAfter, type WalkedPage } from "../paging/walked-page.js";
import type { ReadNext, ReadPage } from "./read-ahead.js";

/** Readings, the first among them, after which a list is taken to move too fast to be told whole. */
const mostReadings = 5;

/** What of an item a verified list goes by. */
export interface VerifyRule<Item> {
  idOf: (item: Item) => string;
  /** When the item was made, epoch milliseconds. */
  madeAt: (item: Item) => number | undefined;
}

/**
 * Reads a list again and again, until a reading brings nothing that was there when the first one began and that all before it lacked; what was lacking is
 * handed out. What was made after the first reading began is told by its time, against the newest on the first page: the provider's clock, not ours.
 *
 * Pages of the first reading have their places as ever. What comes later has no place of its own: its cursor leads behind the list.
 */
export function verifyReading<Item>(
  begin: () => ReadNext<Item>,
  name: string,
  { idOf, madeAt }: VerifyRule<Item>,
): ReadNext<Item> {
  const seen = new Set<string>();
  let next = begin();
  let reading = 1;
  let lacked = 0;
  let isOver = false;
  let start: number | undefined;
  let end: WalkedPage | undefined;

  function keepLacking(page: ReadPage<Item>): ReadPage<Item> {
    start ??= page.newest ?? Infinity;
    const limit = reading === 1 ? Infinity : start;
    const kept = [...page.items.keys()].filter((index) => {
      // In range: the index is one of the items'.
      const item = page.items[index] as Item;
      return !seen.has(idOf(item)) && !((madeAt(item) ?? -Infinity) > limit);
    });
    const items = kept.map((index) => page.items[index] as Item);
    for (const item of items) seen.add(idOf(item));
    if (reading === 1) end = page.walked;
    else lacked += items.length;
    return {
      items,
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
      } else if (reading > 1 && lacked === 0) return undefined;
      else if (reading >= mostReadings) {
        throw new PagingError(
          "paging",
          `${name} was read ${mostReadings} times, and each reading brought what those before it lacked: some may still be missing.`,
        );
      } else {
        reading += 1;
        lacked = 0;
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
