import { InvalidInputError } from "@trunkline/client";
import { readKnownCall } from "./known-call.js";
import { migrateState } from "./migrate-state.js";

/**
 * What a sync remembers between runs: plain JSON, to be kept in a file or a row. It belongs to one source, and grows
 * with what is unfinished, not with the list. Only `syncCalls` reads it; the report has what a person wants to know.
 * Times are ISO 8601.
 */
export interface SyncState {
  /** The version of this format. A state of version 1 is converted. */
  version: 2;
  /** The `key` of the source that the state belongs to. */
  source: string;
  /** The number of runs so far. */
  run: number;
  /** When the last run began, by the local clock. */
  ranAt?: string;
  /**
   * Calls before this time were never wanted; null if all are. Missing if nothing was read yet, or if a state of
   * version 1 did not say.
   */
  since?: string | null;
  /**
   * Every call that occurred before this time was read, as it was then, or is parked. Advances only when no window is
   * open.
   */
  bookmark?: string;
  /** The end of the newest window so far, where the next one begins. */
  reached?: string;
  /** When the newest call seen occurred, by the provider's clock, which may be behind the local one. */
  newest?: string;
  /** The time of the latest change seen, by the provider's clock. */
  changed?: string;
  /** Changes before this time were read, by the local clock or the provider's, whichever is earlier. */
  followed?: string;
  /** How far back the current round of re-reading complete calls has come. */
  rereadTo?: string;
  /** How much time is still to be read again, milliseconds: what the last run left over. */
  rereadLeft?: number;
  /** Windows that are not read to their end, newest first; at most 8. */
  windows: SyncWindow[];
  /** Calls that are tracked individually, one string each: at most 100 incomplete ones, and the newest 500 others. */
  calls: string[];
  /**
   * Digests of the rows of further calls that are listed again, by day in UTC; at most 2,500. Only for a source whose
   * list leaves parts of a call out; also missing in a state older than such sources.
   */
  rows?: Record<string, string>;
  /** Days with incomplete calls that are not tracked individually. */
  days: SyncDay[];
  /** Calls that a list did not show and that were not requested yet, one string each; at most 300. */
  missing: string[];
  /** What could not be read; at most 100 entries. */
  parked: ParkedCall[];
}

/** A fixed range of time that is read to its end. */
export interface SyncWindow {
  /** Calls that occurred at or after this time. Missing if unbounded. */
  since?: string;
  /** Calls that occurred before this time. */
  until: string;
  /** An earlier window read what occurred before this time, so it is compared and not new. Missing if all is new. */
  unread?: string;
  /** Where to continue in the window. Missing for its beginning. */
  cursor?: string;
  /** The number of the run that began to read it. */
  run: number;
}

/**
 * A day, by `occurredAt` in UTC, with incomplete calls that are not tracked individually. They are read again by
 * listing the day.
 */
export interface SyncDay {
  /** Midnight at its beginning. */
  since: string;
  /** When the last of its calls is given up. */
  until: string;
  /** When it is listed again. */
  due: string;
  /** How often it has been listed again. */
  tries: number;
  /** Concatenated short digests of the ids that are waited for. */
  ids: string;
  /** There were too many to keep each id: all calls of the day are written when it is listed. */
  all?: boolean;
}

/**
 * What could not be read. It is tried again in the next run, after 1 hour, 6 hours, 1 day, 3 days, and then every 7
 * days. Times are ISO 8601.
 */
export interface ParkedCall {
  /**
   * `call`: a known call that `get` fails for. `page`: rows that no list request returns. `row`: a row without an id.
   */
  reason: "call" | "page" | "row";
  /** `call`: its `key`. */
  key?: string;
  /** It occurred at or after this time, if known. */
  oldest?: string;
  /** It occurred at or before this time, if known. */
  newest?: string;
  /** The id of the row before it in the list, if there was one. */
  after?: string;
  /** Why the last try failed. */
  error: string;
  /** When it was parked. */
  since: string;
  /** How often it was tried again when due. */
  tries: number;
  /** When it is tried next. */
  due: string;
}

export function createState(source: string): SyncState {
  return { version: 2, source, run: 0, windows: [], calls: [], days: [], missing: [], parked: [] };
}

/**
 * Reads a saved state of any version, as a copy that may be changed.
 *
 * @throws {InvalidInputError} for anything that no sync saved, and for another source's state
 */
export function readState(value: unknown, source: string): SyncState {
  if (value === undefined || value === null) return createState(source);
  const state = isObject(value) && value.version === 1 ? migrateState(value, source) : value;
  if (isObject(state) && typeof state.version === "number" && state.version !== 2) {
    throw new InvalidInputError(
      `\`state\` is of version ${state.version}, which this version of the library does not know.`,
    );
  }
  if (!isState(state)) throw new InvalidInputError("`state` is not one that a sync saved.");
  if (state.source !== source) {
    throw new InvalidInputError(
      `\`state\` belongs to another source: ${state.source}, not ${source}. Keep one state for each source.`,
    );
  }
  return structuredClone(state);
}

function isState(state: unknown): state is SyncState {
  return (
    isObject(state) &&
    typeof state.source === "string" &&
    isCount(state.run) &&
    [state.ranAt, state.bookmark, state.reached, state.newest, state.changed, state.followed, state.rereadTo].every(
      (time) => time === undefined || isTime(time),
    ) &&
    (state.since === undefined || state.since === null || isTime(state.since)) &&
    (state.rereadLeft === undefined || isCount(state.rereadLeft)) &&
    isListOf(state.windows, isWindow) &&
    isListOf(state.calls, (text) => typeof text === "string" && readKnownCall(text) !== undefined) &&
    (state.rows === undefined || isRows(state.rows)) &&
    isListOf(state.days, isDay) &&
    isListOf(state.missing, (text) => typeof text === "string" && /^-?[\da-z]+,[^]+$/.test(text)) &&
    isListOf(state.parked, isParkedCall)
  );
}

function isWindow(window: unknown): boolean {
  return (
    isObject(window) &&
    isTime(window.until) &&
    [window.since, window.unread].every((time) => time === undefined || isTime(time)) &&
    (window.cursor === undefined || typeof window.cursor === "string") &&
    isCount(window.run)
  );
}

function isRows(rows: unknown): boolean {
  return (
    isObject(rows) &&
    Object.entries(rows).every(
      ([date, digests]) => isTime(date) && typeof digests === "string" && digests.length % 5 === 0,
    )
  );
}

function isDay(day: unknown): boolean {
  return (
    isObject(day) &&
    [day.since, day.until, day.due].every(isTime) &&
    isCount(day.tries) &&
    typeof day.ids === "string" &&
    day.ids.length % 5 === 0 &&
    (day.all === undefined || typeof day.all === "boolean")
  );
}

function isParkedCall(parked: unknown): boolean {
  return (
    isObject(parked) &&
    ["call", "page", "row"].includes(String(parked.reason)) &&
    (parked.reason === "call") === (typeof parked.key === "string") &&
    [parked.oldest, parked.newest].every((time) => time === undefined || isTime(time)) &&
    (parked.after === undefined || typeof parked.after === "string") &&
    typeof parked.error === "string" &&
    isTime(parked.since) &&
    isTime(parked.due) &&
    isCount(parked.tries)
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && Number.isFinite(Date.parse(value));
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
