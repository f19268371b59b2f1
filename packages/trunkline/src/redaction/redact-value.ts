import { redactAddress, redacted, redactText } from "./redact-text.js";
import type { SecretNames } from "./secret-names.js";

/** What holds for a whole record. */
export interface RedactionRules {
  readonly names: SecretNames;
  /** Addresses of recordings: what they point at is data, wherever they stand. */
  readonly recordings: ReadonlySet<string>;
}

/**
 * An object or a list, seen from a property: the same object may stand under a harmless name and under one that is not.
 */
interface Place {
  readonly value: Readonly<Record<string, unknown>>;
  /** The property that it stands in; a list's items stand in the list's. */
  readonly name: string;
  /** Every text inside is a credential. */
  readonly isFull: boolean;
  /** Made for the few that hold a credential themselves: there is a place for every object of every call. */
  edits?: Map<string, unknown>;
  readonly inner: [key: string, place: Place][];
  readonly outer: Place[];
  copy?: Record<string, unknown>;
}

/**
 * A copy of the value without its credentials; the value itself where it holds none, and so for all inside it.
 *
 * Places are found one after the other and not by recursion, since what providers answer may be nested deeper than a
 * stack is, and what users pass may hold itself.
 */
export function redactValue<Value extends object>(value: Value, rules: RedactionRules, parent = ""): Value {
  const places: Place[] = [];
  const known = new Map<object, Place[]>();
  const enter = (inner: object, name: string, isFull: boolean): Place => {
    const same = known.get(inner);
    const found = same?.find((place) => place.name === name && place.isFull === isFull);
    if (found) return found;
    // Objects and lists alike are read and copied by their keys.
    const place: Place = { value: inner as Place["value"], name, isFull, inner: [], outer: [] };
    if (same) same.push(place);
    else known.set(inner, [place]);
    places.push(place);
    return place;
  };
  const start = enter(value, parent, false);
  // Grows while it is walked.
  for (const place of places) readPlace(place, rules, enter);
  copyChanged(places);
  // A copy has the shape of what it is a copy of, but for texts in place of credentials.
  return (start.copy ?? value) as Value;
}

function readPlace(
  place: Place,
  rules: RedactionRules,
  enter: (value: object, name: string, isFull: boolean) => Place,
): void {
  const { value, name: parent, isFull } = place;
  const { names, recordings } = rules;
  const isList = Array.isArray(value);
  const isNamedSecret = isList ? isSecretPair(value, names) : namesSecret(value, names);
  for (const key of Object.keys(value)) {
    const inner = value[key];
    const plain = isList ? parent : names.toPlain(key);
    if (
      (!isList && names.isSecret(key, inner, parent)) ||
      (isNamedSecret && (isList ? key === "1" : isValueKey(key)) && names.isSecret("secret", inner, "")) ||
      (isFull && isHidden(key, inner, value))
    ) {
      const isRecording = typeof inner === "string" && recordings.has(inner) && isAddress(inner);
      const safe = isRecording ? redactAddress(inner, names) : redacted;
      if (safe !== inner) (place.edits ??= new Map()).set(key, safe);
    } else if (typeof inner === "string") {
      const isSecretFound = parent === "problems" && key === "found" && isSecretPath(value.path, names);
      // What is no address can only have come from where one belongs, and there it may be a credential.
      const isNoAddress = parent === "recordings" && key === "url" && !isAddress(inner);
      const safe =
        isSecretFound || isNoAddress
          ? redacted
          : redactText(inner, names, (parsed) => redactValue(parsed, rules, plain));
      if (safe !== inner) (place.edits ??= new Map()).set(key, safe);
    } else if (isContainer(inner)) {
      const next = enter(inner, plain, isFull || (!isList && (names.isFullOfSecrets(key) || plain === "header")));
      next.outer.push(place);
      place.inner.push([key, next]);
    }
  }
}

/** `{ name: "api_key", value: "..." }`: what is secret is told by a neighbour. */
function namesSecret(value: Place["value"], names: SecretNames): boolean {
  return Object.keys(value).some((key) => {
    const name = value[key];
    return isNameKey(key) && typeof name === "string" && name !== "" && names.isSecret(name, "text", "");
  });
}

/** `["X-Api-Key", "..."]`: what a map or a set of headers is when it is written as a list. */
function isSecretPair(list: Place["value"], names: SecretNames): boolean {
  const { 0: name, 1: value, length } = list;
  return (
    length === 2 &&
    typeof name === "string" &&
    names.isSecret(name, value, "") &&
    !names.isSecret(String(value), "text", "")
  );
}

function isNameKey(key: string): boolean {
  return /^(?:name|key|k|id|header|field|label|variable)$/i.test(key);
}

function isValueKey(key: string): boolean {
  return /^(?:v|val|values?|(?:string|default)_?value|default|content|data)$/i.test(key);
}

/**
 * In headers, and in a set of tokens: every text, but for the names of headers in a list, and for numbers, which count.
 */
function isHidden(key: string, inner: unknown, { value }: Place["value"]): boolean {
  if (typeof inner !== "string" || inner === "") return false;
  return value === undefined || !/^(?:name|key)$/i.test(key);
}

function isSecretPath(path: unknown, names: SecretNames): boolean {
  if (typeof path !== "string") return false;
  let parent = "";
  for (const key of path.split(".")) {
    if (/^\d+$/.test(key)) continue;
    if (names.isFullOfSecrets(key) || names.isSecret(key, "text", parent)) return true;
    parent = names.toPlain(key);
  }
  return false;
}

function isAddress(text: string): boolean {
  return /[/.]/.test(text);
}

/** Dates and the like hold no names. */
function isContainer(value: unknown): value is object {
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}

/** Copies what holds a credential, and what holds that. */
function copyChanged(places: readonly Place[]): void {
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

function copyOf(value: Place["value"]): Record<string, unknown> {
  // A list, to be written by its keys.
  return Array.isArray(value) ? ([...value] as unknown as Record<string, unknown>) : { ...value };
}

/** Not by assignment: a `__proto__` key would change the prototype instead. */
function set(copy: object, key: string, value: unknown): void {
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}
