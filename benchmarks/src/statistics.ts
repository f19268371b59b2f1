/** What many rounds gave: half of them lie from `low` to `high`. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  rounds: number;
}

/** Median and quartiles, between two neighbours where none is in the middle. */
export function toSpread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error("There is no median of nothing.");
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), rounds: values.length };
}

/** What was counted rather than timed is the same in every round. */
export function exactly(value: number): Spread {
  return { median: value, low: value, high: value, rounds: 1 };
}

/** Each round of one beside the same round of the other: what disturbs the machine for a while disturbs both. */
export function toRatio(values: readonly number[], others: readonly number[]): Spread {
  return toSpread(values.map((value, round) => value / others[round]!));
}
