/** The latest keys that were set, each with a value: as many as `most`, and up to a quarter more. */
export interface RecentMap<Value> {
  has: (key: string) => boolean;
  set: (key: string, value: Value) => void;
  /** Forgets the keys whose value is so. */
  drop: (isSo: (value: Value) => boolean) => void;
}

/**
 * Memory for a list of any length. The keys are in generations, and the oldest one is forgotten at once: taking the
 * oldest out of one Map, key by key, costs more than all the rest of a list.
 */
export function createRecentMap<Value>(most: number): RecentMap<Value> {
  let recent = new Map<string, Value>();
  let older: (typeof recent)[] = [];
  return {
    has: (key) => recent.has(key) || older.some((keys) => keys.has(key)),
    set(key, value) {
      recent.set(key, value);
      if (recent.size < most / 4) return;
      older = [recent, ...older].slice(0, 4);
      recent = new Map();
    },
    drop(isSo) {
      for (const keys of [recent, ...older]) {
        for (const [key, value] of keys) if (isSo(value)) keys.delete(key);
      }
    },
  };
}
