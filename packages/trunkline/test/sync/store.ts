import type { Call, SyncChanges, SyncState } from "../../src/index.js";

/** What a user keeps: rows by key, and the state, both through JSON as a file or a database would have them. */
export function createStore() {
  const rows = new Map<string, Call>();
  /** Keys that were told gone, each as often as it was told. */
  const gone: string[] = [];
  let state: string | undefined;
  /** Of each save, in characters. */
  const saved: number[] = [];
  return {
    rows,
    gone,
    saved,
    load: (): SyncState | undefined => (state === undefined ? undefined : JSON.parse(state)),
    write: (calls: Call[]): void => {
      for (const call of calls) rows.set(call.key, JSON.parse(JSON.stringify(call)));
    },
    save: (next: SyncState, changes: SyncChanges): void => {
      state = JSON.stringify(next);
      saved.push(state.length);
      gone.push(...changes.deleted, ...changes.expired);
    },
  };
}

/** What of a store `syncCalls` takes. */
export function toOptions({ write, save }: ReturnType<typeof createStore>) {
  return { write, save };
}
