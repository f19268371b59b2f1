import { createRecentMap } from "../recent-map.js";
import { toShortHash } from "../short-hash.js";

/**
 * How many ids a walk remembers: lists that move by more rows than this while they are read may repeat some. It has up
 * to twice as many, about 2 MB.
 */
export const mostSeen = 8000;

/** How many of them may stand in a cursor at most. */
const mostCarried = 250;

/** What begins an id that is shortened already: no provider's id begins so. */
export const shortened = "\u0000";

/** What is remembered of a row. */
interface SeenRow {
  id: string;
  time?: number | undefined;
}

/** The ids that were handed out, the latest ones: what repeats is dropped, and what is new is told from it. */
export interface SeenIds {
  has: (id: string) => boolean;
  add: (row: SeenRow) => void;
  /** Whether it was the last to be added. */
  isLatest: (id: string) => boolean;
  /** Forgets the rows that cannot come again: those later than this time. */
  forgetAfter: (time: number) => void;
  /** How many were added so far: names a place for `latest`. */
  count: () => number;
  /**
   * The latest ids as of a place, oldest first, no more than `most`, of rows no later than `notAfter`. Right as long as
   * no more than a few pages were read since.
   */
  latest: (place: number, most?: number, notAfter?: number) => string[];
}

/** @param carried ids out of a cursor, shortened */
export function createSeenIds(carried: readonly string[]): SeenIds {
  const before = new Set(carried);
  const seen = createRecentMap<number | undefined>(mostSeen);
  let log: { id: string; time: number | undefined }[] = carried.map((id) => ({ id, time: undefined }));
  let dropped = 0;
  return {
    has: (id) => seen.has(id) || (before.size > 0 && before.has(shortened + toShortHash(id))),
    add({ id, time }) {
      seen.set(id, time);
      log.push({ id, time });
      // Pages that were handed out lately may still be asked for their cursors: much more is kept than one carries.
      if (log.length > 4000) {
        dropped += log.length - 2000;
        log = log.slice(-2000);
      }
    },
    isLatest(id) {
      const last = log.at(-1)?.id;
      return last === id || last === shortened + toShortHash(id);
    },
    forgetAfter: (time) => seen.drop((when) => when !== undefined && when > time),
    count: () => dropped + log.length,
    latest(place, most = mostCarried, notAfter = Infinity) {
      const ids: string[] = [];
      for (let index = place - dropped - 1; index >= 0 && ids.length < Math.min(most, mostCarried); index -= 1) {
        const entry = log[index];
        if (entry && (entry.time === undefined || entry.time <= notAfter)) ids.unshift(entry.id);
      }
      return ids;
    },
  };
}

/** Hands out what was not seen yet, and has seen it from then on. */
export function takeNew<Row extends SeenRow>(rows: readonly Row[], seen: SeenIds): Row[] {
  return rows.filter((row) => {
    if (seen.has(row.id)) return false;
    seen.add(row);
    return true;
  });
}
