import type { JsonObject } from "../json.js";

/** A record that is held in memory: documented, created, or made up and changed since. */
export interface Entry {
  id: string;
  record: JsonObject;
  place: Place;
}

/**
 * Where a record stands in its list: by time, newest first; among those of one millisecond by group, then by number.
 */
export interface Place {
  /** Epoch milliseconds; Infinity where the record has no time. */
  time: number;
  group: Group;
  number: number;
}

export const Group = { created: 0, documented: 1, madeUp: 2 } as const;
export type Group = (typeof Group)[keyof typeof Group];

export function comparePlaces(one: Place, other: Place): number {
  if (one.time !== other.time) return one.time > other.time ? -1 : 1;
  return one.group - other.group || one.number - other.number;
}
