import { InvalidInputError } from "@trunkline/client";
import type { RawPage } from "./walk.js";

/** What a list gives at a time. */
export interface Page<Item> {
  readonly items: Item[];
  /** Give this as `cursor` to go on after this page, in another process too. Undefined at the end of the list. */
  readonly nextCursor: string | undefined;
  /** Give this as `cursor` to go on after the item with this index in `items`. */
  readonly cursorAfter: (index: number) => string;
  /** The provider's answer, untouched. */
  readonly raw: unknown;
}

/**
 * A list, not read yet. `for await (const item of list)` reads items to the end, `for await (const page of list.pages())` reads pages, and `await list` reads the first
 * page. Reading again starts again. Leaving a loop sends nothing more, and aborts what is under way.
 */
export interface Listing<Item> extends AsyncIterable<Item>, PromiseLike<Page<Item>> {
  pages: () => AsyncIterable<Page<Item>>;
}

/** What every list may be told. */
export interface ListingOptions {
  /** No more than so many items. Default: all. */
  limit?: number | undefined;
  /** Items to ask for at a time. Default: 100, or what the provider documents. */
  pageSize?: number | undefined;
  /** Go on from here: a page's `nextCursor`. */
  cursor?: string | undefined;
  /** Ends the list, with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Pages to fetch ahead while one is in use. Default 1; 0 for strictly one at a time. */
  prefetch?: number | undefined;
}

/** What becomes of a page's raw items. */
export interface Reading<Item> {
  items: Item[];
  /** For each of `items`, which raw item it was. */
  indexes: number[];
  /** No later page can hold anything wanted. */
  last?: boolean;
}

export interface ListingSource<Item> {
  open: (options: {
    signal: AbortSignal;
    pageSize: number | undefined;
    cursor: string | undefined;
  }) => AsyncGenerator<RawPage, void>;
  read: (items: readonly unknown[]) => Reading<Item>;
}

/** @throws {InvalidInputError} for options that cannot be right */
export function createListing<Item>(source: ListingSource<Item>, options: ListingOptions): Listing<Item> {
  checkListingOptions(options);
  const pages = (prefetch = options.prefetch ?? 1): AsyncGenerator<Page<Item>, void> =>
    readPages(source, options, prefetch);
  return {
    pages: () => ({ [Symbol.asyncIterator]: () => pages() }),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    // A list is awaitable by design: `await list` is its first page.
    // oxlint-disable-next-line unicorn/no-thenable
    then: (onFulfilled, onRejected) => readFirstPage(pages(0)).then(onFulfilled, onRejected),
  };
}

async function readFirstPage<Item>(pages: AsyncGenerator<Page<Item>, void>): Promise<Page<Item>> {
  let last: Page<Item> = { items: [], nextCursor: undefined, cursorAfter: () => "", raw: undefined };
  for await (const page of pages) {
    last = page;
    if (page.items.length > 0) break;
  }
  return last;
}

async function* readPages<Item>(
  source: ListingSource<Item>,
  { limit = Infinity, pageSize, cursor, signal }: ListingOptions,
  prefetch: number,
): AsyncGenerator<Page<Item>, void> {
  signal?.throwIfAborted();
  if (limit === 0) return;
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop, { once: true });
  const raw = source.open({ signal: controller.signal, pageSize, cursor });
  const ahead = readAhead(source, raw, limit, prefetch);
  try {
    for await (const page of ahead) {
      signal?.throwIfAborted();
      yield page;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    // Only what nobody waits for any more can still be under way here.
    controller.abort();
  }
}

/** Pages in order, the next ones fetched while one is in use: never past `limit`, never more than `prefetch` held. */
async function* readAhead<Item>(
  source: ListingSource<Item>,
  raw: AsyncGenerator<RawPage, void>,
  limit: number,
  prefetch: number,
): AsyncGenerator<Page<Item>, void> {
  const held: Page<Item>[] = [];
  let count = 0;
  let ended = false;
  let failure: { reason: unknown } | undefined;
  let fetching: Promise<void> | undefined;

  function fetchNext(): void {
    fetching ??= raw
      .next()
      .then(({ value, done }) => {
        if (done || !value) ended = true;
        else {
          const { page, last } = cutPage(value, source.read(value.items), limit - count);
          count += page.items.length;
          held.push(page);
          ended = last || count >= limit;
        }
      })
      .catch((reason: unknown) => {
        ended = true;
        failure = { reason };
      })
      .finally(() => {
        fetching = undefined;
        if (!ended && held.length < prefetch) fetchNext();
      });
  }

  for (;;) {
    const page = held.shift();
    if (page) {
      if (!ended && held.length < prefetch) fetchNext();
      yield page;
    } else if (failure) throw failure.reason;
    else if (ended) return;
    else {
      fetchNext();
      await fetching;
    }
  }
}

function cutPage<Item>(
  value: RawPage,
  { items, indexes, last = false }: Reading<Item>,
  room: number,
): { page: Page<Item>; last: boolean } {
  const cut = items.length > room;
  const page: Page<Item> = {
    items: cut ? items.slice(0, room) : items,
    raw: value.raw,
    get nextCursor() {
      if (last && !cut) return undefined;
      return cut ? value.cursorAfter(indexes[room - 1] ?? 0) : value.nextCursor;
    },
    cursorAfter: (index) => value.cursorAfter(indexes[index] ?? index),
  };
  return { page, last };
}

/** @throws {InvalidInputError} */
export function checkListingOptions({ limit, pageSize, prefetch }: ListingOptions): void {
  const rules = [
    ["limit", limit, 0],
    ["pageSize", pageSize, 1],
    ["prefetch", prefetch, 0],
  ] as const;
  for (const [name, value, least] of rules) {
    if (
      value !== undefined &&
      !(value >= least && (Number.isInteger(value) || (name === "limit" && value === Infinity)))
    ) {
      throw new InvalidInputError(
        "invalid_input",
        `\`${name}\` must be a whole number of at least ${least}, not ${String(value)}.`,
      );
    }
  }
}
