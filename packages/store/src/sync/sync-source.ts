import { hostname } from "node:os";
import { InvalidInputError, TrunklineError } from "@trunkline/client";
import { syncCalls, type Call, type CallSource, type SyncChanges, type SyncReport, type SyncState } from "trunkline";
import { markDeleted } from "../calls/mark-deleted.js";
import { readKeys } from "../calls/read-keys.js";
import { toRow } from "../calls/to-row.js";
import { upsert, type Upserted } from "../calls/upsert.js";
import type { Connection, Database } from "../database/database.js";
import type { RawMode, StoreSyncOptions, StoreSyncReport } from "../store.js";
import { beginSync, finishSync, noteFailure, readState, saveState, type Claim } from "./sync-state.js";

/** Leaves a transaction that was only a trial. */
class Undone extends Error {
  constructor(readonly upserted: Upserted) {
    super("A dry run writes nothing.");
  }
}

/**
 * `write` stages, and `save` commits what was staged together with the state that speaks of it: `syncCalls` moves its
 * place only with a `save`, after the `write`s that it counts on.
 */
export async function syncSource(
  database: Database,
  source: CallSource,
  { raw, fullRefresh = false, dryRun = false, onProgress, ...options }: StoreSyncOptions & { raw: RawMode },
): Promise<StoreSyncReport> {
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new InvalidInputError("`onProgress` must be a function.");
  }
  const { key, provider, account } = source;
  const claim: Claim | undefined = dryRun
    ? undefined
    : await beginSync(database, { key, provider, account }, `${hostname()}:${process.pid}`);
  const saved = fullRefresh ? undefined : (claim?.state ?? (await readState(database, key)));
  const sum = { written: 0, inserted: 0, updated: 0, deleted: 0 };
  let staged = new Map<string, Call>();
  let at: string | undefined;

  async function commit(connection: Connection, state: SyncState, changes: SyncChanges): Promise<Upserted> {
    // First, so that an older sync stops before it has written, and a newer one waits for this.
    if (claim) await saveState(connection, key, claim.fence, state, staged.size);
    const now = options.now?.() ?? Date.now();
    const rows = [...staged.values()].map((call) => toRow(call, { raw, seenBy: "sync", now }));
    const upserted = await upsert(connection, rows, fullRefresh);
    await markDeleted(connection, changes.deleted, "deleted");
    await markDeleted(connection, changes.expired, "expired");
    if (dryRun) throw new Undone(upserted);
    return upserted;
  }

  async function save(state: SyncState, changes: SyncChanges): Promise<void> {
    const upserted = await database
      .transaction((connection) => commit(connection, state, changes))
      .catch((error: unknown) => {
        if (error instanceof Undone) return error.upserted;
        throw error;
      });
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
      state: saved,
      // The call is hashed with its raw answer, whether that is kept or not.
      raw: raw === "full" ? "full" : "redacted",
      keys: (from, to) => readKeys(database, from, to, key),
      write(calls) {
        for (const call of calls) staged.set(call.key, call);
        sum.written += calls.length;
        at = calls.at(-1)?.occurredAt ?? at;
      },
      save,
    });
  } catch (error) {
    if (claim) await noteFailure(database, key, claim.fence, describe(error)).catch(() => {});
    throw error;
  }
  if (claim) await finishSync(database, key, claim.fence);
  return { ...report, source: key, inserted: sum.inserted, updated: sum.updated };
}

function describe(error: unknown): string {
  if (TrunklineError.isInstance(error)) return `${error.name}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
