import type { Names } from "@trunkline/spec-model";
import { getPath, type JsonObject } from "../json.js";
import type { ActiveFilter } from "../lists/filters.js";
import { readCreationTime } from "../times.js";
import { comparePlaces, Group, type Entry, type Place } from "./entry.js";
import type { MadeUpRecords } from "./made-up.js";
import { mergeLists, type RecordList } from "./merged-list.js";
import { createRowFinder } from "./row-finder.js";
import { lowerBound } from "./rows.js";

/** All records of one resource, documented and made-up, with all changes since. */
export interface Collection {
  idField: string;
  get: (id: string) => JsonObject | undefined;
  list: (filters: readonly ActiveFilter[]) => RecordList;
  /** Adds the newest record. */
  add: (record: JsonObject, time: number) => void;
  replace: (id: string, record: JsonObject) => void;
  remove: (id: string) => boolean;
}

export interface CollectionSettings {
  idField: string;
  /** The field that orders the list. */
  orderField: string | undefined;
  names: Names;
  documented: readonly JsonObject[];
  madeUp: MadeUpRecords | undefined;
}

export function createCollection({ idField, orderField, names, documented, madeUp }: CollectionSettings): Collection {
  const held: Entry[] = [];
  const byId = new Map<string, Entry>();
  // Indexes of made-up records that were deleted, or are held because they were changed. Ascending.
  const removed: number[] = [];
  const findRows = createRowFinder(madeUp);
  let sequence = 0;

  const idOf = (record: JsonObject) => String(getPath(record, idField));
  const positionOf = (place: Place) =>
    lowerBound(held.length, (at) => {
      const entry = held[at];
      return entry === undefined || comparePlaces(entry.place, place) >= 0;
    });

  function hold(record: JsonObject, place: Place): void {
    const entry = { id: idOf(record), record, place };
    held.splice(positionOf(place), 0, entry);
    byId.set(entry.id, entry);
  }

  documented.forEach((record, number) => {
    const time = readCreationTime(record, orderField, names) ?? Infinity;
    hold(record, { time, group: Group.documented, number });
  });

  function isRemoved(index: number): boolean {
    return removed[lowerBound(removed.length, (at) => (removed[at] ?? 0) >= index)] === index;
  }

  function findMadeUp(id: string): number | undefined {
    const index = madeUp?.find(id);
    return index === undefined || isRemoved(index) ? undefined : index;
  }

  function removeIndex(index: number): void {
    removed.splice(
      lowerBound(removed.length, (at) => (removed[at] ?? 0) >= index),
      0,
      index,
    );
  }

  function get(id: string): JsonObject | undefined {
    const entry = byId.get(id);
    if (entry) return entry.record;
    const index = findMadeUp(id);
    return index === undefined ? undefined : madeUp?.record(index);
  }

  function replace(id: string, record: JsonObject): void {
    const entry = byId.get(id);
    if (entry) {
      entry.record = record;
      return;
    }
    const index = findMadeUp(id);
    if (index === undefined || madeUp === undefined) return;
    removeIndex(index);
    hold(record, { time: madeUp.times.createdAt(index), group: Group.madeUp, number: index });
  }

  function remove(id: string): boolean {
    const entry = byId.get(id);
    if (entry) {
      held.splice(positionOf(entry.place), 1);
      byId.delete(id);
      return true;
    }
    const index = findMadeUp(id);
    if (index === undefined) return false;
    removeIndex(index);
    return true;
  }

  return {
    idField,
    get,
    list: (filters) => {
      const matching = held.filter(({ record }) => filters.every((filter) => filter.matches(record)));
      return mergeLists(matching, madeUp, findRows(filters), removed);
    },
    add: (record, time) => {
      // If a list has no documented order, the newest record comes first.
      sequence -= 1;
      hold(record, { time: orderField === undefined ? Infinity : time, group: Group.created, number: sequence });
    },
    replace,
    remove,
  };
}
