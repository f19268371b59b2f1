import { iteratePages } from "../paging/iterate-pages.js";
import { positionAfter } from "../paging/walked-page.js";
import type { ReadAheadOptions, ReadNext, ReadPage } from "./read-ahead.js";

export interface DetailOptions<Item> extends ReadAheadOptions {
  /** How many items may be under way at once. */
  atOnce: number;
  /** The whole item; undefined where it turns out not to be wanted. */
  complete: (item: Item) => Promise<Item | undefined>;
}

/** A page whose items are being completed. */
interface OpenPage<Item> {
  page: ReadPage<Item>;
  /** What became of each item, as far as that is known. */
  results: (Result<Item> | undefined)[];
  /** Which items were handed out, and which were begun: the first so many. */
  given: number;
  begun: number;
}

type Result<Item> = { item: Item | undefined } | { reason: unknown };

/**
 * Pages in order whose items were completed one by one, as {@link readAhead} otherwise. Items are begun in their order,
 * each once and none past the limit, as many at once as may be, those of the next page beside the last ones of this
 * one. A page comes when all of it is complete; where an item fails for good, what stands before it comes first, with
 * its place, and then the failure.
 */
export function readDetails<Item>(
  next: ReadNext<Item>,
  { prefetch, most, atOnce, complete }: DetailOptions<Item>,
): AsyncIterableIterator<ReadPage<Item>, void, undefined> {
  const pages: OpenPage<Item>[] = [];
  let wanted = 0;
  let active = 0;
  let isReading = false;
  let isOver = false;
  let hasFailed = false;
  let failure: { reason: unknown } | undefined;
  let isWaiting = false;
  let wake = (): void => {};

  async function readPage(): Promise<void> {
    isReading = true;
    try {
      const page = await next();
      if (page) pages.push({ page, results: [], given: 0, begun: 0 });
      isOver = page === undefined || page.last === true;
    } catch (reason) {
      isOver = true;
      failure = { reason };
    }
    isReading = false;
    proceed();
  }

  async function begin(open: OpenPage<Item>, index: number): Promise<void> {
    active += 1;
    let result: Result<Item>;
    try {
      // In range: no more are begun than there are.
      result = { item: await complete(open.page.items[index] as Item) };
      if (result.item !== undefined) wanted += 1;
    } catch (reason) {
      hasFailed = true;
      result = { reason };
    }
    open.results[index] = result;
    active -= 1;
    proceed();
  }

  /** Whether one more may be begun: where somebody waits, one is, whatever the limit says of other lists. */
  function hasRoom(): boolean {
    if (hasFailed || active >= atOnce) return false;
    return wanted + active < most() || (isWaiting && active === 0 && !isReady());
  }

  function proceed(): void {
    for (const open of pages) {
      while (open.begun < open.page.items.length && hasRoom()) {
        open.begun += 1;
        void begin(open, open.begun - 1);
      }
    }
    const left = pages.reduce((sum, { page, begun }) => sum + page.items.length - begun, 0);
    const isWanted = (isWaiting && pages.length === 0) || wanted + active + left < most();
    if (!isReading && !isOver && !hasFailed && isWanted && pages.length < prefetch + Number(isWaiting)) void readPage();
    wake();
  }

  /** Whether anything of the first page can be handed out. */
  function isReady(): boolean {
    const [open] = pages;
    if (!open) return failure !== undefined || (isOver && !isReading);
    const end = endOf(open);
    if (end === open.page.items.length) return true;
    const isAtFailure = isFailure(open.results[end]);
    return isAtFailure || (end > open.given && end === open.begun && wanted >= most());
  }

  return iteratePages(async () => {
    isWaiting = true;
    proceed();
    while (!isReady()) await new Promise<void>((resolve) => (wake = resolve));
    isWaiting = false;
    const [open] = pages;
    if (!open) {
      if (failure) throw failure.reason;
      return undefined;
    }
    const from = open.given;
    const end = endOf(open);
    const result = open.results[end];
    if (end === from && isFailure(result)) throw result.reason;
    open.given = end;
    if (end === open.page.items.length) pages.shift();
    proceed();
    return cut(open, from, end);
  });
}

function isFailure<Item>(result: Result<Item> | undefined): result is { reason: unknown } {
  return result !== undefined && "reason" in result;
}

/** How many of the first items are complete. */
function endOf<Item>({ page, results, given }: OpenPage<Item>): number {
  let end = given;
  while (end < page.items.length) {
    const result = results[end];
    if (result === undefined || isFailure(result)) break;
    end += 1;
  }
  return end;
}

/** The items from `from` up to `end` as a page of its own, with its places in the list. */
function cut<Item>({ page, results }: OpenPage<Item>, from: number, end: number): ReadPage<Item> {
  const { walked, indexes } = page;
  const rowsUpTo = (count: number): number => (count === 0 ? 0 : (indexes?.[count - 1] ?? count - 1) + 1);
  const isWhole = from === 0 && end === page.items.length;
  const start = rowsUpTo(from);
  const stop = end === page.items.length ? walked.items.length : rowsUpTo(end);
  const items: Item[] = [];
  const kept: number[] = [];
  for (let index = from; index < end; index += 1) {
    const result = results[index];
    if (!result || isFailure(result) || result.item === undefined) continue;
    items.push(result.item);
    kept.push(rowsUpTo(index + 1) - 1 - start);
  }
  return {
    ...page,
    items,
    indexes: kept,
    last: end === page.items.length && page.last === true,
    walked: isWhole
      ? walked
      : {
          ...walked,
          items: walked.items.slice(start, stop),
          ids: walked.ids.slice(start, stop),
          before: () => positionAfter(walked, start),
          after: end === page.items.length ? walked.after : () => positionAfter(walked, stop),
        },
  };
}
