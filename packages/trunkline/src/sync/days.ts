import { digestId } from "./digest.js";
import { isDue, pauseAfter, type Retry } from "./pauses.js";
import type { SyncDay } from "./state.js";

const day = 86_400_000;

/** How many ids are kept over all days: 10 kB of a state. Beyond that, whole days are written again. */
const mostIds = 2000;

/** A day's incomplete calls that are not tracked individually. */
export interface WaitingDay extends Retry {
  since: number;
  /** When the last of its calls is given up, epoch milliseconds. */
  until: number;
  /** Digests of the ids. */
  ids: Set<string>;
  /** Too many to keep each id: every call of the day counts as incomplete. */
  all: boolean;
}

/** Incomplete calls by day. If there are many, listing the days again costs less than requesting each call. */
export interface Days {
  /** The day in which a call without a time was first seen, epoch milliseconds. Undefined for an unknown id. */
  firstSeen: (id: string) => number | undefined;
  has: (id: string, time: number | undefined) => boolean;
  add: (id: string, time: number | undefined, until: number) => void;
  drop: (id: string, time: number | undefined) => void;
  due: () => WaitingDay[];
  /** To be called before a day is listed. */
  begin: (waiting: WaitingDay) => void;
  /** To be called after a day was listed to its end. Calls that it did not show are no longer waited for. */
  end: (waiting: WaitingDay, shown: ReadonlySet<string>) => void;
  count: () => number;
  toState: () => SyncDay[];
}

export function createDays(saved: readonly SyncDay[], now: number): Days {
  const days = new Map(saved.map(readDay).map((one) => [one.since, one]));
  const touched = new Set<WaitingDay>();
  /** The day that is being listed, and whether it has too many ids to keep. */
  let listing: { waiting: WaitingDay; overflow: boolean } | undefined;
  const dayOf = (time: number | undefined): number => Math.floor((time ?? now) / day) * day;
  const daysOf = (time: number | undefined): WaitingDay[] => {
    // A call without a time is filed under the day in which it was first seen.
    if (time === undefined) return [...days.values()];
    const found = days.get(dayOf(time));
    return found ? [found] : [];
  };
  function count(): number {
    let sum = 0;
    for (const { ids } of days.values()) sum += ids.size;
    return sum;
  }

  const firstSeen = (id: string): number | undefined => {
    if (days.size === 0) return undefined;
    const digest = digestId(id);
    for (const { since, ids } of days.values()) if (ids.has(digest)) return since;
    return undefined;
  };

  return {
    firstSeen,
    has(id, time) {
      const found = daysOf(time);
      if (found.length === 0) return false;
      const digest = digestId(id);
      return found.some(({ ids, all }) => all || ids.has(digest));
    },
    add(id, time, until) {
      const since = (time === undefined ? firstSeen(id) : undefined) ?? dayOf(time);
      const waiting = days.get(since) ?? { since, until, ids: new Set(), all: false, due: now, tries: 0 };
      days.set(since, waiting);
      touched.add(waiting);
      waiting.until = Math.max(waiting.until, until);
      const digest = digestId(id);
      if (waiting.ids.has(digest)) return;
      const isListed = listing?.waiting === waiting;
      if (waiting.all && !isListed) return;
      if (count() < mostIds) waiting.ids.add(digest);
      else if (listing && isListed) listing.overflow = true;
      else waiting.all = true;
      // A call that was not waited for before is read again in the next run.
      if (!isListed) Object.assign(waiting, { tries: 0, due: now });
    },
    drop(id, time) {
      const found = daysOf(time);
      if (found.length === 0) return;
      const digest = digestId(id);
      for (const { ids } of found) ids.delete(digest);
    },
    due: () => [...days.values()].filter((waiting) => !touched.has(waiting) && isDue(waiting, now)),
    begin(waiting) {
      listing = { waiting, overflow: false };
    },
    end(waiting, shown) {
      for (const id of waiting.ids) if (!shown.has(id)) waiting.ids.delete(id);
      waiting.all = listing?.overflow ?? waiting.all;
      listing = undefined;
      waiting.tries += 1;
      waiting.due = Math.min(now + pauseAfter(waiting.tries), Math.max(waiting.until + 1, now));
      if (waiting.ids.size === 0 && !waiting.all) days.delete(waiting.since);
    },
    count,
    toState: () =>
      [...days.values()]
        .filter(({ ids, all }) => all || ids.size > 0)
        .map(({ since, until, due, tries, ids, all }) => ({
          since: new Date(since).toISOString(),
          until: new Date(until).toISOString(),
          due: new Date(due).toISOString(),
          tries,
          ids: [...ids].join(""),
          ...(all && { all }),
        })),
  };
}

function readDay({ since, until, due, tries, ids, all = false }: SyncDay): WaitingDay {
  return {
    since: Date.parse(since),
    until: Date.parse(until),
    due: Date.parse(due),
    tries,
    ids: new Set(ids.match(/.{5}/g)),
    all,
  };
}
