import { InvalidInputError } from "@trunkline/client";
import type { State } from "./strategy.js";

/** What a cursor holds: which list it belongs to, query and all, where the walk stands, and which rows near there were handed out. */
export interface Position {
  list: string;
  state: State;
  known: readonly string[];
}

const version = 1;

/** The name of a list under a query: a cursor of one query means nothing to another. */
export function nameList(name: string, query: unknown): string {
  let hash = 0;
  for (const char of JSON.stringify(query)) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return `${name} #${(hash >>> 0).toString(36)}`;
}

/** Opaque to the reader, and safe in a URL, a file or a database. */
export function writeCursor({ list, state, known }: Position): string {
  return toBase64Url(JSON.stringify([version, list, state, known]));
}

/** A place for another list's cursor to hold: JSON, without the name of its own list. */
export function writePlace({ state, known }: Position): unknown {
  return [state, known];
}

/** The place of this list that `writePlace` wrote; undefined for what it did not. */
export function readPlace(place: unknown, list: string): Position | undefined {
  if (!Array.isArray(place) || place.length !== 2) return undefined;
  const [state, known] = place as [State, unknown];
  if (!Array.isArray(known) || !known.every((id) => typeof id === "string")) return undefined;
  return { list, state, known };
}

/** @throws {InvalidInputError} for a text that is no cursor of this list */
export function readCursor(text: string, list: string): Position {
  const refuse = (reason: string): InvalidInputError => new InvalidInputError("invalid_input", `The cursor ${reason}.`);
  let parts: unknown;
  try {
    parts = JSON.parse(fromBase64Url(text));
  } catch {
    throw refuse("cannot be read: it is not one that a page or an item gave");
  }
  if (!Array.isArray(parts) || parts[0] !== version) throw refuse("cannot be read: another version wrote it");
  if (parts[1] !== list) throw refuse(`belongs to another list or query: ${String(parts[1])}, not ${list}`);
  // Written by `writeCursor` of this version.
  return { list, state: parts[2] as State, known: parts[3] as string[] };
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
