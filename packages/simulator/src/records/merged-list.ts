import type { JsonObject } from "../json.js";
import { comparePlaces, Group, type Entry, type Place } from "./entry.js";
import type { MadeUpRecords } from "./made-up.js";
import { lowerBound, type Rows } from "./rows.js";

/** The current list: held records merged with made-up ones. A position is found in logarithmic time. */
export interface RecordList {
  total: () => number;
  at: (position: number) => ListedRecord | undefined;
  /** The position of the first record after this place. */
  after: (place: Place) => number;
}

export interface ListedRecord {
  record: JsonObject;
  place: Place;
}

/**
 * @param held matching records held in memory, in order
 * @param rows matching made-up records, among them those of `removed`
 * @param removed indexes of made-up records that are deleted or held, ascending
 */
export function mergeLists(
  held: readonly Entry[],
  madeUp: MadeUpRecords | undefined,
  rows: Rows,
  removed: readonly number[],
): RecordList {
  const gone = removed.filter((index) => rows.includes(index));

  /** How many remaining rows are before this place. */
  function rowsBefore(place: Place): number {
    if (madeUp === undefined) return 0;
    const index = place.group === Group.madeUp ? place.number : madeUp.times.firstNotAfter(place.time);
    return rows.before(index) - lowerBound(gone.length, (at) => (gone[at] ?? 0) >= index);
  }

  const positions = new Map<number, number>();
  function positionOf(at: number): number {
    const known = positions.get(at);
    if (known !== undefined) return known;
    const entry = held[at];
    const position = entry === undefined ? Infinity : at + rowsBefore(entry.place);
    positions.set(at, position);
    return position;
  }

  const ranks = new Map<number, number>();
  function rankOf(at: number): number {
    const known = ranks.get(at) ?? rows.before(gone[at] ?? 0);
    ranks.set(at, known);
    return known;
  }

  function rowAt(position: number): ListedRecord | undefined {
    // The i-th removed row, of rank r, has r - i remaining rows before it.
    const skipped = lowerBound(gone.length, (at) => rankOf(at) - at > position);
    const index = rows.at(position + skipped);
    if (index === undefined || madeUp === undefined) return undefined;
    return {
      record: madeUp.record(index),
      place: { time: madeUp.times.createdAt(index), group: Group.madeUp, number: index },
    };
  }

  return {
    total: () => held.length + rows.count() - gone.length,
    at: (position) => {
      if (position < 0) return undefined;
      const next = lowerBound(held.length, (at) => positionOf(at) >= position);
      const entry = held[next];
      return entry !== undefined && positionOf(next) === position ? entry : rowAt(position - next);
    },
    after: (place) => {
      const heldBefore = lowerBound(held.length, (at) => {
        const entry = held[at];
        return entry === undefined || comparePlaces(entry.place, place) > 0;
      });
      const behind: Place = place.group === Group.madeUp ? { ...place, number: place.number + 1 } : place;
      return heldBefore + rowsBefore(behind);
    },
  };
}

/** The same list in reverse order. */
export function reverseList(list: RecordList): RecordList {
  return {
    total: list.total,
    at: (position) => list.at(list.total() - 1 - position),
    after: () => {
      throw new Error("A list read backwards has no cursor.");
    },
  };
}
