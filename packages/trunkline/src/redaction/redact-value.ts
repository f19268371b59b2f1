import { redacted } from "./known-keys.js";
import { mayHoldSecret, redactAddress, redactText } from "./redact-text.js";
import { holdsAnything, type SecretName, type SecretNames } from "./secret-names.js";

/** What holds for a whole record. */
export interface RedactionRules {
  readonly names: SecretNames;
  /** Addresses of recordings: what they point at is data, wherever they stand. */
  readonly isRecording: (address: string) => boolean;
}

/** An object or a list alike: both are read and copied by their keys. */
type Value = Readonly<Record<string, unknown>>;

/** An object or a list, and where it stands. */
interface Place {
  readonly value: Value;
  /** The property that it stands in; a list's items stand in the list's. */
  readonly parent: string;
  /** Whether every text inside is a credential. */
  readonly isFull: boolean;
}

/**
 * How deep a record is read by recursion, and how many properties of it. No provider's is so deep, or so large; what
 * is, or holds itself, is read without recursion, which takes several times as long.
 */
const mostLevels = 100;
const mostProperties = 500_000;

/**
 * A copy of the value without its credentials; the value itself where it holds none, and so for all inside it.
 *
 * @param parent the property that it stands in
 */
export function redactValue<Whole extends object>(value: Whole, rules: RedactionRules, parent = ""): Whole {
  const reading: Reading = { rules, left: mostProperties };
  const place: Place = { value: value as Value, parent, isFull: false };
  const safe = redactInside(place, mostLevels, reading);
  // A copy has the shape of what it is a copy of, but for texts in place of credentials.
  return (reading.left < 0 ? redactAnyValue(place, rules) : safe) as Whole;
}

interface Reading {
  readonly rules: RedactionRules;
  /** How many properties may still be read; below 0 where it is given up. */
  left: number;
}

function redactInside(place: Place, levels: number, reading: Reading): Value {
  const { value, parent, isFull } = place;
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  reading.left = levels === 0 ? -1 : reading.left - keys.length;
  if (reading.left < 0) return value;
  let copy: Record<string, unknown> | undefined;
  for (const key of keys) {
    const inner = value[key];
    // Such are most values.
    if (inner === null || inner === undefined || typeof inner === "boolean") continue;
    const name = isList ? undefined : reading.rules.names.look(key);
    let safe = redactProperty(place, key, inner, name, reading.rules);
    if (safe === inner && isContainer(inner)) {
      const next = { value: inner, parent: name?.plain ?? parent, isFull: isFull || isFullInside(name) };
      safe = redactInside(next, levels - 1, reading);
      if (reading.left < 0) return value;
    }
    if (safe !== inner) set((copy ??= copyOf(value)), key, safe);
  }
  return copy ?? value;
}

/** One that `redactAnyValue` has found. */
interface FoundPlace extends Place {
  /** Made for the few that hold a credential themselves. */
  edits?: Map<string, unknown>;
  readonly inner: [key: string, place: FoundPlace][];
  readonly outer: FoundPlace[];
  copy?: Record<string, unknown>;
}

/**
 * The same for whatever is nested deeper than a stack is, or holds itself: places are found one after the other. The
 * same object may stand under a harmless name and under one that is not.
 */
function redactAnyValue(whole: Place, rules: RedactionRules): Value {
  const places: FoundPlace[] = [];
  const known = new Map<object, FoundPlace[]>();
  const enter = ({ value, parent, isFull }: Place): FoundPlace => {
    const same = known.get(value);
    const found = same?.find((place) => place.parent === parent && place.isFull === isFull);
    if (found) return found;
    const place: FoundPlace = { value, parent, isFull, inner: [], outer: [] };
    if (same) same.push(place);
    else known.set(value, [place]);
    places.push(place);
    return place;
  };
  const start = enter(whole);
  // Grows while it is walked.
  for (const place of places) readPlace(place, rules, enter);
  copyChanged(places);
  return start.copy ?? whole.value;
}

function readPlace(place: FoundPlace, rules: RedactionRules, enter: (place: Place) => FoundPlace): void {
  const { value, parent, isFull } = place;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const inner = value[key];
    const name = isList ? undefined : rules.names.look(key);
    const safe = redactProperty(place, key, inner, name, rules);
    if (safe !== inner) (place.edits ??= new Map()).set(key, safe);
    else if (isContainer(inner)) {
      const next = enter({ value: inner, parent: name?.plain ?? parent, isFull: isFull || isFullInside(name) });
      next.outer.push(place);
      place.inner.push([key, next]);
    }
  }
}

/**
 * What is to stand in place of a property's value: the very value where it is no credential, and where it is an object
 * or a list, to be looked into.
 *
 * @param name of the key; undefined in a list
 */
function redactProperty(
  { value, parent, isFull }: Place,
  key: string,
  inner: unknown,
  name: SecretName | undefined,
  rules: RedactionRules,
): unknown {
  const { names } = rules;
  const isText = typeof inner === "string";
  if (
    (name !== undefined && names.isSecret(name, inner, parent)) ||
    (name ? name.isOfValue && namesSecret(value, inner, names) : key === "1" && isSecretPair(value, names)) ||
    (isFull && isHidden(key, inner, value))
  ) {
    return isText && isAddress(inner) && rules.isRecording(inner) ? redactAddress(inner, names) : redacted;
  }
  if (!isText) return inner;
  if (parent === "problems" && key === "found" && isSecretPath(value.path, names)) return redacted;
  // What is no address can only have come from where one belongs, and there it may be a credential.
  if (parent === "recordings" && key === "url" && !isAddress(inner)) return redacted;
  if (!mayHoldSecret(inner)) return inner;
  return redactText(inner, names, (parsed) => redactValue(parsed, rules, name?.plain ?? parent));
}

/** `{ name: "api_key", value: "..." }`: what is secret is told by a neighbour. */
function namesSecret(value: Value, inner: unknown, names: SecretNames): boolean {
  return (
    holdsAnything(inner) &&
    Object.keys(value).some((key) => {
      const name = value[key];
      if (typeof name !== "string" || name === "" || !names.look(key).isOfName) return false;
      // Numbers may count.
      return names.isSecret(names.judge(name), typeof inner === "object" ? "text" : inner, "");
    })
  );
}

/** `["X-Api-Key", "..."]`: what a map or a set of headers is when it is written as a list. */
function isSecretPair(list: Value, names: SecretNames): boolean {
  const { 0: name, 1: value, length } = list;
  return (
    length === 2 &&
    typeof name === "string" &&
    names.isSecret(names.judge(name), value, "") &&
    !names.isSecret(names.judge(String(value)), "text", "")
  );
}

/** Whether every text inside is a credential. */
function isFullInside(name: SecretName | undefined): boolean {
  return name !== undefined && (name.isFull || name.plain === "header");
}

/**
 * In headers, and in a set of tokens: every text, but for the names of headers in a list, and for numbers, which count.
 */
function isHidden(key: string, inner: unknown, { value }: Value): boolean {
  if (typeof inner !== "string" || inner === "") return false;
  return value === undefined || !/^(?:name|key)$/i.test(key);
}

function isSecretPath(path: unknown, names: SecretNames): boolean {
  if (typeof path !== "string") return false;
  let parent = "";
  for (const key of path.split(".")) {
    if (/^\d+$/.test(key)) continue;
    const name = names.judge(key);
    if (name.isFull || names.isSecret(name, "text", parent)) return true;
    parent = name.plain;
  }
  return false;
}

function isAddress(text: string): boolean {
  return /[/.]/.test(text);
}

/** Dates and the like hold no names. */
function isContainer(value: unknown): value is Value {
  if (typeof value !== "object" || value === null) return false;
  // Told at once of nearly all.
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) return true;
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Copies what holds a credential, and what holds that. */
function copyChanged(places: readonly FoundPlace[]): void {
  const changed = places.filter(({ edits }) => edits !== undefined);
  for (const place of changed) {
    if (place.copy) continue;
    place.copy = copyOf(place.value);
    changed.push(...place.outer);
  }
  for (const { copy, edits, inner } of changed) {
    if (!copy) continue;
    for (const [key, safe] of edits ?? []) set(copy, key, safe);
    for (const [key, place] of inner) if (place.copy) set(copy, key, place.copy);
  }
}

function copyOf(value: Value): Record<string, unknown> {
  // A list, to be written by its keys.
  return Array.isArray(value) ? ([...value] as unknown as Record<string, unknown>) : { ...value };
}

/** Not by assignment: a `__proto__` key would change the prototype instead. */
function set(copy: object, key: string, value: unknown): void {
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}
