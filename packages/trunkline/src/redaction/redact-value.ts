import { redacted } from "./known-keys.js";
import { mayHoldSecret, redactAddress, redactText } from "./redact-text.js";
import { holdsAnything, type SecretName, type SecretNames } from "./secret-names.js";

/** The rules for one record. */
export interface RedactionRules {
  readonly names: SecretNames;
  /** Whether a URL is that of a recording, which is data wherever it appears. */
  readonly isRecording: (address: string) => boolean;
}

/** An object or an array: both are read and copied by their keys. */
type Value = Readonly<Record<string, unknown>>;

/** An object or an array, and its context. */
interface Place {
  readonly value: Value;
  /** The name of the property that holds it. An array's items take the array's. */
  readonly parent: string;
  /** Whether every string inside is a credential. */
  readonly isFull: boolean;
}

/**
 * How deep a record is read by recursion, and how many of its properties. No provider's record exceeds that. One that
 * does, or that contains itself, is read without recursion, which takes several times as long.
 */
const mostLevels = 100;
const mostProperties = 500_000;

/**
 * A copy of the value without its credentials. Any part without credentials, including the value itself, is returned as
 * it is.
 *
 * @param parent the name of the property that holds it
 */
export function redactValue<Whole extends object>(value: Whole, rules: RedactionRules, parent = ""): Whole {
  const reading: Reading = { rules, left: mostProperties };
  const place: Place = { value: value as Value, parent, isFull: false };
  const safe = redactInside(place, mostLevels, reading);
  // A copy has the shape of the original, except for strings in place of credentials.
  return (reading.left < 0 ? redactAnyValue(place, rules) : safe) as Whole;
}

interface Reading {
  readonly rules: RedactionRules;
  /** How many properties may still be read; negative once recursion was given up. */
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
    // A shortcut for most values.
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

/** A place that `redactAnyValue` has found. */
interface FoundPlace extends Place {
  /** Only created for the few places that hold a credential directly. */
  edits?: Map<string, unknown>;
  readonly inner: [key: string, place: FoundPlace][];
  readonly outer: FoundPlace[];
  copy?: Record<string, unknown>;
}

/**
 * The same without recursion, for values nested too deep or containing themselves. An object is visited once per
 * context, since it may be under a harmless name and under a secret one.
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
  // The array grows while it is iterated.
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
 * The replacement for a property's value: the same value if it is no credential, or an object or array still to be
 * checked.
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
  // A recording's `url` that is not a URL may be a credential, as the provider's field held something else.
  if (parent === "recordings" && key === "url" && !isAddress(inner)) return redacted;
  if (!mayHoldSecret(inner)) return inner;
  return redactText(inner, names, (parsed) => redactValue(parsed, rules, name?.plain ?? parent));
}

/** `{ name: "api_key", value: "..." }`: a sibling property says that the value is secret. */
function namesSecret(value: Value, inner: unknown, names: SecretNames): boolean {
  return (
    holdsAnything(inner) &&
    Object.keys(value).some((key) => {
      const name = value[key];
      if (typeof name !== "string" || name === "" || !names.look(key).isOfName) return false;
      // A number may be a count, so its type is kept for the check.
      return names.isSecret(names.judge(name), typeof inner === "object" ? "text" : inner, "");
    })
  );
}

/** `["X-Api-Key", "..."]`: an entry of a Map or of Headers, written as an array. */
function isSecretPair(list: Value, names: SecretNames): boolean {
  const { 0: name, 1: value, length } = list;
  return (
    length === 2 &&
    typeof name === "string" &&
    names.isSecret(names.judge(name), value, "") &&
    !names.isSecret(names.judge(String(value)), "text", "")
  );
}

/** Whether every string inside is a credential. */
function isFullInside(name: SecretName | undefined): boolean {
  return name !== undefined && (name.isFull || name.plain === "header");
}

/** Within headers or a set of tokens, every string except the names of headers in a list. Numbers are counts. */
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

/** Not Dates and the like, which have no properties. */
function isContainer(value: unknown): value is Value {
  if (typeof value !== "object" || value === null) return false;
  // A fast check that decides nearly all cases.
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) return true;
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Copies what holds a credential, and what contains that. */
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
  // An array is written by its keys, like an object.
  return Array.isArray(value) ? ([...value] as unknown as Record<string, unknown>) : { ...value };
}

/** Not assigned: a `__proto__` key would change the prototype instead. */
function set(copy: object, key: string, value: unknown): void {
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}
