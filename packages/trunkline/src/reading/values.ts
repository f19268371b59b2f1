import type { CostPart, Recording } from "../call.js";
import {
  assume,
  fieldOf,
  isMissing,
  orUndefined,
  readObject,
  report,
  type Loose,
  type Notes,
  type Reader,
} from "./reader.js";

const plainNumber = /^\s*-?\d{1,16}(?:\.\d{1,16})?\s*$/;

/** A finite number, or a text that holds one in plain digits. -0 is 0: it would not survive JSON. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
  return typeof value === "string" && plainNumber.test(value) ? Number(value) + 0 : undefined;
}

/** Text; null and "" are missing. Anything else is missing too, and a problem. */
export function readText(from: Reader, name: string): string | undefined {
  const value = fieldOf(from, name);
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
  const value = fieldOf(from, name);
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : readText(from, name);
}

/** The id of the record itself: an empty text, and a problem, where there is none. */
export function readCallId(from: Reader, name: string, expected = "string"): string {
  const value = fieldOf(from, name);
  if (isMissing(value)) report(from, name, value, expected);
  return readId(from, name) ?? "";
}

/** A number, or a text that holds one in plain digits; null and "" are missing. */
export function readNumber(from: Reader, name: string): number | undefined {
  const value = fieldOf(from, name);
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
  const value = fieldOf(from, name);
  if (typeof value === "boolean") return value;
  if (!isMissing(value)) report(from, name, value, "boolean");
  return undefined;
}

export function readArray(from: Reader, name: string): readonly unknown[] | undefined {
  const value = fieldOf(from, name);
  if (Array.isArray(value)) return value;
  if (!isMissing(value)) report(from, name, value, "array");
  return undefined;
}

/** An object whose names are nobody's but the user's, as it is; an empty one is a missing one. */
export function readFree(from: Reader, name: string): Loose | undefined {
  return orUndefined(readObject(from, name).record);
}

/** What most amounts in texts look like: no sign, no exponent, and a fraction. */
const plainText = /^(?:0|[1-9]\d*)\.\d+$/;
const decimalText = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * An amount of money, a number or a text that holds one, as a plain decimal text. 0 is an amount; null and "" are
 * missing.
 */
export function readDecimal(from: Reader, name: string): string | undefined {
  const value = fieldOf(from, name);
  if (isMissing(value)) return undefined;
  const plain = typeof value === "number" ? fromNumber(value) : typeof value === "string" ? fromText(value) : undefined;
  if (plain === undefined) report(from, name, value, "decimal number");
  return plain;
}

/** As `readDecimal`, of an amount in cents: in whole units, without float arithmetic. */
export function readCents(from: Reader, name: string): string | undefined {
  const cents = readDecimal(from, name);
  if (cents === undefined) return undefined;
  if (cents.startsWith("-")) return toPlain(`${cents}e-2`);
  const point = cents.indexOf(".");
  const whole = (point === -1 ? cents : cents.slice(0, point)).padStart(3, "0");
  return trimZeros(`${whole.slice(0, -2)}.${whole.slice(-2)}${point === -1 ? "" : cents.slice(point + 1)}`);
}

/**
 * What the parts of a cost add up to, where no total is told: that is the assumption `cost.fromParts`. Without float
 * arithmetic.
 */
export function sumParts(notes: Notes, parts: readonly CostPart[]): string | undefined {
  if (parts.length === 0) return undefined;
  assume(notes, "cost.fromParts");
  const pairs = parts.map(({ amount }) => amount.split("."));
  const scale = Math.max(...pairs.map(([, fraction = ""]) => fraction.length));
  const add = (sum: bigint, [whole = "", fraction = ""]: string[]): bigint =>
    sum + BigInt(whole + fraction.padEnd(scale, "0"));
  return toPlain(`${pairs.reduce(add, 0n)}e-${scale}`);
}

/** JavaScript's own text of a number is the shortest plain decimal, but for very large and very small ones. */
function fromNumber(value: number): string | undefined {
  const size = Math.abs(value);
  return value === 0 || (size >= 0.000_001 && size < 1e21) ? String(value) : toPlain(String(value));
}

function fromText(text: string): string | undefined {
  return plainText.test(text) ? trimZeros(text) : toPlain(text);
}

/** Of a text with a point. */
function trimZeros(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48 /* 0 */) end -= 1;
  if (text.charCodeAt(end - 1) === 46 /* . */) end -= 1;
  return text.slice(0, end);
}

/** No exponent, no trailing zeros, no float arithmetic: `3.39e-5` → `"0.0000339"`. */
function toPlain(text: string): string | undefined {
  const parts = decimalText.exec(text.trim());
  const whole = parts?.[2] ?? "";
  const fraction = parts?.[3] ?? "";
  if (!parts || whole + fraction === "") return undefined;
  const exponent = Number(parts[4] ?? 0);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const shifted =
    point <= 0
      ? { whole: "0", fraction: "0".repeat(-point) + digits }
      : { whole: digits.slice(0, point).padEnd(point, "0"), fraction: digits.slice(point) };
  const cleanWhole = shifted.whole.replace(/^0+(?=\d)/, "");
  const plain = trimZeros(`${cleanWhole}.${shifted.fraction}`);
  return parts[1] === "-" && plain !== "0" ? `-${plain}` : plain;
}

/** An address that a browser or a client may open: nothing else than `http` and `https`. */
export function readUrl(from: Reader, name: string): string | undefined {
  const url = readText(from, name);
  if (url === undefined || webAddress.test(url)) return url;
  report(from, name, url, "http or https URL");
  return undefined;
}

const webAddress = /^https?:\/\/[^\s/]/i;

/**
 * The recording of a provider that has one address, and tells neither its channels nor who may open it: taken as mono,
 * and as open.
 */
export function readOnlyRecording(from: Reader, name: string): Recording[] {
  const url = readUrl(from, name);
  if (url === undefined) return [];
  assume(from, "recordings.kind");
  assume(from, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
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

/** The first that is there. Unlike `??` it has all of them read, so that an odd one is seen beside a good one. */
export function firstOf<Value>(one: Value | undefined, other: Value | undefined, last?: Value): Value | undefined {
  return one ?? other ?? last;
}
