import { InvalidInputError, TrunklineError } from "@trunkline/client";
import { syncCalls, type Call, type CallSource, type SyncChanges, type SyncReport, type SyncState } from "trunkline";
import type { Upserted } from "../calls/upsert.js";
import type { RawMode, StoreSyncOptions, StoreSyncReport } from "../store.js";

export type SyncCopyOptions = StoreSyncOptions & { raw: RawMode };

/** What is committed together: calls, changes found in others, and the state that covers both. */
export interface Step {
  calls: readonly Call[];
  state: SyncState;
  changes: SyncChanges;
  /** When the calls were fetched, epoch milliseconds. */
  now: number;
}

/** The copy of one source while it is synced, in a database or in files. */
export interface SyncHome {
  /** What the last sync saved. Undefined for a first sync or a full refresh. */
  state: SyncState | undefined;
  keys: (from: string, to: string) => AsyncIterable<string>;
  /** Commits everything or nothing. In a dry run it only returns what it would have done. */
  commit: (step: Step) => Promise<Upserted>;
  /** What a person should look at, for the report. */
  warnings: readonly string[];
  /** Notes that the sync has ended, with or without an error. */
  end: (error?: string) => Promise<void>;
}

/**
 * `write` stages calls, and `save` commits them together with the state that covers them: `syncCalls` advances only
 * with a `save`, after the `write`s that it relies on.
 */
export async function syncCopy(
  open: () => Promise<SyncHome>,
  source: CallSource,
  { raw, fullRefresh: _fullRefresh, dryRun: _dryRun, onProgress, ...options }: SyncCopyOptions,
): Promise<StoreSyncReport> {
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new InvalidInputError("`onProgress` must be a function.");
  }
  const { key } = source;
  const home = await open();
  const sum = { written: 0, inserted: 0, updated: 0, deleted: 0 };
  let staged = new Map<string, Call>();
  let at: string | undefined;

  async function save(state: SyncState, changes: SyncChanges): Promise<void> {
    const now = options.now?.() ?? Date.now();
    const upserted = await home.commit({ calls: [...staged.values()], state, changes, now });
    sum.inserted += upserted.inserted;
    sum.updated += upserted.updated;
    sum.deleted += changes.deleted.length + changes.expired.length;
    staged = new Map();
    onProgress?.({ source: key, ...sum, at, openWindows: state.windows.length });
  }

  let report: SyncReport;
  try {
    report = await syncCalls(source, {
      ...options,
      state: home.state,
      // Calls are hashed with `raw`, whether that is kept or not.
      raw: raw === "full" ? "full" : "redacted",
      keys: home.keys,
      write(calls) {
        for (const call of calls) staged.set(call.key, call);
        sum.written += calls.length;
        at = calls.at(-1)?.occurredAt ?? at;
      },
      save,
    });
  } catch (error) {
    await home.end(describe(error)).catch(() => {});
    throw error;
  }
  await home.end();
  return {
    ...report,
    warnings: [...report.warnings, ...home.warnings],
    source: key,
    inserted: sum.inserted,
    updated: sum.updated,
  };
}

export function describe(error: unknown): string {
  if (TrunklineError.isInstance(error)) return `${error.name}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
