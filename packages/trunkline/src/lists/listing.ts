import { InvalidInputError } from "@trunkline/client";
import { readCursor, writeCursor, type Position } from "../paging/cursor-text.js";
import { iteratePages } from "../paging/iterate-pages.js";
import type { WalkOptions } from "../paging/walk.js";
import { positionAfter, type WalkedPage, type WalkedPlaces } from "../paging/walked-page.js";
import { iterateItems } from "./iterate-items.js";
import { readAhead, type ReadAheadOptions, type ReadNext, type ReadPage, type Reading } from "./read-ahead.js";
import { verifyReading, type VerifyRule } from "./verify.js";

/** What a list gives at a time. */
export interface Page<Item> {
  /** What the page holds, in the order of the list. */
  readonly items: Item[];
  /**
   * Give this as `cursor` to go on after this page, in another process too. Undefined where nothing comes after it.
   * Where that is only known once more was asked for, it leads to a list without items.
   */
  readonly nextCursor: string | undefined;
  /** Give this as `cursor` to go on after the item with this index in `items`. */
  readonly cursorAfter: (index: number) => string;
  /** The provider's answer, untouched. Undefined where several lists are merged. */
  readonly raw: unknown;
}

/**
 * A list, not read yet. `for await (const item of list)` reads items to the end, and `for await (const page of
 * list.pages())` reads pages. Reading again starts again. Leaving a loop sends nothing more, and aborts what is under
 * way.
 *
 * It is no promise: `await list` is the list itself, nothing read.
 */
export interface Listing<Item> extends AsyncIterable<Item> {
  /** The pages, each with the cursors that a later reading goes on from. */
  pages: () => AsyncIterable<Page<Item>>;
  /** The first page that holds anything; one without items where the list holds nothing. Nothing is fetched ahead. */
  firstPage: () => Promise<Page<Item>>;
  /** Every item: to the end of the list, or to its `limit`. */
  toArray: () => Promise<Item[]>;
}

/** What every list may be told. */
export interface ListingOptions {
  /** No more than so many items. Default: all. */
  limit?: number | undefined;
  /** Items to ask for at a time. Default: 100, or what the provider documents. */
  pageSize?: number | undefined;
  /**
   * Go on from here: a page's `nextCursor` or `cursorAfter`, of a list of the same query. It knows the latest 250
   * items, fewer where many lists are merged: a numbered list (all but Vapi's) that moved by more since may repeat
   * some.
   */
  cursor?: string | undefined;
  /** Ends the list, with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /**
   * Pages to fetch ahead while one is in use, of each list where several are merged. Default 1; 0 for strictly one at a
   * time.
   */
  prefetch?: number | undefined;
  /**
   * Pages to ask for at once, where the provider numbers them or counts rows, and tells a total: AutoCalls, Zudu. They
   * come in order all the same, and as many answers more are held. A list that changes meanwhile costs requests that
   * are thrown away. Lists that are read by a bound or a cursor (Vapi), or that tell no total (Anunzi), are read page
   * by page whatever this says. Default 1.
   */
  concurrency?: number | undefined;
}

/** A list that is walked, and what becomes of its items. */
export interface ListingSource<Item> {
  /** Names the list, so that no cursor is used on another one. */
  name: string;
  open: (
    options: Required<Omit<WalkOptions, "onParked" | "parksRest">>,
  ) => AsyncIterableIterator<WalkedPage, void, undefined>;
  /** Called for each page in its turn. Takes what is read from one page to the next along, where there is anything. */
  read: (items: readonly unknown[], memory: ReadingMemory) => Reading<Item>;
  /** Reads the list again until nothing is lacking. */
  verify?: VerifyRule<Item>;
  /** How pages are read ahead. Default: {@link readAhead}. */
  readAhead?: (
    next: ReadNext<Item>,
    options: ReadAheadOptions & { signal: AbortSignal },
  ) => AsyncIterableIterator<ReadPage<Item>, void, undefined>;
}

/** What one reading of a list remembers of the pages that it read. */
export interface ReadingMemory {
  /** How many rows in a row, the latest ones, lie before all that is wanted. */
  rowsBefore: number;
}

export interface ReadingOptions {
  pageSize: number | undefined;
  cursor: string | undefined;
  signal: AbortSignal;
  concurrency: number;
  prefetch: number;
  /** How many ids to remember at least. Default: as many as a list by itself does. */
  remember?: number | undefined;
  /** The most items that may be wanted in all. */
  most: () => number;
}

/** A page with its places: what a list hands over, and what is cut by a limit. */
export interface ListedPage<Item> {
  items: Item[];
  raw: unknown;
  /** The cursor after the first `count` items; undefined where nothing can follow. */
  cursorAt: (count: number) => string | undefined;
  /** A cursor behind everything. */
  endCursor: () => string;
}

/** @throws {InvalidInputError} for options that cannot be right, a cursor of another list among them */
export function createListing<Item>(source: ListingSource<Item>, options: ListingOptions): Listing<Item> {
  if (options.cursor !== undefined) readCursor(options.cursor, source.name);
  return createListingOf(
    (reading) => readList(source, reading),
    (page) => toListedPage(page),
    options,
  );
}

/** One list's pages, mapped, the next ones fetched ahead. */
export function readList<Item>(
  { name, open, read, verify, readAhead: ahead = readAhead }: ListingSource<Item>,
  { pageSize, cursor, signal, concurrency, prefetch, most, remember }: ReadingOptions,
): AsyncIterableIterator<ReadPage<Item>, void, undefined> {
  let count = 0;
  function begin(): ReadNext<Item> {
    const memory: ReadingMemory = { rowsBefore: 0 };
    const walked = open({ signal, pageSize, cursor, concurrency, remember, room: () => most() - count });
    return async () => {
      const { value } = await walked.next();
      if (!value) return undefined;
      const reading = read(value.items, memory);
      count += reading.items.length;
      return { ...reading, walked: value };
    };
  }
  return ahead(verify ? verifyReading(begin, name, verify) : begin(), { prefetch, most, signal });
}

/** What tells the places in a page: not its items, so that who keeps places does not keep all calls. */
interface PagePlaces extends Pick<ReadPage<unknown>, "indexes" | "last"> {
  length: number;
  walked: WalkedPlaces;
}

export function toPlaces({ items, indexes, last, walked }: ReadPage<unknown>): PagePlaces {
  const { ids, before, after } = walked;
  return { length: items.length, indexes, last, walked: { ids, before, after } };
}

/** Where to go on after the first `count` items of a page; undefined at the end of the list. */
export function placeAfter({ length, indexes, last, walked }: PagePlaces, count: number): Position | undefined {
  if (count >= length) return last === true ? undefined : walked.after?.();
  if (count === 0) return walked.before();
  return positionAfter(walked, (indexes?.[count - 1] ?? count - 1) + 1);
}

function toListedPage<Item>(page: ReadPage<Item>): ListedPage<Item> {
  const places = toPlaces(page);
  return {
    items: page.items,
    raw: page.walked.raw,
    cursorAt: (count) => {
      const place = placeAfter(places, count);
      return place && writeCursor(place);
    },
    endCursor: () => writeCursor(positionAfter(page.walked, page.walked.ids.length)),
  };
}

/**
 * A listing of any pages: what all lists have in common. `open` begins a reading, `toListed` tells a page's places.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function createListingOf<Item, Read>(
  open: (options: ReadingOptions) => AsyncIterable<Read>,
  toListed: (page: Read) => ListedPage<Item>,
  options: ListingOptions,
): Listing<Item> {
  checkListingOptions(options);
  const readPages = (changed: ListingOptions = options): AsyncIterableIterator<Page<Item>, void, undefined> =>
    limitPages(open, toListed, changed);
  const readItems = (): AsyncIterator<Item> => iterateItems(readPages());
  return {
    pages: () => ({ [Symbol.asyncIterator]: () => readPages() }),
    [Symbol.asyncIterator]: readItems,
    firstPage: () => readFirstPage(readPages({ ...options, prefetch: 0, concurrency: 1 })),
    async toArray() {
      const all: Item[] = [];
      for await (const { items } of readPages()) for (const item of items) all.push(item);
      return all;
    },
  };
}

async function readFirstPage<Item>(pages: AsyncIterable<Page<Item>>): Promise<Page<Item>> {
  let last: Page<Item> = { items: [], nextCursor: undefined, cursorAfter: () => "", raw: undefined };
  for await (const page of pages) {
    last = page;
    if (page.items.length > 0) break;
  }
  return last;
}

/** Ends the list at its limit and at the signal, and leaves nothing under way. */
function limitPages<Item, Read>(
  open: (options: ReadingOptions) => AsyncIterable<Read>,
  toListed: (page: Read) => ListedPage<Item>,
  { limit = Infinity, pageSize, cursor, signal, prefetch = 1, concurrency = 1 }: ListingOptions,
): AsyncIterableIterator<Page<Item>, void, undefined> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  let room = limit;
  let pages: AsyncIterator<Read> | undefined;
  return iteratePages(
    async () => {
      signal?.throwIfAborted();
      if (!pages) {
        signal?.addEventListener("abort", stop, { once: true });
        const options = { signal: controller.signal, pageSize, cursor, concurrency, prefetch, most: () => limit };
        pages = open(options)[Symbol.asyncIterator]();
      }
      const read = room > 0 ? await pages.next() : undefined;
      signal?.throwIfAborted();
      // Another page that was asked for meanwhile may have used up the room.
      if (!read || read.done || room <= 0) return undefined;
      const page = toPage(toListed(read.value), room);
      room -= page.items.length;
      return page;
    },
    async () => {
      signal?.removeEventListener("abort", stop);
      // First: a merged list ends only once what is under way has ended, and nobody waits for that any more.
      controller.abort();
      await pages?.return?.();
    },
  );
}

function toPage<Item>({ items, raw, cursorAt, endCursor }: ListedPage<Item>, room: number): Page<Item> {
  const page = {
    items: items.length > room ? items.slice(0, room) : items,
    raw,
    cursorAfter: (index: number) => cursorAt(index + 1) ?? endCursor(),
  };
  // The second property is what the interface lacks here.
  return Object.defineProperties(page, { cursorAt: { value: cursorAt }, nextCursor }) as unknown as Page<Item>;
}

/**
 * Read when it is asked for, by one function for all pages: V8 keeps an accessor in old space from the start, so that
 * the page behind a getter of its own, with all its calls, was moved there too and freed by a full collection only.
 */
const nextCursor = {
  enumerable: true,
  get(this: ListedPage<unknown>) {
    return this.cursorAt(this.items.length);
  },
};

/** @throws {InvalidInputError} */
export function checkListingOptions({ limit, pageSize, prefetch, concurrency, signal }: ListingOptions): void {
  checkSignal(signal);
  const rules = [
    ["limit", limit, 1],
    ["pageSize", pageSize, 1],
    ["prefetch", prefetch, 0],
    ["concurrency", concurrency, 1],
  ] as const;
  for (const [name, value, least] of rules) {
    if (value !== undefined && !(name === "limit" && value === Infinity)) checkCount(value, name, least);
  }
}

/** @throws {InvalidInputError} for anything but a whole number of at least `least` */
export function checkCount(value: number, name: string, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new InvalidInputError(`\`${name}\` must be a whole number of at least ${least}, not ${String(value)}.`);
}

/** @throws {InvalidInputError} for what cannot end anything, such as a controller in place of its signal */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return;
  if (typeof (signal as Partial<AbortSignal>).throwIfAborted === "function") return;
  throw new InvalidInputError("`signal` must be an AbortSignal: a controller has one as `signal`.");
}
