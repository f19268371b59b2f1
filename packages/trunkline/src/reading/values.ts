import { report, type Notes } from "./notes.js";

/** An object with string keys whose values nobody vouches for: what a provider's answer is until it has been read. */
export type Loose = Readonly<Record<string, unknown>>;

const nothing: Loose = /* @__PURE__ */ Object.freeze({});

export function isMissing(value: unknown): value is null | undefined | "" {
  return value === undefined || value === null || value === "";
}

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record itself, or an empty one with a problem: mappers never throw. */
export function readRecord(notes: Notes, value: unknown): Loose {
  if (isObject(value)) return value;
  report(notes, "", value, "object");
  return nothing;
}

/** Text; null and "" are missing. Anything else is missing too, and a problem. */
export function readText(notes: Notes, value: unknown, path: string): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  if (!isMissing(value)) report(notes, path, value, "string");
  return undefined;
}

/**
 * The text of what was said, under the first of these names that has one: a provider's own name for it, and its
 * neighbours'. A value of another type is a problem, under any of them. Where most records have the first, look there
 * before: this reads names that the engine cannot foresee.
 */
export function readFirstText(notes: Notes, record: Loose, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = readText(notes, record[name], name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * What a tool answered, of any type, under the first of these names that has it. An empty text is an answer only where
 * none of them has another.
 */
export function readResult(record: Loose, names: readonly string[]): unknown {
  let empty: unknown;
  for (const name of names) {
    const value = record[name];
    if (!isMissing(value)) return value;
    if (value === "") empty = value;
  }
  return empty;
}

/** Of two copies of a text the longer one; the first where they are as long. */
export function longerOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.length > one.length ? other : one;
}

/** Whether, of two copies of a list, this one is longer than the other. */
export function isLonger(list: unknown, other: unknown): boolean {
  return Array.isArray(list) && Array.isArray(other) && list.length > other.length;
}

/** An id as text: providers use strings and whole numbers. */
export function readId(notes: Notes, value: unknown, path: string): string | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return readText(notes, value, path);
}

/** The id of the record itself: an empty text, and a problem, where there is none. */
export function readCallId(notes: Notes, value: unknown, path: string, expected = "string"): string {
  if (isMissing(value)) report(notes, path, value, expected);
  return readId(notes, value, path) ?? "";
}

const plainNumber = /^-?\d{1,16}(?:\.\d{1,16})?$/;

/** A finite number, or a text that holds one in plain digits. -0 is 0: it would not survive JSON. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
  return typeof value === "string" && plainNumber.test(value) ? Number(value) + 0 : undefined;
}

/** A number, or a text that holds one in plain digits; null and "" are missing. */
export function readNumber(notes: Notes, value: unknown, path: string): number | undefined {
  const number = toNumber(value);
  if (number === undefined && !isMissing(value)) report(notes, path, value, "number");
  return number;
}

/** A number that is not negative: a length in seconds, a count. */
export function readAmount(notes: Notes, value: unknown, path: string): number | undefined {
  const number = readNumber(notes, value, path);
  if (number === undefined || number >= 0) return number;
  report(notes, path, value, "number of 0 or more");
  return undefined;
}

export function readBoolean(notes: Notes, value: unknown, path: string): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (!isMissing(value)) report(notes, path, value, "boolean");
  return undefined;
}

export function readObject(notes: Notes, value: unknown, path: string): Loose | undefined {
  if (isObject(value)) return value;
  if (!isMissing(value)) report(notes, path, value, "object");
  return undefined;
}

export function readArray(notes: Notes, value: unknown, path: string): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isMissing(value)) report(notes, path, value, "array");
  return undefined;
}

/** `{}` and missing are the same to a reader of the Call. */
export function orUndefined<Value extends object>(value: Value | undefined): Value | undefined {
  if (value === undefined) return undefined;
  for (const key in value) if (Object.hasOwn(value, key)) return value;
  return undefined;
}

type Draft<Value> = { [Key in keyof Value]: Value[Key] | undefined };

/**
 * A copy without the keys whose value is undefined. Mappers write one literal with every field in order, and the reader
 * of a Call sees only what is there.
 */
export function omitMissing<Value extends object>(draft: Draft<Value>): Value {
  const value: Partial<Value> = {};
  for (const key in draft) {
    // `Draft` only adds `undefined` to `Value`'s properties, and that is ruled out here.
    if (draft[key] !== undefined) value[key] = draft[key] as Value[typeof key];
  }
  // Every property `Value` requires was required of the draft too.
  return value as Value;
}
