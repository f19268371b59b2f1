import type { JsonObject } from "../json.js";

/** A record held in memory: documented, created, or made up and then changed. */
export interface Entry {
  id: string;
  record: JsonObject;
  place: Place;
}

/** A record's place in its list: ordered by time, newest first; within a millisecond by group, then by number. */
export interface Place {
  /** Epoch milliseconds; Infinity if the record has no time. */
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
