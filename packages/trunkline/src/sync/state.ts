import { InvalidInputError } from "@trunkline/client";
import { readKnownCall } from "./known-call.js";
import { migrateState } from "./migrate-state.js";

/**
 * What a sync remembers between two runs: plain JSON, safe to keep in a file or a row. It belongs to one source, and
 * grows with what is open, not with the list. Nothing but `syncCalls` reads it; what a person wants to know is in the
 * report.
 */
export interface SyncState {
  /** The form of this state. One of version 1 is taken over. */
  version: 2;
  /** The `key` of the source that it was saved for. */
  source: string;
  /** Counts the runs. */
  run: number;
  /** When the last run began, by our clock. */
  ranAt?: string;
  /**
   * Calls before this time were never wanted; null where all are. Missing where nothing was read yet, or a state of
   * version 1 did not say.
   */
  since?: string | null;
  /**
   * Every call that occurred before this time was read, as it was then, or is parked. Moves only when no window is
   * open.
   */
  bookmark?: string;
  /** Where the newest window ends that was begun: the next one begins there. */
  reached?: string;
  /** When the newest call that was seen occurred, by the provider's clock: ours may be ahead of it. */
  newest?: string;
  /** When the call that was changed last was changed, by the provider's clock. */
  changed?: string;
  /** Changes before this time were read, by our clock or the provider's, whichever tells less. */
  followed?: string;
  /** Down to where the deeper re-reading came in this round. */
  rereadTo?: string;
  /** How much of the time line is to be read again by now, milliseconds: what one run leaves over. */
  rereadLeft?: number;
  /** Windows that are not read to their end, newest first: no more than 8. */
  windows: SyncWindow[];
  /**
   * Calls that are known one by one: the incomplete ones, no more than 100, and the newest 500 others. One text each.
   */
  calls: string[];
  /**
   * Where the source's list leaves parts of a call out: digests of the rows of further calls that are listed again, by
   * day in UTC, no more than 2,500. Missing elsewhere, and in a state from before there were such sources.
   */
  rows?: Record<string, string>;
  /** Days with more incomplete calls than are known one by one. */
  days: SyncDay[];
  /** Calls that a list did not show and that were not asked for yet, one text each: no more than 300. */
  missing: string[];
  /** What could not be read: no more than 100. */
  parked: ParkedCall[];
}

/** A part of the list that is frozen, and read to its end. */
export interface SyncWindow {
  /** Calls that occurred at or after this time; missing for all there are. */
  since?: string;
  /** Calls that occurred before this time. */
  until: string;
  /**
   * What occurred before this time was read by an earlier window: it is compared, and not new. Missing where all is
   * new.
   */
  unread?: string;
  /** Where in the window to go on; missing for its beginning. */
  cursor?: string;
  /** The run that began to read it. */
  run: number;
}

/**
 * A day, by `occurredAt` in UTC, with incomplete calls that are not known one by one: they are read again by listing
 * the day.
 */
export interface SyncDay {
  /** Its midnight. */
  since: string;
  /** Until when a call of it may be waited for. */
  until: string;
  /** When it is listed again, ISO 8601. */
  due: string;
  /** How often it was listed again so far. */
  tries: number;
  /** Short digests of the ids that are waited for, one after the other. */
  ids: string;
  /** There were too many to tell them apart: all calls of the day are written when it is listed. */
  all?: boolean;
}

/**
 * What could not be read, and is tried again: in the next run, after 1 hour, 6 hours, 1 day, 3 days, and then every 7
 * days.
 */
export interface ParkedCall {
  /**
   * `call`: a known call that cannot be got. `page`: rows that no request of the list brings. `row`: a row without an
   * id.
   */
  reason: "call" | "page" | "row";
  /** `call`: its `key`. */
  key?: string;
  /** Its time lies at or after this one, where that is known. */
  oldest?: string;
  /** Its time lies at or before this one, where that is known. */
  newest?: string;
  /** The id of the row before it in the list, where there was one. */
  after?: string;
  /** Why it could not be read, when it was last tried. */
  error: string;
  /** Since when it is parked. */
  since: string;
  /** How often it was tried again. */
  tries: number;
  /** When it is tried again. */
  due: string;
}

export function createState(source: string): SyncState {
  return { version: 2, source, run: 0, windows: [], calls: [], days: [], missing: [], parked: [] };
}

/**
 * The state to go on from, of whichever version; a copy, to be changed.
 *
 * @throws {InvalidInputError} for what no sync has saved, and for the state of another source
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
