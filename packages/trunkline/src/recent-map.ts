/** A map that keeps the latest `most` keys, and up to a quarter more. */
export interface RecentMap<Value> {
  has: (key: string) => boolean;
  set: (key: string, value: Value) => void;
  /** Removes the keys whose value satisfies `isSo`. */
  drop: (isSo: (value: Value) => boolean) => void;
}

/**
 * The oldest keys are deleted many at a time: a Map leaves holes where keys were deleted, and finding the oldest key
 * behind them each time costs more than everything else in reading a list.
 */
export function createRecentMap<Value>(most: number): RecentMap<Value> {
  const known = new Map<string, Value>();
  return {
    has: (key) => known.has(key),
    set(key, value) {
      known.set(key, value);
      if (known.size < 1.25 * most) return;
      for (const oldest of known.keys()) {
        if (known.size <= most) return;
        known.delete(oldest);
      }
    },
    drop(isSo) {
      for (const [key, value] of known) if (isSo(value)) known.delete(key);
    },
  };
}
