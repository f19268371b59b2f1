import { InvalidInputError } from "@trunkline/client";

/** What a sync remembers between two runs: small, JSON, safe to keep in a file or a row. */
export interface SyncState {
  version: 1;
  /** Every call created before this time was written, as it was then. ISO 8601. */
  bookmark?: string;
  /** When the newest call that was seen was created, by the provider's clock: ours may be ahead of it. */
  newest?: string;
  /** The window that is being read, while one is: it is frozen, and gone on with where it was left. */
  window?: SyncWindow;
  /** Calls that were not complete when they were written: read again until they are, or too old. */
  pending: SeenCall[];
  /** The newest complete calls: one that a window covers and does not show was deleted. */
  recent?: SeenCall[];
}

export interface SyncWindow {
  /** Calls created at or after this time; missing for all there are. */
  since?: string;
  /** Calls created before this time. */
  until: string;
  /** Where in the window to go on. */
  cursor?: string;
  /** Calls that were written before and that the window did not show so far. */
  unseen?: SeenCall[];
}

export interface SeenCall {
  id: string;
  createdAt: string;
}

export const emptyState: SyncState = { version: 1, pending: [] };

/** @throws {InvalidInputError} for what no sync has saved */
export function checkState(state: SyncState | undefined | null): SyncState {
  if (state === undefined || state === null) return emptyState;
  const { version, bookmark, newest, window, pending, recent = [] } = state;
  const unseen = window?.unseen ?? [];
  const times = [bookmark, newest, window?.since, window?.until].filter((time) => time !== undefined);
  const sound =
    version === 1 &&
    [pending, recent, unseen].every((calls) => Array.isArray(calls) && calls.every(isSeenCall)) &&
    times.every(isTime) &&
    (window === undefined || typeof window.until === "string");
  if (sound) return state;
  throw new InvalidInputError("invalid_input", "`state` is not one that a sync of this version saved.");
}

function isSeenCall(call: SeenCall | null): boolean {
  return typeof call?.id === "string" && isTime(call.createdAt);
}

function isTime(time: unknown): boolean {
  return typeof time === "string" && Number.isFinite(Date.parse(time));
}
