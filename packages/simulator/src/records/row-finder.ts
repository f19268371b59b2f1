import { getPath } from "../json.js";
import type { ActiveFilter } from "../lists/filters.js";
import { readTime } from "../times.js";
import type { MadeUpRecords } from "./made-up.js";
import { createMatches, createRange, lowerBound, type Rows } from "./rows.js";

// How many records are examined to learn how a field relates to the creation time.
const sampleCount = 64;
const manySamples = 512;
// A field within six hours of the creation time in all samples is assumed to be within a day of it everywhere.
const nearMs = 6 * 3_600_000;
const surelyNearMs = 24 * 3_600_000;
// How many search results are kept for the next page.
const mostRemembered = 8;

type Nature = "creation" | "near" | "other";

/**
 * Finds the made-up records that match filters, with as little search as possible: a parent matches every n-th index, a
 * creation time bounds the indexes, and a time near it bounds the search. Other filters are checked record by record,
 * once.
 */
export function createRowFinder(madeUp: MadeUpRecords | undefined): (filters: readonly ActiveFilter[]) => Rows {
  const natures = new Map<string, Nature>();
  const searched = new Map<string, Rows>();
  let allNameParent: boolean | undefined;

  return (filters) => {
    if (madeUp === undefined) return createRange(0, 0);
    const { times } = madeUp;
    let [from, to] = [0, times.count];
    let [stride, remainder] = [1, 0];
    const rest: ActiveFilter[] = [];
    for (const filter of filters) {
      if (filter.field === madeUp.idField && filter.only !== undefined) {
        const index = madeUp.find(filter.only) ?? times.count;
        [from, to] = [Math.max(from, index), Math.min(to, index + 1)];
        continue;
      }
      const parent = parentOf(madeUp, filter);
      if (parent !== undefined) {
        [stride, remainder] = [madeUp.parentIds.length, parent];
        allNameParent ??= checkAllNameParent(madeUp);
        if (!allNameParent) rest.push(filter);
        continue;
      }
      const nature = filter.bounds === undefined ? "other" : natureOf(madeUp, natures, filter.field);
      if (nature === "creation") {
        const [first, end] = edges(madeUp, filter);
        [from, to] = [Math.max(from, first), Math.min(to, end)];
        continue;
      }
      if (nature === "near" && filter.bounds) {
        const { earliest = -Infinity, latest = Infinity } = filter.bounds;
        from = Math.max(from, times.firstNotAfter(latest + surelyNearMs));
        to = Math.min(to, times.firstNotAfter(earliest - surelyNearMs));
      }
      rest.push(filter);
    }
    const range = createRange(from, Math.max(from, to), stride, remainder);
    if (rest.length === 0) return range;

    const key = JSON.stringify([from, to, stride, remainder, rest.map((filter) => filter.key)]);
    const known = searched.get(key);
    const rows = known ?? createMatches(range, (index) => rest.every((filter) => filter.matches(madeUp.record(index))));
    // Set again, so that the least recently used is first.
    searched.delete(key);
    searched.set(key, rows);
    const [oldest] = searched.keys();
    if (searched.size > mostRemembered && oldest !== undefined) searched.delete(oldest);
    return rows;
  };
}

function parentOf(madeUp: MadeUpRecords, filter: ActiveFilter): number | undefined {
  if (filter.field !== madeUp.parentField || filter.only === undefined) return undefined;
  const parent = madeUp.parentIds.indexOf(filter.only);
  return parent === -1 ? undefined : parent;
}

/** Whether every record names its parent, so that a parent's indexes need not be searched. */
function checkAllNameParent({ times, record, parentField, parentIds }: MadeUpRecords): boolean {
  if (parentField === undefined) return false;
  return sampleIndexes(times.count, manySamples).every(
    (index) => String(getPath(record(index), parentField)) === parentIds[index % parentIds.length],
  );
}

function sampleIndexes(count: number, wanted: number): number[] {
  const samples = Math.min(wanted, count);
  return Array.from({ length: samples }, (_, at) => Math.floor((at * count) / samples));
}

function natureOf(madeUp: MadeUpRecords, natures: Map<string, Nature>, field: string): Nature {
  const known = natures.get(field);
  if (known !== undefined) return known;
  let nature: Nature = "creation";
  for (const index of sampleIndexes(madeUp.times.count, sampleCount)) {
    const createdAt = madeUp.times.createdAt(index);
    const time = readTime(getPath(madeUp.record(index), field));
    // Some providers write whole seconds only, which keeps the order of the creation times.
    if (time !== undefined && (time === createdAt || time === Math.floor(createdAt / 1000) * 1000)) continue;
    nature = time === undefined || Math.abs(time - createdAt) <= nearMs ? "near" : "other";
    if (nature === "other") break;
  }
  natures.set(field, nature);
  return nature;
}

/** A bound on the creation time matches all newer or all older records, so two binary searches find the range. */
function edges(madeUp: MadeUpRecords, filter: ActiveFilter): [first: number, end: number] {
  const { count } = madeUp.times;
  const { earliest, latest } = filter.bounds ?? {};
  const timeAt = (index: number) => readTime(getPath(madeUp.record(index), filter.field)) ?? -Infinity;
  const first = latest === undefined ? 0 : lowerBound(count, (index) => timeAt(index) <= latest);
  const end = earliest === undefined ? count : lowerBound(count, (index) => timeAt(index) < earliest);
  return [first, end];
}
