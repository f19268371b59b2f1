import { InvalidInputError } from "@trunkline/client";
import { shortened } from "./seen-ids.js";
import { toShortHash } from "../short-hash.js";

/**
 * The content of a cursor: the list and query it belongs to, the state of the walk, and the ids of rows handed out
 * lately.
 */
export interface Position {
  readonly list: string;
  /** The strategy's state, as JSON; read back by its `readState`. */
  readonly state: unknown;
  readonly known: readonly string[];
}

const version = 3;

/** Length of the short hash of everything before it, with which a cursor ends. */
const checkLetters = 8;

/** Short ids use the Base64 URL alphabet. */
const shortId = /^[\w-]{8}$/;

function toShortId(id: string): string {
  return id.startsWith(shortened) ? id.slice(shortened.length) : toShortHash(id);
}

/** Names a list under a query, since a cursor is valid for one query only. */
export function nameList(name: string, query: unknown): string {
  return `${name} #${toShortHash(JSON.stringify(query))}`;
}

/** The list as errors name it: the query's hash tells a reader nothing. */
export function withoutQuery(name: string): string {
  return name.replace(/ #.{8}$/, "");
}

/**
 * Writes a cursor: opaque, and safe in a URL, a file or a database. It ends with a checksum, since one changed letter
 * could otherwise point elsewhere in the list, and repeat or skip rows.
 */
export function writeCursor({ list, state, known }: Position): string {
  const ids = known.map(toShortId);
  // Short ids use the same alphabet, so they need not be encoded again.
  const text = `${toBase64Url(JSON.stringify([version, list, state]))}.${ids.join("")}`;
  return text + toShortHash(text);
}

/** A position as another list's cursor embeds it: JSON, without the list's name. */
export function writePlace({ state, known }: Position): unknown {
  return [state, known.map(toShortId)];
}

/** Reads a position of this list that `writePlace` wrote; undefined for anything else. */
export function readPlace(place: unknown, list: string): Position | undefined {
  if (!Array.isArray(place) || place.length !== 2) return undefined;
  const [state, known] = place as [unknown, unknown];
  if (!Array.isArray(known) || !known.every((id) => typeof id === "string" && shortId.test(id))) return undefined;
  return { list, state, known: (known as string[]).map((id) => shortened + id) };
}

/** @throws {InvalidInputError} if the text is not a cursor of this list */
export function readCursor(text: string, list: string): Position {
  const whole = String(text);
  const checked = whole.slice(0, -checkLetters);
  const [head = "", ids = ""] = checked.split(".");
  const isWhole = toShortHash(checked) === whole.slice(-checkLetters) && /^([\w-]{8})*$/.test(ids);
  const [writtenBy, name, state] = isWhole ? parseList(head) : [];
  if (writtenBy !== version) throw refuseCursor();
  if (name !== list) throw refuseCursor("is for another list or query");
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

/** The error for a cursor that cannot be used. */
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
