import { isMissing, orUndefined, toNumber, type Loose } from "./loose.js";
import { readObject, report, type Reader } from "./reader.js";

/** Text; null and "" are missing. Anything else is missing too, and a problem. */
export function readText(from: Reader, name: string): string | undefined {
  const value = from.record[name];
  if (typeof value === "string" && value !== "") return value;
  if (!isMissing(value)) report(from, name, value, "string");
  return undefined;
}

/**
 * The text of what was said, under the first of these names that has one: a provider's own name for it, and its
 * neighbours'. A value of another type is a problem, under any of them.
 */
export function readFirstText(from: Reader, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = readText(from, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * The words of an entry: as `readFirstText`, and where there is nothing under any of these names, that is a problem.
 */
export function readWords(entry: Reader, names: readonly [string, ...string[]]): string | undefined {
  const text = readFirstText(entry, names);
  const { record } = entry;
  if (text === undefined && names.every((name) => record[name] === undefined || record[name] === null)) {
    report(entry, names[0], record[names[0]], "string");
  }
  return text;
}

/** What a word means. One that is not known is missing, and a problem. */
export function readMeaning<Meaning>(
  from: Reader,
  name: string,
  mean: (word: string) => Meaning | undefined,
): Meaning | undefined {
  const word = readText(from, name);
  if (word === undefined) return undefined;
  const meaning = mean(word);
  if (meaning === undefined) report(from, name, word, "a documented word");
  return meaning;
}

/**
 * What a tool answered, of any type, under the first of these names that has it. An empty text is an answer only where
 * none of them has another.
 */
export function readResult({ record }: Reader, names: readonly string[]): unknown {
  let empty: unknown;
  for (const name of names) {
    const value = record[name];
    if (!isMissing(value)) return value;
    if (value === "") empty = value;
  }
  return empty;
}

/** An id as text: providers use strings and whole numbers. */
export function readId(from: Reader, name: string): string | undefined {
  const value = from.record[name];
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : readText(from, name);
}

/** The id of the record itself: an empty text, and a problem, where there is none. */
export function readCallId(from: Reader, name: string, expected = "string"): string {
  const value = from.record[name];
  if (isMissing(value)) report(from, name, value, expected);
  return readId(from, name) ?? "";
}

/** A number, or a text that holds one in plain digits; null and "" are missing. */
export function readNumber(from: Reader, name: string): number | undefined {
  const value = from.record[name];
  const number = toNumber(value);
  if (number === undefined && !isMissing(value)) report(from, name, value, "number");
  return number;
}

/** A number that is not negative: a length in seconds, a count. */
export function readAmount(from: Reader, name: string): number | undefined {
  const number = readNumber(from, name);
  if (number === undefined || number >= 0) return number;
  report(from, name, from.record[name], "number of 0 or more");
  return undefined;
}

export function readBoolean(from: Reader, name: string): boolean | undefined {
  const value = from.record[name];
  if (typeof value === "boolean") return value;
  if (!isMissing(value)) report(from, name, value, "boolean");
  return undefined;
}

export function readArray(from: Reader, name: string): readonly unknown[] | undefined {
  const value = from.record[name];
  if (Array.isArray(value)) return value;
  if (!isMissing(value)) report(from, name, value, "array");
  return undefined;
}

/** An object whose names are nobody's but the user's, as it is; an empty one is a missing one. */
export function readFree(from: Reader, name: string): Loose | undefined {
  return orUndefined(readObject(from, name).record);
}
