import { iteratePages } from "../paging/iterate-pages.js";
import type { WalkedPage } from "../paging/walked-page.js";

/** What becomes of a page's raw items. */
export interface Reading<Item> {
  items: Item[];
  /** For each of `items`, which raw item it was. Default: all of them, in order. */
  indexes?: readonly number[] | undefined;
  /** No later page can hold anything wanted. */
  last?: boolean | undefined;
  /** When the newest of the raw items was made, epoch milliseconds. Only a list that is verified needs it. */
  newest?: number | undefined;
}

/** A page that was read: mapped, filtered, and with its place in the list. */
export interface ReadPage<Item> extends Reading<Item> {
  walked: WalkedPage;
}

/** The next page of a reading; undefined at its end. */
export type ReadNext<Item> = () => Promise<ReadPage<Item> | undefined>;

export interface ReadAheadOptions {
  /** Pages to fetch ahead while one is in use. */
  prefetch: number;
  /** The most items that the list may still give in all, those included that it gave already. */
  most: () => number;
}

/**
 * Pages in order, the next ones fetched while one is in use: none after the last, none that a limit cuts off, and never
 * more than `prefetch` held. A failure comes once everything before it was handed out.
 */
export function readAhead<Item>(
  next: ReadNext<Item>,
  { prefetch, most }: ReadAheadOptions,
): AsyncIterableIterator<ReadPage<Item>, void, undefined> {
  const held: ReadPage<Item>[] = [];
  let count = 0;
  let ended = false;
  let failure: { reason: unknown } | undefined;
  let fetching: Promise<void> | undefined;

  async function fetchNext(): Promise<void> {
    try {
      const page = await next();
      if (page) {
        held.push(page);
        count += page.items.length;
      }
      ended = page === undefined || page.last === true;
    } catch (reason) {
      ended = true;
      failure = { reason };
    }
    fetching = undefined;
    fetchAhead();
  }

  function fetchAhead(): void {
    if (!ended && !fetching && held.length < prefetch && count < most()) fetching = fetchNext();
  }

  return iteratePages(async () => {
    while (held.length === 0) {
      if (failure) throw failure.reason;
      if (ended) return undefined;
      await (fetching ??= fetchNext());
    }
    const page = held.shift();
    fetchAhead();
    return page;
  });
}
