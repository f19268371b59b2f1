import { hostname } from "node:os";
import type { CallSource } from "trunkline";
import { markDeleted } from "../calls/mark-deleted.js";
import { readKeys } from "../calls/read-keys.js";
import { toRowJson } from "../calls/to-row.js";
import { upsert, type Upserted } from "../calls/upsert.js";
import type { Connection, Database } from "../database/database.js";
import type { StoreSyncReport } from "../store.js";
import { syncCopy, type Step, type SyncCopyOptions, type SyncHome } from "./sync-copy.js";
import { beginSync, finishSync, noteFailure, readState, saveState, type Claim } from "./sync-state.js";

/** Thrown to roll back a dry run's transaction. */
class Undone extends Error {
  constructor(readonly upserted: Upserted) {
    super("A dry run writes nothing.");
  }
}

export async function syncSource(
  database: Database,
  source: CallSource,
  options: SyncCopyOptions,
): Promise<StoreSyncReport> {
  return syncCopy(() => openHome(database, source, options), source, options);
}

async function openHome(
  database: Database,
  { key, provider, account }: CallSource,
  { raw, fullRefresh = false, dryRun = false }: SyncCopyOptions,
): Promise<SyncHome> {
  if (!dryRun) database.checkRoom?.();
  const claim: Claim | undefined = dryRun
    ? undefined
    : await beginSync(database, { key, provider, account }, `${hostname()}:${process.pid}`);

  async function commit(connection: Connection, { calls, state, changes, now }: Step): Promise<Upserted> {
    // First, so that an older sync stops before it writes anything, and a newer one waits for this transaction.
    if (claim) await saveState(connection, key, claim.fence, state, calls.length);
    const rows = calls.map((call) => toRowJson(call, { raw, seenBy: "sync", now }));
    const upserted = await upsert(connection, rows, fullRefresh);
    await markDeleted(connection, changes.deleted, "deleted");
    await markDeleted(connection, changes.expired, "expired");
    if (dryRun) throw new Undone(upserted);
    return upserted;
  }

  return {
    state: fullRefresh ? undefined : (claim?.state ?? (await readState(database, key))),
    keys: (from, to) => certainKeys(readKeys(database, from, to, key)),
    async commit(step) {
      if (!dryRun) database.checkRoom?.();
      try {
        return await database.transaction((connection) => commit(connection, step));
      } catch (error) {
        if (error instanceof Undone) return error.upserted;
        throw error;
      }
    },
    async end(error) {
      if (!claim) return;
      await (error === undefined
        ? finishSync(database, key, claim.fence)
        : noteFailure(database, key, claim.fence, error));
    },
  };
}

/** Without keys that may have held characters that Postgres rejects: the list shows such a call under another key. */
async function* certainKeys(keys: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const key of keys) if (!key.includes("\ufffd")) yield key;
}
