import type { Call, SyncState } from "../../src/index.js";

/** What a user keeps: rows by key, and the state, both through JSON as a file or a database would have them. */
export function createStore() {
  const rows = new Map<string, Call>();
  let state: string | undefined;
  return {
    rows,
    load: (): SyncState | undefined => (state === undefined ? undefined : JSON.parse(state)),
    write: (calls: Call[]): void => {
      for (const call of calls) rows.set(call.key, JSON.parse(JSON.stringify(call)));
    },
    save: (next: SyncState): void => {
      state = JSON.stringify(next);
    },
  };
}
