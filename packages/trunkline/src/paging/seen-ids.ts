import { createRecentMap } from "../recent-map.js";
import { toShortHash } from "../short-hash.js";

/**
 * How many ids a walk remembers: lists that move by more rows than this while they are read may repeat some. It has up
 * to a quarter more, about half a MB.
 */
export const mostSeen = 5000;

/** How many are kept in their order, and up to a quarter more: a cursor of a page that was read lately needs them. */
const mostLogged = 2000;

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

/**
 * @param carried ids out of a cursor, shortened
 * @param most how many to remember at least
 */
export function createSeenIds(carried: readonly string[], most = mostSeen): SeenIds {
  const logged = Math.min(mostLogged, most);
  const before = new Set(carried);
  const seen = createRecentMap<number | undefined>(most);
  // Side by side, which takes a quarter of what an object for each takes.
  let ids = [...carried];
  let times: (number | undefined)[] = carried.map(() => undefined);
  let dropped = 0;
  return {
    has: (id) => seen.has(id) || (before.size > 0 && before.has(shortened + toShortHash(id))),
    add({ id, time }) {
      seen.set(id, time);
      ids.push(id);
      times.push(time);
      // Pages that were handed out lately may still be asked for their cursors: much more is kept than one carries.
      if (ids.length > 1.25 * logged) {
        dropped += ids.length - logged;
        ids = ids.slice(-logged);
        times = times.slice(-logged);
      }
    },
    forgetAfter: (time) => seen.drop((when) => when !== undefined && when > time),
    count: () => dropped + ids.length,
    latest(place, wanted = mostCarried, notAfter = Infinity) {
      const found: string[] = [];
      for (let index = place - dropped - 1; index >= 0 && found.length < Math.min(wanted, mostCarried); index -= 1) {
        const id = ids[index];
        const time = times[index];
        if (id !== undefined && (time === undefined || time <= notAfter)) found.unshift(id);
      }
      return found;
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
