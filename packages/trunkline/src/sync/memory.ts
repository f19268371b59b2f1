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

/** How many incomplete calls are known one by one, and asked for by id. Where there are more, days are listed again. */
const mostIncomplete = 100;

/**
 * How many other calls are known, the newest: an unchanged one is not written again, and one that is gone is noticed.
 */
const mostRecent = 500;

/**
 * What becomes of a call that came by. `ask`: `get` tells more of it than a list does, so that it has to be asked for.
 */
export type Verdict = "write" | "unchanged" | "ask";

export interface MemoryOptions {
  now: number;
  /** How long an incomplete call is waited for, milliseconds. */
  reread: number;
  days: Days;
  /** What is kept of rows, where the source's list leaves parts of a call out: `get` tells more of every call then. */
  rows: ListedRows | undefined;
  giveUp: (key: string, parts: CallPart[]) => void;
}

/** What a sync knows of the calls that it wrote. Whoever asks it writes what it says before anything is saved. */
export interface Memory {
  /**
   * Of a call that came by. `waited`: of calls that it knows nothing of, only those that are waited for are to be
   * written. `due`: those that are waited for by day are to be asked for.
   */
  see: (call: Call, how: "list" | "get", options?: { waited?: boolean; due?: boolean }) => Verdict;
  /** Whether the call is one of those that are known one by one. */
  knows: (id: string) => boolean;
  /** Of a call that was to be asked for and is gone: the list's row counts. */
  accept: (call: Call) => void;
  /** Of a call that was to be asked for and was not: its row counts as changed when it comes by again. */
  askAgain: (id: string) => void;
  /** Of a call that is gone. */
  forget: (id: string) => void;
  /** Of a call that is parked instead. */
  stopWaiting: (id: string) => void;
  /** Incomplete calls that are to be asked for, since `get` may tell more of them than a list. */
  due: () => string[];
  /** Calls of a window, from `since` up to `until`, that were not seen since that run. */
  unseen: (since: number, until: number, run: number) => string[];
  wasSeen: (id: string, run: number) => boolean;
  timeOf: (id: string) => number | undefined;
  /** How many incomplete calls are waited for one by one. */
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
  /** Calls that are not known and are to be asked for, each with its row. */
  const asked = new Map<string, KnownCall>();
  /** What this run saw for the first time, or changed: it is read again in the next one. */
  const fresh = new Set<string>();
  let newest = toTime(state.newest);
  let changed = state.changed;
  let changedAt = toTime(changed);
  /** Complete calls from before it are not remembered. */
  let threshold = -Infinity;

  /** Takes in what is still to come of a call. */
  function settle(entry: KnownCall, call: Call, isChanged: boolean, how: "list" | "get"): void {
    const parts = partsToCome(call);
    if (parts.length === 0) {
      stopWaiting(entry);
      keep(entry);
      return;
    }
    const at = placeInTime(call) ?? entry.waiting?.at ?? days.firstSeen(call.id) ?? now;
    const isLate = at + reread < now;
    // What is waited for one by one is given up by what `get` says, which is asked next.
    if (isLate && entry.waiting && how === "list") {
      entry.waiting.due = Math.min(entry.waiting.due, now);
    } else if (isLate) {
      if (isChanged || entry.waiting || days.has(call.id, entry.time)) giveUp(call.key, parts);
      stopWaiting(entry);
    } else if (entry.waiting) {
      const { due, tries } = entry.waiting;
      if (entry.waiting.at !== at || entry.waiting.parts.join() !== parts.join()) {
        // Something happened: more may come soon.
        entry.waiting = { at, parts, tries: 0, due: now };
        fresh.add(entry.id);
      } else if (how === "get" && isDue(entry.waiting, now)) {
        // A planned call is read when its time has come, and from then on like one that just took place.
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

  /** Whether nothing of a call is waited for, or not any more. */
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
    else letGo(entry);
    // Not much more is held than is kept, and digests are made of not many more, however long the first window is.
    if (calls.size - waiting.size <= mostRecent + mostRecent / 4) return;
    const recent = newestComplete();
    threshold = recent.at(-1)?.time ?? threshold;
    const kept = new Set(recent);
    for (const call of calls.values()) if (!call.waiting && !kept.has(call)) letGo(call);
  }

  function letGo({ id, time, list }: KnownCall): void {
    calls.delete(id);
    if (list !== undefined) rows?.add(time, list);
  }

  /** Of a row that leaves parts of its call out: all that it tells is whether to ask. */
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
    // A plan says nothing of the provider's clock.
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
        // A digest takes longer than all the rest, and most calls of a first window are not remembered.
        if (calls.get(call.id) === entry) entry[how] = digestCall(call);
        return "write";
      }
      const digest = digestCall(call);
      // Rows that leave something out are never what `get` gives.
      const last = how === "get" ? (known.get ?? (rows ? undefined : known.list)) : known.list;
      const isChanged = digest !== last;
      known.seen = run;
      if (time !== undefined) known.time = time;
      // Where `get` gives what the list gave, the list says all.
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
