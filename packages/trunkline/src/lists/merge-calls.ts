import { readCursor, writeCursor } from "../paging/cursor-text.js";
import { createListing, type Listing, type ListingOptions, type Page } from "./listing.js";
import type { RawPage } from "../paging/walk.js";
import type { Call } from "../call.js";
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
  /** Where this branch would go on if none of its page had been used: undefined at its beginning, `true` at its end. Cursors are long, and written only when they are asked for. */
  position: () => string | true | undefined;
  ended: boolean;
}

type Start<Item> = Pick<Head<Item>, "page" | "index" | "position">;

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
      name,
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
  // Written below, by this version.
  const from = (cursor === undefined ? {} : readCursor(cursor, name).state) as Readonly<Record<string, unknown>>;
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
      return { key, pages, page: undefined, index: 0, position: () => start, ended: false };
    });
  const before = Object.keys(from).filter((key) => from[key] === true);
  try {
    while (heads.some((head) => !head.ended)) {
      await fillHeads(heads, order, onFailure, signal);
      const batch = takeBatch(heads, order);
      if (batch.items.length === 0) continue;
      const at = (count: number): string | undefined => {
        const used = countByHead(batch.origins.slice(0, count));
        const positions = batch.starts.map(
          ({ head, ...start }) => [head.key, positionOf(start, used.get(head) ?? 0)] as const,
        );
        if (positions.every(([, position]) => position === true)) return undefined;
        const known = [...before.map((key) => [key, true] as const), ...positions];
        const state = Object.fromEntries(known.filter(([, position]) => position !== undefined));
        return writeCursor({ list: name, state, known: [] });
      };
      yield {
        items: batch.items,
        raw: undefined,
        get nextCursor() {
          return at(batch.items.length);
        },
        // Nothing is left only after the last item, and there the cursor leads to an empty list.
        cursorAfter: (index) => at(index + 1) ?? writeCursor({ list: name, state: allEnded(heads, before), known: [] }),
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
          if (done) {
            head.ended = true;
            head.position = () => true;
          } else if (value.items.length > 0) head.page = value;
          else head.position = () => value.nextCursor;
        } catch (reason) {
          // A reader who has had enough is no source's failure.
          if (!onFailure || signal.aborted) throw reason;
          // Its position stays, so that a cursor goes on with it where it failed.
          head.ended = true;
          onFailure(head.key, reason);
        }
      }),
    );
    if (order === "any" && heads.some((head) => head.page)) return;
  }
}

function allEnded<Item>(heads: readonly Head<Item>[], before: readonly string[]): Record<string, true> {
  return Object.fromEntries([...before, ...heads.map(({ key }) => key)].map((key) => [key, true]));
}

interface Batch<Item> {
  items: Item[];
  /** For each item, the branch it came from. */
  origins: Head<Item>[];
  /** Where each branch stood before. */
  starts: (Start<Item> & { head: Head<Item> })[];
}

/** As many items as can be put in order without asking for another page. */
function takeBatch<Item extends Call>(heads: Head<Item>[], order: "newest" | "any"): Batch<Item> {
  const open = heads.filter((head) => !head.ended);
  const batch: Batch<Item> = {
    items: [],
    origins: [],
    starts: heads.map((head) => ({ head, page: head.page, index: head.index, position: head.position })),
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

/** Where a branch stands after so many more items of its page. */
function positionOf<Item>({ page, index, position }: Start<Item>, more: number): string | true | undefined {
  const used = index + more;
  if (!page || used === 0) return position();
  return used < page.items.length ? page.cursorAfter(used - 1) : (page.nextCursor ?? true);
}

/** Lets go of a page that is used up. */
function stepOver<Item>(head: Head<Item>): void {
  if (!head.page || head.index < head.page.items.length) return;
  const { page } = head;
  head.position = () => page.nextCursor ?? true;
  head.page = undefined;
  head.index = 0;
}
