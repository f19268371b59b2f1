import { readCursor, writeCursor } from "./paging/cursor-text.js";
import { createListing, type Listing, type ListingOptions, type Page } from "./paging/listing.js";
import type { RawPage } from "./paging/walk.js";
import type { Call } from "./call.js";
import { timeOf } from "./query.js";

/** One of the lists that are merged. */
export interface Branch<Item> {
  /** Tells it from the others, in a cursor. */
  key: string;
  open: (cursor: string | undefined, signal: AbortSignal) => Listing<Item>;
}

export interface MergeOptions extends ListingOptions {
  /** `newest`: by creation time over all lists. `any`: whatever arrives first. Default `newest`. */
  order?: "newest" | "any" | undefined;
  /** Called with the branch whose list failed; the others go on. Default: the failure ends the whole list. */
  onFailure?: ((key: string, reason: unknown) => void) | undefined;
}

/** Where one branch stands. */
interface Head<Item> {
  key: string;
  pages: AsyncIterator<Page<Item>>;
  page: Page<Item> | undefined;
  index: number;
  /** Where this branch would go on if none of its page had been used: undefined at its beginning. */
  cursor: string | undefined;
  ended: boolean;
}

/** How many branches are asked for their first page at a time. */
const mostAtOnce = 8;

/**
 * Several lists of calls as one. Newest first: each list is newest first itself, and the newest of their heads comes next, so no more is held than a page of each.
 * A call without any time comes as soon as it is met.
 */
export function mergeCalls<Item extends Call>(
  name: string,
  branches: (signal: AbortSignal) => Promise<Branch<Item>[]>,
  { order = "newest", onFailure, ...options }: MergeOptions,
): Listing<Item> {
  return createListing<Item>(
    {
      open: ({ signal, cursor }) => walkBranches(name, branches, order, onFailure, signal, cursor),
      // What `walkBranches` yields are the branches' own items.
      read: (items) => ({ items: [...items] as Item[], indexes: [...items.keys()] }),
    },
    options,
  );
}

async function* walkBranches<Item extends Call>(
  name: string,
  branches: (signal: AbortSignal) => Promise<Branch<Item>[]>,
  order: "newest" | "any",
  onFailure: MergeOptions["onFailure"],
  signal: AbortSignal,
  cursor: string | undefined,
): AsyncGenerator<RawPage, void> {
  // A branch that ended is kept as `true`; one that is not there had not begun.
  const from = cursor === undefined ? {} : readCursor(cursor, name).state;
  // One listener for all branches: Node warns of a leak where a signal has more than ten.
  const controllers: AbortController[] = [];
  signal.addEventListener("abort", () => controllers.forEach((one) => one.abort(signal.reason)), { once: true });
  const heads: Head<Item>[] = (await branches(signal))
    .filter(({ key }) => from[key] !== true)
    .map(({ key, open }) => {
      const start = typeof from[key] === "string" ? from[key] : undefined;
      const controller = new AbortController();
      controllers.push(controller);
      const pages = open(start, controller.signal).pages()[Symbol.asyncIterator]();
      return { key, pages, page: undefined, index: 0, cursor: start, ended: false };
    });
  const ended: Record<string, true> = {};
  for (const [key, value] of Object.entries(from)) if (value === true) ended[key] = true;
  try {
    while (heads.some((head) => !head.ended)) {
      await fillHeads(heads, order, onFailure, signal);
      for (const head of heads) if (head.ended) ended[head.key] = true;
      const batch = takeBatch(heads, order);
      if (batch.items.length === 0) continue;
      const positions = (count: number): Record<string, string | true> => {
        const used = countByHead(batch.origins.slice(0, count));
        const open = batch.starts.map(({ head, page, index }) => [
          head.key,
          positionOf(page, index + (used.get(head) ?? 0), head.cursor),
        ]);
        return { ...ended, ...Object.fromEntries(open.filter(([, position]) => position !== undefined)) };
      };
      const at = (count: number): string => writeCursor({ list: name, state: positions(count), known: [] });
      yield {
        items: batch.items,
        raw: undefined,
        nextCursor: at(batch.items.length),
        cursorAfter: (index) => at(index + 1),
      };
      for (const { head } of batch.starts) stepOver(head);
    }
  } finally {
    await Promise.allSettled(heads.map((head) => head.pages.return?.()));
  }
}

/** Gives every branch that still has something a page to take from; in any order, the first that has one is enough. */
async function fillHeads<Item>(
  heads: Head<Item>[],
  order: "newest" | "any",
  onFailure: MergeOptions["onFailure"],
  signal: AbortSignal,
): Promise<void> {
  const empty = heads.filter((head) => !head.ended && !head.page);
  for (let start = 0; start < empty.length; start += mostAtOnce) {
    await Promise.all(
      empty.slice(start, start + mostAtOnce).map(async (head) => {
        try {
          const { value, done } = await head.pages.next();
          if (done) head.ended = true;
          else if (value.items.length > 0) head.page = value;
          else head.cursor = value.nextCursor;
        } catch (reason) {
          // A reader who has had enough is no source's failure.
          if (!onFailure || signal.aborted) throw reason;
          head.ended = true;
          onFailure(head.key, reason);
        }
      }),
    );
    if (order === "any" && heads.some((head) => head.page)) return;
  }
}

interface Batch<Item> {
  items: Item[];
  /** For each item, the branch it came from. */
  origins: Head<Item>[];
  /** Where each open branch stood before. */
  starts: { head: Head<Item>; page: Page<Item> | undefined; index: number }[];
}

/** As many items as can be put in order without asking for another page. */
function takeBatch<Item extends Call>(heads: Head<Item>[], order: "newest" | "any"): Batch<Item> {
  const open = heads.filter((head) => !head.ended);
  const batch: Batch<Item> = {
    items: [],
    origins: [],
    starts: open.map((head) => ({ head, page: head.page, index: head.index })),
  };
  // In order, every open branch must have its say; otherwise whoever has something may speak.
  while (order === "any" ? open.some(hasItem) : open.every(hasItem)) {
    const head = newestOf(open.filter(hasItem));
    const item = head?.page?.items[head.index];
    if (!head || !item) break;
    batch.items.push(item);
    batch.origins.push(head);
    head.index += 1;
  }
  return batch;
}

function hasItem<Item>(head: Head<Item>): boolean {
  return head.page !== undefined && head.index < head.page.items.length;
}

function newestOf<Item extends Call>(heads: Head<Item>[]): Head<Item> | undefined {
  let newest: Head<Item> | undefined;
  let latest = -Infinity;
  for (const head of heads) {
    const item = head.page?.items[head.index];
    const time = (item && timeOf(item)) ?? Infinity;
    if (newest === undefined || time > latest) {
      newest = head;
      latest = time;
    }
  }
  return newest;
}

function countByHead<Item>(origins: Head<Item>[]): Map<Head<Item>, number> {
  const counts = new Map<Head<Item>, number>();
  for (const head of origins) counts.set(head, (counts.get(head) ?? 0) + 1);
  return counts;
}

/** The cursor after so many items of a page; `true` after the last item of the last page. */
function positionOf<Item>(
  page: Page<Item> | undefined,
  used: number,
  before: string | undefined,
): string | true | undefined {
  if (!page || used === 0) return before;
  if (used < page.items.length) return page.cursorAfter(used - 1);
  return page.nextCursor ?? true;
}

/** Lets go of a page that is used up. */
function stepOver<Item>(head: Head<Item>): void {
  if (!head.page || head.index < head.page.items.length) return;
  head.cursor = head.page.nextCursor;
  head.ended ||= head.page.nextCursor === undefined;
  head.page = undefined;
  head.index = 0;
}
