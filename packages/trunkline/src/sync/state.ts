import { InvalidInputError } from "@trunkline/client";

/** What a sync remembers between two runs: small, JSON, safe to keep in a file or a row. */
export interface SyncState {
  version: 1;
  /** Every call created before this time was written, as it was then. ISO 8601. */
  bookmark?: string;
  /** The window that is being read, while one is: it is frozen, and gone on with where it was left. */
  window?: SyncWindow;
  /** Calls that were not complete when they were written: read again until they are, or too old. */
  pending: PendingCall[];
}

export interface SyncWindow {
  /** Calls created at or after this time; missing for all there are. */
  since?: string;
  /** Calls created before this time. */
  until: string;
  /** Where in the window to go on. */
  cursor?: string;
}

export interface PendingCall {
  id: string;
  createdAt: string;
}

export const emptyState: SyncState = { version: 1, pending: [] };

/** @throws {InvalidInputError} for what no sync has saved */
export function checkState(state: SyncState | undefined | null): SyncState {
  if (state === undefined || state === null) return emptyState;
  const { version, bookmark, window, pending } = state;
  const times = [bookmark, window?.since, window?.until].filter((time) => time !== undefined);
  const sound =
    version === 1 &&
    Array.isArray(pending) &&
    times.every((time) => typeof time === "string" && Number.isFinite(Date.parse(time))) &&
    (window === undefined || typeof window.until === "string");
  if (sound) return state;
  throw new InvalidInputError("invalid_input", "`state` is not one that a sync of this version saved.");
}
