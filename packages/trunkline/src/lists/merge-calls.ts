import type { Call } from "../call.js";
import { createRecentMap } from "../recent-map.js";
import { toShortHash } from "../short-hash.js";
import type { BranchGroup } from "./branch.js";
import { end, openHeads, toStanding, type Head, type Standing } from "./heads.js";
import { createListingOf, type ListedPage, type Listing, type ListingOptions, type ReadingOptions } from "./listing.js";
import { readMergedCursor, writeMergedCursor, type MergedPlace } from "./merged-cursor.js";

export interface MergeOptions extends ListingOptions {
  /** `newest`: newest first over all lists, read side by side. `any`: one list after another. Default `newest`. */
  order?: "newest" | "any" | undefined;
  /** Called with the key of the group whose list failed; the others go on. Default: the failure ends the whole list. */
  onFailure?: ((key: string, reason: unknown) => void) | undefined;
}

/**
 * How many calls are remembered, to hand out once what comes in several branches of a source: newest first, it comes in
 * them at nearly the same time; one branch after another, as late as the next branch.
 */
const mostRemembered = { newest: 1000, any: 8000 } as const;
/** How many of them a cursor carries, shortened: as many as that of a single list. */
const mostCarried = 250;
/** Where no branch says how many items it asks for at a time. */
const usualPageSize = 100;

/** A page of the whole list. */
interface MergedPage<Item> {
  items: Item[];
  /** For each item, its branch and where that stood after it. */
  origins: Standing[];
  /** Where the branches stood before the page, and stand after it. */
  before: Standing[];
  after: Standing[];
  rest: Pick<MergedPlace, "open" | "ended"> & { isMore: boolean };
  /** Keys of the latest calls before the page, shortened, where calls may come in several branches. */
  seen: readonly string[] | undefined;
}

/**
 * Several lists of calls as one.
 *
 * - Newest first: each list is newest first itself, and the newest of their heads comes next, so no more is held than a
 *   page of each and what each fetches ahead. A call without any time comes as soon as it is met, and one that is out
 *   of its place in its own list keeps nobody behind it waiting.
 * - In any order: one list after another, each opened when its turn comes.
 * - Pages are filled up to the smallest page size of the lists.
 * - A call that comes in several lists of one group comes once, as far as the latest 1,000 calls tell, or the latest
 *   8,000 in any order.
 *
 * @throws {InvalidInputError} for options that cannot be right, a cursor of another list among them
 */
export function mergeCalls<Item extends Call>(
  name: string,
  groups: readonly BranchGroup<Item>[],
  { order = "newest", onFailure, ...options }: MergeOptions,
): Listing<Item> {
  if (options.cursor !== undefined) readMergedCursor(options.cursor, name);
  return createListingOf<Item, MergedPage<Item>>(
    (reading) => mergeGroups(name, groups, { order, onFailure }, reading),
    (page) => toListedPage(name, page),
    options,
  );
}

async function* mergeGroups<Item extends Call>(
  name: string,
  groups: readonly BranchGroup<Item>[],
  { order, onFailure }: Required<Pick<MergeOptions, "onFailure">> & { order: "newest" | "any" },
  { cursor, signal, pageSize, prefetch, concurrency, most }: ReadingOptions,
): AsyncGenerator<MergedPage<Item>, void> {
  const from = cursor === undefined ? { open: {}, ended: [], seen: [] } : readMergedCursor(cursor, name);
  const memory = rememberKeys(from.seen, mostRemembered[order]);
  let count = 0;
  const heads = openHeads(groups, {
    order,
    from,
    signal,
    prefetch,
    concurrency,
    most: (head) => most() - (count - head.count),
    onFailure,
  });

  /** As many items as a page holds, fewer only where there are no more or a branch failed. */
  async function readPage(): Promise<MergedPage<Item>> {
    const items: Item[] = [];
    const origins: Standing[] = [];
    const seen = memory.latest();
    let size: number | undefined;
    let isFilled = false;
    while ((size === undefined || items.length < size) && count < most()) {
      if (!isFilled && !(await heads.fill())) break;
      isFilled = true;
      size ??= toPageSize(heads.all(), pageSize);
      const head = heads.pick();
      const item = head?.page?.items[head.index];
      if (!head || item === undefined) break;
      const origin = { ...toStanding(head), index: head.index + 1 };
      heads.take(head);
      isFilled = head.page !== undefined;
      if (head.isShared && !memory.add(item.key)) continue;
      head.count += 1;
      count += 1;
      items.push(item);
      origins.push(origin);
    }
    const all = heads.all();
    const isShared = all.some((head) => head.isShared);
    return {
      items,
      origins,
      before: all.map(({ start }) => start),
      after: all.map(toStanding),
      rest: heads.rest(),
      seen: isShared ? seen : undefined,
    };
  }

  try {
    for (;;) {
      const page = await readPage();
      if (signal.aborted) throw signal.reason;
      if (page.items.length > 0) yield page;
      const failure = heads.failure();
      if (failure) throw failure.reason;
      if (page.items.length === 0) return;
      heads.turnPage();
    }
  } finally {
    heads.close();
  }
}

/** What the smallest of them asks for at a time, so that no page needs more than one of each. */
function toPageSize(heads: readonly Head<unknown>[], asked: number | undefined): number {
  const sizes = heads.map(({ branch }) => branch.pageSize).filter((size) => size !== undefined);
  return sizes.length === 0 ? (asked ?? usualPageSize) : Math.min(...sizes);
}

interface KeyMemory {
  /** False for a key that is known. */
  add: (key: string) => boolean;
  /** The latest keys, shortened, oldest first, no more than a cursor carries. */
  latest: () => readonly string[];
}

/** @param carried keys out of a cursor, shortened, or whole where an earlier version wrote it */
function rememberKeys(carried: readonly string[], most: number): KeyMemory {
  const known = createRecentMap<true>(most);
  // A call's key has a colon, and a shortened one has none.
  let latest = carried.map((key) => (key.includes(":") ? toShortHash(key) : key));
  for (const key of latest) known.set(key, true);
  return {
    add(key) {
      const short = toShortHash(key);
      if (known.has(key) || known.has(short)) return false;
      known.set(key, true);
      latest.push(short);
      if (latest.length > 2 * mostCarried) latest = latest.slice(-mostCarried);
      return true;
    },
    latest: () => latest.slice(-mostCarried),
  };
}

function toListedPage<Item extends Call>(name: string, page: MergedPage<Item>): ListedPage<Item> {
  return {
    items: page.items,
    raw: undefined,
    cursorAt(count) {
      const { place, isEnd } = toPlace(page, count);
      return isEnd ? undefined : writeMergedCursor(name, place);
    },
    endCursor: () => writeMergedCursor(name, toPlace(page, page.items.length).place),
  };
}

/** Where the whole list goes on after the first `count` items of a page. */
function toPlace<Item extends Call>(
  { items, origins, before, after, rest, seen }: MergedPage<Item>,
  count: number,
): { place: MergedPlace; isEnd: boolean } {
  const standings = new Map((count < items.length ? before : after).map((one) => [one.name, one]));
  if (count < items.length) for (const origin of origins.slice(0, count)) standings.set(origin.name, origin);
  const open: Record<string, unknown> = { ...rest.open };
  const ended = [...rest.ended];
  for (const { name, placeAfter, index, place } of standings.values()) {
    const reached = placeAfter && index > 0 ? (placeAfter(index) ?? end) : place;
    if (reached === end) ended.push(name);
    // A branch that has not begun is not named.
    else if (reached !== undefined) open[name] = reached;
  }
  const isEnd = !rest.isMore && ended.length === rest.ended.length + standings.size;
  const keys = seen ? [...seen, ...items.slice(0, count).map((item) => toShortHash(item.key))] : [];
  return { place: { open, ended, seen: keys.slice(-mostCarried) }, isEnd };
}
