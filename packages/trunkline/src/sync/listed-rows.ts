const day = 86_400_000;

/** 9999-12-31, for rows without a time: each list shows them again, so that they are the last to give way. */
const timeless = 2_932_896;

/** How many rows are told apart: 13 kB of a state. Calls whose rows are beyond them are fetched again. */
const mostRows = 2500;

/**
 * Rows of complete calls that are not known one by one, so that none of those is fetched again before its row changes.
 * 30 bits each, compared within a day: of a million changes in an account with a thousand calls a day, one goes
 * unnoticed. A row that changed leaves its digest behind until its day is over.
 */
export interface ListedRows {
  /** Whether the list gave the same row before. */
  has: (time: number | undefined, digest: string) => boolean;
  /** Where there are too many, the oldest give way. */
  add: (time: number | undefined, digest: string) => void;
  toState: () => Record<string, string>;
}

/** Rows of days before that of `oldest` are not kept: they are not read again. */
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

  /** False where all that is kept is newer. */
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
