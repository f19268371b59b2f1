import { InvalidInputError } from "@trunkline/client";
import type { Call } from "../call.js";
import { checkListingOptions } from "../lists/listing.js";
import { readMoment } from "../lists/query.js";
import type { SyncState } from "./state.js";

export interface SyncOptions<Raw = unknown> {
  /** What `save` was last given. Missing for the first run. */
  state?: SyncState | null | undefined;
  /**
   * Puts calls away, by `key`: a call may come again, changed or not, and the later one counts. It has succeeded when its promise resolves.
   */
  write: (calls: Call<Raw>[]) => Promise<void> | void;
  /** Keeps the state, after what it speaks of was written. Called after every page, so that a run can be interrupted anywhere. */
  save: (state: SyncState) => Promise<void> | void;
  /** How far back the first run reads: ISO 8601 with a zone, a date alone, or a Date. Default: all there is. */
  from?: string | Date | undefined;
  /** How far before the bookmark each run begins, milliseconds: for records that the provider shows late. Default 10 minutes. */
  overlap?: number | undefined;
  /** How far before now each run ends, milliseconds: for records that are just being made. Default 30 seconds. */
  settle?: number | undefined;
  /** How long a call that is not complete is read again, milliseconds from its creation. Default 3 days. */
  rewalk?: number | undefined;
  /** What `write` gets as `raw`: credentials taken out, all of it, or nothing. Default `redacted`. */
  raw?: "redacted" | "full" | "none" | undefined;
  pageSize?: number | undefined;
  signal?: AbortSignal | undefined;
  /** The clock, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

export interface SyncReport {
  /** Calls handed to `write`, repeated ones included. */
  written: number;
  /**
   * Keys of calls that were written once and that the provider no longer has. Noticed of calls that were not complete, and of the newest 500 complete ones as far as this run's window reached
   * back.
   */
  deleted: string[];
  /** Likewise, of calls older than the provider keeps them: nobody need have deleted them. */
  expired: string[];
  /** Calls that are still to be read again. */
  pending: number;
  /** What a person should look at, e.g. that the provider's retention may have taken calls before they were read. */
  warnings: string[];
  /** As last saved. */
  state: SyncState;
}

export interface CheckedOptions<Raw> extends SyncOptions<Raw> {
  from: string | undefined;
  overlap: number;
  settle: number;
  rewalk: number;
  now: () => number;
}

/** @throws {InvalidInputError} for the first option that cannot be right */
export function checkSyncOptions<Raw>(options: SyncOptions<Raw>): CheckedOptions<Raw> {
  const { from, overlap = 600_000, settle = 30_000, rewalk = 259_200_000, now = Date.now, raw } = options;
  checkListingOptions({ pageSize: options.pageSize });
  for (const [name, value] of Object.entries({ overlap, settle, rewalk })) {
    if (!Number.isFinite(value) || value < 0)
      throw refuse(`\`${name}\` must be a number of milliseconds, not ${String(value)}.`);
  }
  for (const name of ["write", "save"] as const) {
    if (typeof options[name] !== "function") throw refuse(`\`${name}\` must be a function.`);
  }
  if (raw !== undefined && !["redacted", "full", "none"].includes(raw)) {
    throw refuse(`\`raw\` must be redacted, full or none, not ${JSON.stringify(raw)}.`);
  }
  const start = readMoment(from, "from");
  return {
    ...options,
    from: start === undefined ? undefined : new Date(start).toISOString(),
    overlap,
    settle,
    rewalk,
    now,
  };
}

function refuse(message: string): InvalidInputError {
  return new InvalidInputError("invalid_input", message);
}
