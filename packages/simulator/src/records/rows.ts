/** The made-up records of a list, as indexes in ascending order: newest first. */
export interface Rows {
  count: () => number;
  /** The index of the n-th row. */
  at: (position: number) => number | undefined;
  /** How many rows have an index below this one. */
  before: (index: number) => number;
  includes: (index: number) => boolean;
}

/** Every `stride`-th index of a range, computed without storing it. */
export function createRange(from: number, to: number, stride = 1, remainder = 0): Rows {
  const first = from + ((((remainder - from) % stride) + stride) % stride);
  const rows = (end: number) => Math.max(0, Math.ceil((end - first) / stride));
  const count = rows(to);
  return {
    count: () => count,
    at: (position) => (position >= 0 && position < count ? first + position * stride : undefined),
    before: (index) => Math.min(count, rows(index)),
    includes: (index) => index >= first && index < to && (index - first) % stride === 0,
  };
}

/** The rows of a range that match. They are searched as far as requested, and remembered as plain numbers. */
export function createMatches(range: Rows, matches: (index: number) => boolean): Rows {
  const found: number[] = [];
  let scanned = 0;

  function scanWhile(goesOn: () => boolean): void {
    for (; goesOn(); scanned += 1) {
      const index = range.at(scanned);
      if (index === undefined) return;
      if (matches(index)) found.push(index);
    }
  }

  function before(index: number): number {
    const end = range.before(index);
    scanWhile(() => scanned < end);
    return lowerBound(found.length, (at) => (found[at] ?? 0) >= index);
  }

  return {
    count: () => {
      scanWhile(() => true);
      return found.length;
    },
    at: (position) => {
      scanWhile(() => found.length <= position);
      return found[position];
    },
    before,
    includes: (index) => range.includes(index) && matches(index),
  };
}

/** The smallest number from 0 to `length` for which `holds` is true. It must be true for all greater numbers. */
export function lowerBound(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
