import type { Call } from "../call.js";
import type { Branch, BranchGroup, BranchPage, Place } from "./branch.js";
import type { MergedPlace } from "./merged-cursor.js";
import { timeOf } from "./query.js";

/** How many branches are asked for their first page at a time. */
const mostAtOnce = 8;

/** How many ids each of several branches remembers: what is held does not grow with them. */
const mostSeenInEach = 1000;

/** The place of a branch behind which there is nothing. */
export const end = Symbol("end");

/** Where a branch stands, kept for a cursor. */
export interface Standing {
  /** Its name in a cursor. */
  name: string;
  /** Of its page: where to go on in it. The page itself is not kept, since its calls are many times as large. */
  placeAfter: BranchPage["placeAfter"] | undefined;
  /** The next item of the page. */
  index: number;
  /** Where the branch goes on before its page, or where there is none. Undefined at its beginning. */
  place: Place | typeof end | undefined;
}

/** A branch that is being read. */
export interface Head<Item> extends Standing {
  page: BranchPage<Item> | undefined;
  group: string;
  branch: Branch<Item>;
  pages: AsyncIterator<BranchPage<Item>, void> | undefined;
  /** For each item of the page, the time by which it comes among those of other branches. */
  times: readonly number[];
  /** Nothing is asked of it any more: it ended, or failed and keeps its place. */
  isOver: boolean;
  /** How many of its calls were handed out. */
  count: number;
  /** Whether its calls may come in other branches too. */
  isShared: boolean;
  /** Where it stood before the page that is being put together. */
  start: Standing;
}

export interface HeadsOptions {
  order: "newest" | "any";
  from: MergedPlace;
  signal: AbortSignal;
  prefetch: number;
  concurrency: number;
  /** The most items that may be wanted of a branch in all. */
  most: (head: { count: number }) => number;
  onFailure: ((key: string, reason: unknown) => void) | undefined;
}

/** The branches of a merged list. */
export interface Heads<Item> {
  /** Those that have not ended: in order side by side, otherwise those of the groups whose turn came. */
  all: () => readonly Head<Item>[];
  /** Gives every branch that has its say a page to take from. False where there is nothing left, or one failed. */
  fill: () => Promise<boolean>;
  /** The branch whose item comes next. */
  pick: () => Head<Item> | undefined;
  /** Takes that branch's item. */
  take: (head: Head<Item>) => void;
  /** Why nothing more can be read. */
  failure: () => { reason: unknown } | undefined;
  /** Names of branches and groups that ended, and the places of those whose turn has not come. */
  rest: () => Pick<MergedPlace, "open" | "ended"> & { isMore: boolean };
  /** A page is done: what ended is let go of. */
  turnPage: () => void;
  /** Aborts what is under way. */
  close: () => void;
}

export function openHeads<Item extends Call>(
  groups: readonly BranchGroup<Item>[],
  { order, from, signal, prefetch, concurrency, most, onFailure }: HeadsOptions,
): Heads<Item> {
  const ended = new Set(from.ended);
  const open = { ...from.open };
  const waiting = groups.filter(({ key }) => !ended.has(key));
  let heads: Head<Item>[] = [];
  let failure: { reason: unknown } | undefined;
  /** A source whose branches could not be listed: there is more than what was opened. */
  let isGroupMissing = false;

  // One listener for all branches: Node warns of a leak where a signal has more than ten.
  const controllers: AbortController[] = [];
  const stop = (): void => controllers.forEach((one) => one.abort(signal.reason));
  signal.addEventListener("abort", stop, { once: true });
  function createSignal(): AbortSignal {
    const controller = new AbortController();
    controllers.push(controller);
    return controller.signal;
  }

  function fail(group: string, reason: unknown): void {
    // A reader who has had enough is no source's failure.
    if (!onFailure || signal.aborted) failure ??= { reason };
    else onFailure(group, reason);
  }

  async function openGroup({ key, branches }: BranchGroup<Item>): Promise<void> {
    try {
      const all = await branches(createSignal());
      for (const branch of all) {
        const name = branch.key === "" ? key : `${key}/${branch.key}`;
        if (ended.has(name)) continue;
        const place = Object.hasOwn(open, name) ? open[name] : undefined;
        const start = { name, placeAfter: undefined, index: 0, place };
        const isShared = all.length > 1;
        heads.push({
          ...start,
          start,
          group: key,
          branch,
          page: undefined,
          pages: undefined,
          times: [],
          isOver: false,
          count: 0,
          isShared,
        });
      }
      // A branch that is there no more has no place either.
      for (const name of Object.keys(open)) if (name === key || name.startsWith(`${key}/`)) delete open[name];
    } catch (reason) {
      isGroupMissing = true;
      fail(key, reason);
    }
  }

  async function advance(head: Head<Item>): Promise<void> {
    try {
      head.pages ??= head.branch.open({
        place: head.place,
        signal: createSignal(),
        prefetch,
        concurrency,
        remember: heads.length > 1 ? mostSeenInEach : undefined,
        most: () => most(head),
      });
      while (!head.page) {
        const { value } = await head.pages.next();
        if (!value) {
          head.place = end;
          head.isOver = true;
          return;
        }
        if (value.items.length > 0) {
          head.page = value;
          head.placeAfter = value.placeAfter;
          head.times = toMergeTimes(value.items);
        } else head.place = value.placeAfter(0) ?? end;
      }
    } catch (reason) {
      // Its place stays, so that a cursor goes on with it where it failed.
      head.isOver = true;
      fail(head.group, reason);
    }
  }

  async function fillAll(): Promise<boolean> {
    await Promise.all(waiting.splice(0).map(openGroup));
    const empty = heads.filter((head) => !head.isOver && !head.page);
    for (let at = 0; at < empty.length && !failure; at += mostAtOnce) {
      await Promise.all(empty.slice(at, at + mostAtOnce).map(advance));
    }
    return !failure && heads.some((head) => head.page);
  }

  async function fillOne(): Promise<boolean> {
    while (!failure) {
      const head = heads.find(({ isOver }) => !isOver);
      if (head?.page) return true;
      if (head) await advance(head);
      else {
        const group = waiting.shift();
        if (!group) return false;
        await openGroup(group);
      }
    }
    return false;
  }

  return {
    all: () => heads,
    fill: order === "newest" ? fillAll : fillOne,
    pick: () => (order === "newest" ? pickNewest(heads) : heads.find(({ isOver }) => !isOver)),
    take(head) {
      head.index += 1;
      if (!head.page || head.index < head.page.items.length) return;
      head.place = head.page.placeAfter(head.index) ?? end;
      head.page = undefined;
      head.placeAfter = undefined;
      head.index = 0;
    },
    failure: () => failure,
    rest: () => ({ open: { ...open }, ended: [...ended], isMore: waiting.length > 0 || isGroupMissing }),
    turnPage() {
      const [over, left] = [heads.filter(hasEnded), heads.filter((head) => !hasEnded(head))];
      for (const { name } of over) ended.add(name);
      // Whoever ended of a group, branch by branch, is not named one by one.
      for (const key of new Set(over.map(({ group }) => group))) {
        if (left.some(({ group }) => group === key)) continue;
        for (const name of ended) if (name.startsWith(`${key}/`)) ended.delete(name);
        ended.add(key);
      }
      heads = left;
      for (const head of heads) head.start = toStanding(head);
    },
    close() {
      signal.removeEventListener("abort", stop);
      for (const controller of controllers) controller.abort();
    },
  };
}

export function toStanding({ name, placeAfter, index, place }: Standing): Standing {
  return { name, placeAfter, index, place };
}

function hasEnded<Item>({ isOver, place }: Head<Item>): boolean {
  return isOver && place === end;
}

function pickNewest<Item>(heads: readonly Head<Item>[]): Head<Item> | undefined {
  let newest: Head<Item> | undefined;
  let latest = -Infinity;
  for (const head of heads) {
    const time = head.page && head.times[head.index];
    if (time !== undefined && (!newest || time > latest)) {
      newest = head;
      latest = time;
    }
  }
  return newest;
}

/**
 * When each item of a page comes. None later than what stands behind it: a row that is out of its place must not keep
 * newer ones waiting. One without any time comes with the next, or at once where there is none.
 */
function toMergeTimes(items: readonly Call[]): number[] {
  const times: number[] = [];
  let latest = -Infinity;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    latest = Math.max(latest, timeOf(items[index]!) ?? -Infinity);
    times[index] = latest === -Infinity ? Infinity : latest;
  }
  return times;
}
