/** A map that keeps the latest `most` keys, and up to a quarter more. */
export interface RecentMap<Value> {
  has: (key: string) => boolean;
  set: (key: string, value: Value) => void;
  /** Removes the keys whose value satisfies `isSo`. */
  drop: (isSo: (value: Value) => boolean) => void;
}

/**
 * The keys are kept in generations, and the oldest generation is dropped as a whole: deleting the oldest keys of one
 * Map one by one costs more than everything else in reading a list.
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
