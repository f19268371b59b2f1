import type { Known, Row } from "./strategy.js";

/** How many ids a walk remembers: lists that move by more rows than this while they are read may repeat some. About 1 MB. */
export const mostKnown = 10_000;

/** How many of them a cursor carries. */
const mostCarried = 250;

export function createKnown(ids: readonly string[]): Known {
  // A Map keeps insertion order, so the first key is the oldest.
  const known = new Map<string, number | undefined>(ids.map((id) => [id, undefined]));
  let recent = [...ids];
  return {
    has: (id) => known.has(id),
    add({ id, time }: Row) {
      known.set(id, time);
      recent.push(id);
      if (recent.length > 2 * mostCarried) recent = recent.slice(-mostCarried);
      if (known.size > mostKnown) {
        for (const oldest of known.keys()) {
          known.delete(oldest);
          break;
        }
      }
    },
    forgetAfter(time) {
      for (const [id, when] of known) if (when !== undefined && when > time) known.delete(id);
      recent = recent.filter((id) => known.has(id));
    },
    latest: () => recent.slice(-mostCarried),
  };
}

/** Hands out what is not known yet, and knows it from then on. */
export function takeNew(rows: readonly Row[], known: Known): Row[] {
  return rows.filter((row) => {
    if (known.has(row.id)) return false;
    known.add(row);
    return true;
  });
}
