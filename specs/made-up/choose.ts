// Decisions about a made-up call. Each is made with a number from 0 (inclusive) to 1 (exclusive), mostly
// `context.random("what is decided")`.

/** Values with weights, which are relative to one another. */
export type Weighted<Value> = readonly (readonly [value: Value, weight: number])[];

export function weighted<Value>(at: number, values: Weighted<Value>): Value {
  let sum = 0;
  for (const [, weight] of values) sum += weight;
  let rest = at * sum;
  for (const [value, weight] of values) {
    rest -= weight;
    if (rest < 0) return value;
  }
  const last = values.at(-1);
  if (last === undefined) throw new RangeError("Nothing to choose from.");
  return last[0];
}

export function oneOf<Value>(at: number, values: readonly Value[]): Value {
  if (values.length === 0) throw new RangeError("Nothing to choose from.");
  // The index is below the length: undefined only where it is itself a value.
  return values[Math.floor(at * values.length)] as Value;
}

/** A whole number, both ends included. */
export function between(at: number, low: number, high: number): number {
  return low + Math.floor(at * (high - low + 1));
}

/** Many numbers of one kind, such as some for each turn of a dialogue: the same seed gives the same ones. */
export function sequence(seed: number): () => number {
  let state = Math.floor(seed * 4294967296) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
