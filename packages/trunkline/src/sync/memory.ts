import type { Call } from "../call.js";
import { timeOf } from "../lists/query.js";
import type { SeenCall, SyncState, SyncWindow } from "./state.js";

/** How many incomplete calls are remembered by id. Where there are more, the window still reaches back to the oldest of them. */
const mostPending = 1000;

/** How many complete calls are remembered by id, the newest, to notice that one is gone. */
const mostRecent = 500;

/** What a sync knows of the calls that it wrote, while it reads a window. */
export interface Memory {
  /** Of a call that the window shows, or that was asked for by its id. */
  see: (call: Call) => void;
  /** Of a call that is gone. */
  forget: (id: string) => void;
  /** Calls that the window must show, if they still exist, and did not so far. */
  unseen: () => SeenCall[];
  /** Bounded, whatever was seen. */
  toState: () => Pick<SyncState, "newest" | "pending" | "recent">;
}

/** `oldest` is the time before which a call is not waited for any more. */
export function createMemory(state: SyncState, window: SyncWindow, oldest: number): Memory {
  const pending = byId(state.pending);
  let recent = byId(state.recent ?? []);
  const expected = [...pending.values(), ...recent.values()].filter((call) => isWithin(call, window));
  const unseen = byId(window.unseen ?? expected);
  let { newest } = state;

  return {
    see(call) {
      unseen.delete(call.id);
      if (call.id === "") return;
      const time = timeOf(call);
      const told = time === undefined ? undefined : new Date(time).toISOString();
      if (told !== undefined && (newest === undefined || told > newest)) newest = told;
      // A call without a time is as old as the window that it was first seen in.
      const seen = { id: call.id, createdAt: told ?? pending.get(call.id)?.createdAt ?? window.until };
      pending.delete(call.id);
      recent.delete(call.id);
      if (isPending(call) && Date.parse(seen.createdAt) >= oldest) pending.set(call.id, seen);
      else if (told !== undefined) recent.set(call.id, seen);
      // A first window may be years long: no more is held, and put in order for each page, than twice what is kept.
      if (recent.size > 2 * mostRecent) recent = byId(byAge([...recent.values()]).slice(-mostRecent));
    },
    forget(id) {
      unseen.delete(id);
      pending.delete(id);
      recent.delete(id);
    },
    unseen: () => [...unseen.values()],
    toState: () => ({
      ...(newest !== undefined && { newest }),
      // The oldest are kept, since the next window reaches back to the oldest.
      pending: byAge([...pending.values()].filter((call) => Date.parse(call.createdAt) >= oldest)).slice(
        0,
        mostPending,
      ),
      recent: byAge([...recent.values()]).slice(-mostRecent),
    }),
  };
}

/** Not over yet, or over and not told to the end. */
function isPending(call: Call): boolean {
  return call.status.unified !== "ended" || Object.values(call.completeness).includes("pending");
}

function isWithin({ createdAt }: SeenCall, { since, until }: SyncWindow): boolean {
  return (since === undefined || createdAt >= since) && createdAt < until;
}

function byId(calls: readonly SeenCall[]): Map<string, SeenCall> {
  return new Map(calls.map((call) => [call.id, call]));
}

function byAge(calls: SeenCall[]): SeenCall[] {
  return calls.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}
