import { InvalidInputError } from "@trunkline/client";
import { readCursor } from "../paging/cursor-text.js";
import type { RawPage, WalkOptions } from "../paging/walk.js";

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
  /** Go on from here: a page's `nextCursor` or `cursorAfter`, of a list of the same query. */
  cursor?: string | undefined;
  /** Ends the list, with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Pages to fetch ahead while one is in use. Default 1; 0 for strictly one at a time. */
  prefetch?: number | undefined;
  /**
   * Pages to ask for at once, where the provider numbers them or counts rows, and tells a total: AutoCalls, Zudu. They come in order all the same, and as many answers more are held. A list that
   * changes meanwhile costs requests that are thrown away. Lists that are read by a bound or a cursor (Vapi), or that tell no total (Anunzi), are read page by page whatever this
   * says. Default 1.
   */
  concurrency?: number | undefined;
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
  /** Names the list, so that no cursor is used on another one. */
  name: string;
  open: (options: Required<Omit<WalkOptions, "onParked">>) => AsyncGenerator<RawPage, void>;
  read: (items: readonly unknown[]) => Reading<Item>;
}

/** @throws {InvalidInputError} for options that cannot be right, a cursor of another list among them */
export function createListing<Item>(source: ListingSource<Item>, options: ListingOptions): Listing<Item> {
  checkListingOptions(options);
  if (options.cursor !== undefined) readCursor(options.cursor, source.name);
  return {
    pages: () => ({ [Symbol.asyncIterator]: () => readPages(source, options) }),
    async *[Symbol.asyncIterator]() {
      for await (const page of readPages(source, options)) yield* page.items;
    },
    // A list is awaitable by design: `await list` is its first page.
    // oxlint-disable-next-line unicorn/no-thenable
    then: (onFulfilled, onRejected) =>
      readFirstPage(readPages(source, { ...options, prefetch: 0, concurrency: 1 })).then(onFulfilled, onRejected),
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
  { limit = Infinity, pageSize, cursor, signal, prefetch = 1, concurrency = 1 }: ListingOptions,
): AsyncGenerator<Page<Item>, void> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop, { once: true });
  let count = 0;
  const room = (): number => limit - count;
  const raw = source.open({ signal: controller.signal, pageSize, cursor, concurrency, room });
  const read = (value: RawPage): { page: Page<Item>; last: boolean } => {
    const cut = cutPage(value, source.read(value.items), room());
    count += cut.page.items.length;
    return { page: cut.page, last: cut.last || count >= limit };
  };
  try {
    for await (const page of readAhead(raw, read, prefetch)) {
      signal?.throwIfAborted();
      yield page;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    // Only what nobody waits for any more can still be under way here.
    controller.abort();
  }
}

/** Pages in order, the next ones fetched while one is in use: none after the last, never more than `prefetch` held. */
async function* readAhead<Item>(
  raw: AsyncGenerator<RawPage, void>,
  read: (value: RawPage) => { page: Page<Item>; last: boolean },
  prefetch: number,
): AsyncGenerator<Page<Item>, void> {
  const held: Page<Item>[] = [];
  let ended = false;
  let failure: { reason: unknown } | undefined;
  let fetching: Promise<void> | undefined;

  function fetchNext(): void {
    fetching ??= raw
      .next()
      .then(({ value, done }) => {
        if (done || !value) ended = true;
        else {
          const { page, last } = read(value);
          held.push(page);
          ended = last;
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
export function checkListingOptions({ limit, pageSize, prefetch, concurrency }: ListingOptions): void {
  const rules = [
    ["limit", limit, 1],
    ["pageSize", pageSize, 1],
    ["prefetch", prefetch, 0],
    ["concurrency", concurrency, 1],
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
