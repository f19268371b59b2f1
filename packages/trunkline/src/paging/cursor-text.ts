import { InvalidInputError } from "@trunkline/client";
import { shortened } from "./seen-ids.js";
import { toShortHash } from "../short-hash.js";

/**
 * What a cursor holds: which list it belongs to, query and all, where the walk stands, and which rows near there were
 * handed out.
 */
export interface Position {
  readonly list: string;
  /** The strategy's own, as JSON; read back by its `readState`. */
  readonly state: unknown;
  readonly known: readonly string[];
}

const version = 3;

/** Letters of the short hash of all before it, with which a cursor ends. */
const checkLetters = 8;

/** Short ids are of the alphabet of Base64 already. */
const shortId = /^[\w-]{8}$/;

function toShortId(id: string): string {
  return id.startsWith(shortened) ? id.slice(shortened.length) : toShortHash(id);
}

/** The name of a list under a query: a cursor of one query means nothing to another. */
export function nameList(name: string, query: unknown): string {
  return `${name} #${toShortHash(JSON.stringify(query))}`;
}

/**
 * Opaque to the reader, and safe in a URL, a file or a database. It ends with a checksum: one changed letter would
 * else be another place in the list, with rows that come twice or not at all.
 */
export function writeCursor({ list, state, known }: Position): string {
  const ids = known.map(toShortId);
  // Short ids are of the same alphabet already, so that they are not written as Base64 once more.
  const text = `${toBase64Url(JSON.stringify([version, list, state]))}.${ids.join("")}`;
  return text + toShortHash(text);
}

/** A place for another list's cursor to hold: JSON, without the name of its own list. */
export function writePlace({ state, known }: Position): unknown {
  return [state, known.map(toShortId)];
}

/** The place of this list that `writePlace` wrote; undefined for what it did not. */
export function readPlace(place: unknown, list: string): Position | undefined {
  if (!Array.isArray(place) || place.length !== 2) return undefined;
  const [state, known] = place as [unknown, unknown];
  if (!Array.isArray(known) || !known.every((id) => typeof id === "string" && shortId.test(id))) return undefined;
  return { list, state, known: (known as string[]).map((id) => shortened + id) };
}

/** @throws {InvalidInputError} for a text that is no cursor of this list */
export function readCursor(text: string, list: string): Position {
  const whole = String(text);
  const checked = whole.slice(0, -checkLetters);
  const [head = "", ids = ""] = checked.split(".");
  const isWhole = toShortHash(checked) === whole.slice(-checkLetters) && /^([\w-]{8})*$/.test(ids);
  const [writtenBy, name, state] = isWhole ? parseList(head) : [];
  if (writtenBy !== version) throw refuseCursor();
  if (name !== list) throw refuseCursor(`belongs to another list or query: ${String(name)}, not ${list}`);
  return { list, state, known: (ids.match(/.{8}/g) ?? []).map((id) => shortened + id) };
}

function parseList(head: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(fromBase64Url(head));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** What a cursor is refused with. */
export function refuseCursor(
  reason = "cannot be read: it was changed, or another version wrote it",
): InvalidInputError {
  return new InvalidInputError(`The cursor ${reason}.`);
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
