const day = 86_400_000;

/** 9999-12-31, for rows without a time. Each list shows them again, so they are the last to be evicted. */
const timeless = 2_932_896;

/** How many rows are kept: 13 kB of a state. Calls whose rows are not are fetched again. */
const mostRows = 2500;

/**
 * Digests of the rows of complete calls that are not tracked individually, so that none is fetched again before its row
 * changes. 30 bits each, compared within a day: of a million changes in an account with a thousand calls a day, one
 * goes unnoticed. The old digest of a changed row stays until its day is dropped.
 */
export interface ListedRows {
  /** Whether the list returned the same row before. */
  has: (time: number | undefined, digest: string) => boolean;
  /** If there are too many, the oldest are evicted. */
  add: (time: number | undefined, digest: string) => void;
  toState: () => Record<string, string>;
}

/** Rows from days before that of `oldest` are not kept, since they are not read again. */
export function createListedRows(saved: Readonly<Record<string, string>> | undefined, oldest: number): ListedRows {
  const first = Math.floor(oldest / day);
  const days = new Map<number, Set<string>>();
  let count = 0;
  for (const [date, digests] of Object.entries(saved ?? {})) {
    const number = Date.parse(date) / day;
    if (number < first) continue;
    const set = new Set(digests.match(/.{5}/g));
    days.set(number, set);
    count += set.size;
  }
  const shorten = (digest: string): string => digest.slice(0, 5);
  const dayOf = (time: number | undefined): number => (time === undefined ? timeless : Math.floor(time / day));

  /** False if everything kept is newer. */
  function makeRoom(number: number): boolean {
    if (count < mostRows) return true;
    const last = Math.min(...days.keys());
    if (number <= last) return false;
    const set = days.get(last);
    const [given] = set ?? [];
    if (given !== undefined) set?.delete(given);
    if (set?.size === 0) days.delete(last);
    count -= 1;
    return true;
  }

  return {
    has: (time, digest) => days.get(dayOf(time))?.has(shorten(digest)) === true,
    add(time, digest) {
      const number = dayOf(time);
      const short = shorten(digest);
      if (number < first || days.get(number)?.has(short) || !makeRoom(number)) return;
      const set = days.get(number) ?? new Set();
      days.set(number, set.add(short));
      count += 1;
    },
    toState: () =>
      Object.fromEntries(
        [...days].map(([number, set]) => [new Date(number * day).toISOString().slice(0, 10), [...set].join("")]),
      ),
  };
}
