import { syncCalls, type CallSource, type SyncOptions, type SyncReport } from "../../src/index.js";
import { createStore, toOptions } from "./store.js";

/** A copy of a source, and a run at a time. */
export function createCopy(source: CallSource, options: Partial<SyncOptions> = {}) {
  const store = createStore();
  /** Lengths of what `write` was given, run by run. */
  const written: string[][] = [];
  const run = (now: number, more: Partial<SyncOptions> = {}): Promise<SyncReport> => {
    const keys: string[] = [];
    written.push(keys);
    return syncCalls(source, {
      settle: 0,
      overlap: "1m",
      ...toOptions(store),
      write(calls) {
        store.write(calls);
        keys.push(...calls.map((call) => call.key));
      },
      ...options,
      state: store.load(),
      now: () => now,
      ...more,
    });
  };
  return { ...store, written, run };
}

/** What a copy in a database answers to `keys`. */
export function keysOf({ rows, gone }: Pick<ReturnType<typeof createStore>, "rows" | "gone">): SyncOptions["keys"] {
  return async function* (from, to) {
    for (const [key, { occurredAt = "" }] of rows) {
      if (occurredAt >= from && occurredAt < to && !gone.includes(key)) yield key;
    }
  };
}
