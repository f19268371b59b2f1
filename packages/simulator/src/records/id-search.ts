import { decodeIndex } from "../random.js";
import { hexKey } from "./made-up-context.js";
import type { MadeUpTimes } from "./made-up-times.js";

export interface IdSearchSettings {
  seed: number;
  times: MadeUpTimes;
  idOf: (index: number) => string;
  record: (index: number, onHex: (name: string) => void) => unknown;
}

// How many records are examined to learn how a provider's ids are made.
const sampleCount = 64;

/**
 * Finds the index of a made-up record by its id, without a list of all ids. An id may contain the creation time, the
 * index, or digits that the context derived from the index; or ids may be ascending numbers. Each candidate is checked
 * against the record. If none of these work for a provider, all records are searched.
 */
export function createIdSearch({ seed, times, idOf, record }: IdSearchSettings): (id: string) => number | undefined {
  let keys: number[] | undefined;
  let complete: boolean | undefined;

  /** The keys of all names for which records generate hexadecimal digits. */
  function learnKeys(): number[] {
    const names = new Set<string>();
    for (const index of samples()) record(index, (name) => names.add(name));
    return [...names].map((name) => hexKey(seed, name));
  }

  function samples(): number[] {
    const count = Math.min(sampleCount, times.count);
    return Array.from({ length: count }, (_, at) => Math.floor((at * times.count) / count));
  }

  function* guesses(id: string): Generator<number> {
    for (const run of id.match(/\d{13,}/g) ?? []) yield* createdAt(Number(run.slice(0, 13)));
    if (/^\d{1,15}$/.test(id)) yield* inOrder(Number(id));
    keys ??= learnKeys();
    for (const run of id
      .toLowerCase()
      .replaceAll("-", "")
      .match(/[0-9a-f]{8,}/g) ?? []) {
      for (let at = 0; at + 8 <= run.length; at += 1) {
        const digits = Number.parseInt(run.slice(at, at + 8), 16);
        yield digits;
        for (const key of keys) yield decodeIndex(digits, key);
        if (at + 12 <= run.length) yield* createdAt(Number.parseInt(run.slice(at, at + 12), 16));
      }
    }
  }

  function* createdAt(time: number): Generator<number> {
    for (let index = times.firstNotAfter(time); index < times.count && times.createdAt(index) === time; index += 1)
      yield index;
  }

  function* inOrder(id: number): Generator<number> {
    let low = 0;
    let high = times.count - 1;
    const falling = Number(idOf(0)) > Number(idOf(high));
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = Number(idOf(middle));
      if (found === id) return yield middle;
      if (found > id === falling) low = middle + 1;
      else high = middle - 1;
    }
  }

  function guess(id: string): number | undefined {
    for (const index of guesses(id)) if (index < times.count && idOf(index) === id) return index;
    return undefined;
  }

  return (id) => {
    if (times.count === 0) return undefined;
    const found = guess(id);
    if (found !== undefined) return found;
    complete ??= samples().every((index) => guess(idOf(index)) === index);
    if (complete) return undefined;
    for (let index = 0; index < times.count; index += 1) if (idOf(index) === id) return index;
    return undefined;
  };
}
