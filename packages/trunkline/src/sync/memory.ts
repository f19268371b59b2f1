import type { Call } from "../call.js";
import { timeOf } from "../lists/query.js";
import type { Days } from "./days.js";
import { digestCall } from "./digest.js";
import { partsToCome, placeInTime } from "./incomplete.js";
import { readKnownCall, writeKnownCall, type KnownCall } from "./known-call.js";
import type { ListedRows } from "./listed-rows.js";
import { isDue, pauseAfter } from "./pauses.js";
import type { CallPart } from "./call-part.js";
import type { SyncState } from "./state.js";

/** How many incomplete calls are tracked individually and requested by id. Beyond that, days are listed again. */
const mostIncomplete = 100;

/**
 * How many other calls are tracked, the newest ones: an unchanged one is not written again, and a deleted one is
 * noticed.
 */
const mostRecent = 500;

/** What to do with a call that was seen. `ask`: request it by id, since `get` returns more of it than a list. */
export type Verdict = "write" | "unchanged" | "ask";

export interface MemoryOptions {
  now: number;
  /** How long to wait for an incomplete call, milliseconds. */
  reread: number;
  days: Days;
  /** Digests of rows, if the source's list leaves parts of a call out. Then `get` returns more of every call. */
  rows: ListedRows | undefined;
  giveUp: (key: string, parts: CallPart[]) => void;
}

/** What a sync knows about the calls that it wrote. The caller must write what it says before the state is saved. */
export interface Memory {
  /**
   * Takes note of a call, and says what to do with it. `waited`: of unknown calls, write only those that are waited
   * for. `due`: request those that are waited for by day.
   */
  see: (call: Call, how: "list" | "get", options?: { waited?: boolean; due?: boolean }) => Verdict;
  /** Whether the call is tracked individually. */
  knows: (id: string) => boolean;
  /** For a call that was to be requested and is gone: the list's row counts. */
  accept: (call: Call) => void;
  /** For a call that was to be requested and was not: its row counts as changed when it is seen again. */
  askAgain: (id: string) => void;
  /** For a call that is gone. */
  forget: (id: string) => void;
  /** For a call that is parked instead. */
  stopWaiting: (id: string) => void;
  /** Incomplete calls to request now, since `get` may return more of them than a list. */
  due: () => string[];
  /** Calls from `since` up to, but not at, `until` that were not seen in that run or later. */
  unseen: (since: number, until: number, run: number) => string[];
  wasSeen: (id: string, run: number) => boolean;
  timeOf: (id: string) => number | undefined;
  /** How many incomplete calls are tracked individually. */
  count: () => number;
  toState: () => Pick<SyncState, "newest" | "changed" | "calls" | "rows">;
}

export function createMemory(state: SyncState, { now, reread, days, rows, giveUp }: MemoryOptions): Memory {
  const { run } = state;
  const calls = new Map<string, KnownCall>();
  for (const text of state.calls) {
    const call = readKnownCall(text);
    if (call) calls.set(call.id, call);
  }
  const waiting = new Set([...calls.values()].filter((call) => call.waiting).map(({ id }) => id));
  /** Unknown calls that are to be requested, with the digests of their rows. */
  const asked = new Map<string, KnownCall>();
  /** Incomplete calls that this run saw for the first time or changed. They are read again in the next run. */
  const fresh = new Set<string>();
  let newest = toTime(state.newest);
  let changed = state.changed;
  let changedAt = toTime(changed);
  /** Complete calls before this time are not remembered. */
  let threshold = -Infinity;

  /** Updates what is waited for in a call. */
  function settle(entry: KnownCall, call: Call, isChanged: boolean, how: "list" | "get"): void {
    const parts = partsToCome(call);
    if (parts.length === 0) {
      stopWaiting(entry);
      keep(entry);
      return;
    }
    const at = placeInTime(call) ?? entry.waiting?.at ?? days.firstSeen(call.id) ?? now;
    const isLate = at + reread < now;
    // A call tracked individually is given up only after `get` was asked, which happens next.
    if (isLate && entry.waiting && how === "list") {
      entry.waiting.due = Math.min(entry.waiting.due, now);
    } else if (isLate) {
      if (isChanged || entry.waiting || days.has(call.id, entry.time)) giveUp(call.key, parts);
      stopWaiting(entry);
    } else if (entry.waiting) {
      const { due, tries } = entry.waiting;
      if (entry.waiting.at !== at || entry.waiting.parts.join() !== parts.join()) {
        // Something changed: more may follow soon.
        entry.waiting = { at, parts, tries: 0, due: now };
        fresh.add(entry.id);
      } else if (how === "get" && isDue(entry.waiting, now)) {
        // A planned call is read at its planned time, and from then on like one that just took place.
        const next = due === at ? 0 : tries + 1;
        const end = at > now ? at : at + reread + 1;
        entry.waiting = { at, parts, tries: next, due: Math.max(now, Math.min(now + pauseAfter(next), end)) };
      }
    } else if (waiting.size < mostIncomplete) {
      entry.waiting = { at, parts, tries: 0, due: now };
      waiting.add(entry.id);
      fresh.add(entry.id);
      days.drop(entry.id, entry.time);
    } else days.add(entry.id, entry.time, at + reread);
    keep(entry);
  }

  /** Whether the call is complete, or no longer waited for. */
  function isOver(call: Call): boolean {
    return partsToCome(call).length === 0 || (placeInTime(call) ?? days.firstSeen(call.id) ?? now) + reread < now;
  }

  function stopWaiting(entry: KnownCall): void {
    delete entry.waiting;
    waiting.delete(entry.id);
    days.drop(entry.id, entry.time);
  }

  function keep(entry: KnownCall): void {
    const { id, time } = entry;
    if (entry.waiting || (time !== undefined && time >= threshold)) calls.set(id, entry);
    else evict(entry);
    // Limits memory, and how many digests are computed, however long the first window is.
    if (calls.size - waiting.size <= mostRecent + mostRecent / 4) return;
    const recent = newestComplete();
    threshold = recent.at(-1)?.time ?? threshold;
    const kept = new Set(recent);
    for (const call of calls.values()) if (!call.waiting && !kept.has(call)) evict(call);
  }

  function evict({ id, time, list }: KnownCall): void {
    calls.delete(id);
    if (list !== undefined) rows?.add(time, list);
  }

  /** Handles a row that leaves parts of its call out: it can only decide whether to request the call. */
  function seeRow(
    call: Call,
    time: number | undefined,
    { rows: listed, waited, due }: { rows: ListedRows; waited: boolean; due: boolean },
  ): Verdict {
    const known = calls.get(call.id);
    const digest = digestCall(call);
    const isDueByDay = due && days.has(call.id, time);
    if (!known) {
      if (!isDueByDay && (listed.has(time, digest) || (waited && isOver(call)))) return "unchanged";
      asked.set(call.id, { id: call.id, ...(time !== undefined && { time }), list: digest, seen: run });
      return "ask";
    }
    const isChanged = digest !== known.list;
    known.seen = run;
    if (time !== undefined) known.time = time;
    known.list = digest;
    return isChanged || isDueByDay ? "ask" : "unchanged";
  }

  function newestComplete(): KnownCall[] {
    return [...calls.values()]
      .filter((call) => !call.waiting)
      .sort((one, other) => (other.time ?? 0) - (one.time ?? 0))
      .slice(0, mostRecent);
  }

  function noteTimes(call: Call, time: number | undefined): void {
    // A planned time says nothing about the provider's clock.
    const isPlan = call.scheduledAt !== undefined && call.startedAt === undefined;
    if (!isPlan && time !== undefined && (newest === undefined || time > newest)) newest = time;
    const { updatedAt } = call;
    if (updatedAt === undefined || (changedAt !== undefined && !(Date.parse(updatedAt) > changedAt))) return;
    changed = updatedAt;
    changedAt = toTime(updatedAt);
  }

  return {
    see(call, how, { waited = false, due = false } = {}) {
      const time = timeOf(call);
      noteTimes(call, time);
      if (rows && how === "list") return seeRow(call, time, { rows, waited, due });
      const known = calls.get(call.id);
      if (!known) {
        if (waited && isOver(call) && !days.has(call.id, time)) return "unchanged";
        const entry = asked.get(call.id) ?? { id: call.id, ...(time !== undefined && { time }), seen: run };
        asked.delete(call.id);
        settle(entry, call, true, how);
        // The digest is the slowest step, and most calls of a first window are not remembered.
        if (calls.get(call.id) === entry) entry[how] = digestCall(call);
        return "write";
      }
      const digest = digestCall(call);
      // Rows that leave parts out never equal what `get` returns.
      const last = how === "get" ? (known.get ?? (rows ? undefined : known.list)) : known.list;
      const isChanged = digest !== last;
      known.seen = run;
      if (time !== undefined) known.time = time;
      // If `get` returned the same as the list, the list is complete.
      if (how === "list") known.list = digest;
      else if (digest === known.list && !rows) delete known.get;
      else known.get = digest;
      if (how === "list" && known.get !== undefined) return isChanged ? "ask" : "unchanged";
      settle(known, call, isChanged, how);
      return isChanged ? "write" : "unchanged";
    },
    knows: (id) => calls.has(id),
    accept(call) {
      const entry = calls.get(call.id) ?? asked.get(call.id);
      asked.delete(call.id);
      if (!entry) return;
      delete entry.get;
      settle(entry, call, true, "list");
    },
    askAgain(id) {
      asked.delete(id);
      const entry = calls.get(id);
      if (entry) delete entry.list;
    },
    forget(id) {
      const entry = calls.get(id);
      if (entry) stopWaiting(entry);
      calls.delete(id);
    },
    stopWaiting(id) {
      const entry = calls.get(id);
      if (!entry) return;
      stopWaiting(entry);
      keep(entry);
    },
    due: () =>
      [...waiting].filter((id) => {
        const entry = calls.get(id);
        return entry?.waiting !== undefined && !fresh.has(id) && isDue(entry.waiting, now);
      }),
    unseen: (since, until, from) =>
      [...calls.values()]
        .filter(({ time, seen }) => time !== undefined && time >= since && time < until && seen < from)
        .map(({ id }) => id),
    wasSeen: (id, since) => (calls.get(id)?.seen ?? -1) >= since,
    timeOf: (id) => calls.get(id)?.time,
    count: () => waiting.size,
    toState: () => ({
      ...(newest !== undefined && { newest: new Date(newest).toISOString() }),
      ...(changed !== undefined && { changed }),
      calls: [...[...waiting].flatMap((id) => calls.get(id) ?? []), ...newestComplete()].map(writeKnownCall),
      ...(rows && { rows: rows.toState() }),
    }),
  };
}

function toTime(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
