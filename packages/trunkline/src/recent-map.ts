/** The latest keys that were set, each with a value: as many as `most`, and up to twice as many. */
export interface RecentMap<Value> {
  has: (key: string) => boolean;
  set: (key: string, value: Value) => void;
  /** Forgets the keys whose value is so. */
  drop: (isSo: (value: Value) => boolean) => void;
}

/**
 * Memory for a list of any length. The keys are in two generations: taking the oldest out of one Map, key by key, costs more
 * than all the rest of a list.
 */
export function createRecentMap<Value>(most: number): RecentMap<Value> {
  let recent = new Map<string, Value>();
  let older: typeof recent | undefined;
  return {
    has: (key) => recent.has(key) || older?.has(key) === true,
    set(key, value) {
      recent.set(key, value);
      if (recent.size < most) return;
      older = recent;
      recent = new Map();
    },
    drop(isSo) {
      for (const keys of older ? [recent, older] : [recent]) {
        for (const [key, value] of keys) if (isSo(value)) keys.delete(key);
      }
    },
  };
}
