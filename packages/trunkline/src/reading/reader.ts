import type { Problem } from "../call.js";

/** An object with string keys whose values nobody vouches for: what a provider's answer is until it has been read. */
export type Loose = Readonly<Record<string, unknown>>;

export function isMissing(value: unknown): value is null | undefined | "" {
  return value === undefined || value === null || value === "";
}

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a property whose name came from a provider. By assignment, `__proto__` would change the prototype instead. */
export function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

const empty: Loose = /* @__PURE__ */ Object.freeze({});

/** `{}` and missing are the same to a reader of the Call. */
export function orUndefined<Value extends object>(value: Value): Value | undefined {
  if (value === empty) return undefined;
  for (const key in value) if (Object.hasOwn(value, key)) return value;
  return undefined;
}

/** What a mapper notes while it reads one record: goes to the call's `problems` and `assumptions`. */
export interface Notes {
  readonly problems: Problem[];
  readonly assumptions: string[];
}

/**
 * A record that is being read, bound to its place in the provider's answer. A field is read by its name alone, and what
 * is wrong with it is reported under its path, which is put together only then: there are many records, and few
 * problems.
 */
export interface Reader extends Notes {
  record: Loose;
  /** The record that holds this one, under `name`; in a list of that name, as the item `index`. */
  readonly outer: Reader | undefined;
  readonly name: string;
  index: number | undefined;
}

/** Stands for every object that is missing. It has no fields, so that nothing can be wrong with one. */
export const nothing: Reader = {
  problems: [],
  assumptions: [],
  record: empty,
  outer: undefined,
  name: "",
  index: undefined,
};

/** The reader of a whole answer. One that is no object is a problem, and read as an empty one: mappers never throw. */
export function startReading(value: unknown): Reader {
  const reader: Reader = { problems: [], assumptions: [], record: empty, outer: undefined, name: "", index: undefined };
  if (isObject(value)) reader.record = value;
  else report(reader, "", value, "object");
  return reader;
}

/** The reader of a record inside another one. */
export function enter(
  { problems, assumptions }: Notes,
  outer: Reader | undefined,
  name: string,
  record: Loose,
): Reader {
  return { problems, assumptions, record, outer, name, index: undefined };
}

/** A field of a record. What stands for an object that is missing has none: that is known without a look. */
export function fieldOf({ record }: Reader, name: string): unknown {
  return record === empty ? undefined : record[name];
}

/** The object of this name, to read in; an empty one where it is missing. Anything else is missing, and a problem. */
export function readObject(from: Reader, name: string): Reader {
  const value = fieldOf(from, name);
  if (isObject(value)) return enter(from, from, name, value);
  if (!isMissing(value)) report(from, name, value, "object");
  return nothing;
}

/**
 * Reads every object of a list. An item that is none is a problem, unless `readOther` knows what to do with it, and
 * says so.
 */
export function readItems(
  from: Reader,
  name: string,
  read: (item: Reader) => void,
  readOther?: (item: unknown) => boolean,
): void {
  const items = fieldOf(from, name);
  if (!Array.isArray(items)) {
    if (!isMissing(items)) report(from, name, items, "array");
    return;
  }
  if (items.length === 0) return;
  const reader = enter(from, from, name, empty);
  for (let index = 0; index < items.length; index += 1) {
    const item: unknown = items[index];
    if (isObject(item)) {
      reader.record = item;
      reader.index = index;
      read(reader);
    } else if (readOther === undefined || !readOther(item)) report(from, `${name}.${index}`, item, "object");
  }
}

export function assume({ assumptions }: Notes, name: string): void {
  if (!assumptions.includes(name)) assumptions.push(name);
}

/** `path` is from the record that is being read. */
export function report(from: Reader, path: string, value: unknown, expected: string): void {
  from.problems.push({ path: toPlace(from) + path, found: describe(value), expected });
}

function toPlace({ outer, name, index }: Reader): string {
  if (outer === undefined) return "";
  return `${toPlace(outer)}${name}.${index === undefined ? "" : `${index}.`}`;
}

const longestQuote = 40;

/** The type, or the value itself where it is short: enough to see what is wrong, never a page of it. */
function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  switch (typeof value) {
    case "string":
      return value.length <= longestQuote ? JSON.stringify(value) : `string of ${value.length} characters`;
    case "number":
    case "boolean":
      return `${typeof value} ${String(value)}`;
    default:
      return typeof value;
  }
}
