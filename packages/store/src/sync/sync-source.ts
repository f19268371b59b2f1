import { hostname } from "node:os";
import type { Call, CallSource } from "trunkline";
import { markDeleted } from "../calls/mark-deleted.js";
import { readKeys } from "../calls/read-keys.js";
import { toSafeText } from "../calls/safe-json.js";
import { toRowJson } from "../calls/to-row.js";
import { findConflicts, findPutSince, upsert, type Upserted } from "../calls/upsert.js";
import type { Connection, Database } from "../database/database.js";
import type { StoreSyncReport } from "../store.js";
import { Conflict, settleConflicts, type Reading } from "./settle-conflicts.js";
import { syncCopy, type Step, type SyncCopyOptions, type SyncHome } from "./sync-copy.js";
import { beginSync, finishSync, noteFailure, readState, saveState, utcNow, type Claim } from "./sync-state.js";

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
  source: CallSource,
  { raw, fullRefresh = false, dryRun = false, signal }: SyncCopyOptions,
): Promise<SyncHome> {
  const { key, provider, account } = source;
  if (!dryRun) database.checkRoom?.();
  const claim: Claim | undefined = dryRun
    ? undefined
    : await beginSync(database, { key, provider, account }, `${hostname()}:${process.pid}`);

  const warnings: string[] = [];

  async function commit(
    connection: Connection,
    { calls, state, changes, now }: Step,
    readings: readonly Reading[],
  ): Promise<Upserted> {
    // First, so that an older sync stops before it writes anything, and a newer one waits for this transaction.
    if (claim) await saveState(connection, key, claim.fence, state, calls.length);
    const sum: Upserted = { inserted: 0, updated: 0 };
    const conflicts: Call[] = [];
    for (const { calls, since } of readings) {
      const toRows = (some: readonly Call[]): string[] =>
        some.map((call) => toRowJson(call, { raw, seenBy: "sync", now }));
      const { inserted, updated } = await upsert(connection, toRows(calls), { lastWins: fullRefresh, since });
      sum.inserted += inserted;
      sum.updated += updated;
      if (since === undefined || inserted + updated === calls.length) continue;
      const put = pick(calls, await findPutSince(connection, toKeys(calls), since));
      if (put.length === 0) continue;
      const keys = await findConflicts(connection, toRows(put), { lastWins: fullRefresh, since });
      conflicts.push(...pick(put, keys));
    }
    if (conflicts.length > 0) throw new Conflict(conflicts, await readTime(connection));
    await markDeleted(connection, changes.deleted, "deleted");
    await markDeleted(connection, changes.expired, "expired");
    if (dryRun) throw new Undone(sum);
    return sum;
  }

  return {
    state: fullRefresh ? undefined : (claim?.state ?? (await readState(database, key))),
    keys: (from, to) => certainKeys(readKeys(database, from, to, key)),
    warnings,
    async commit(step) {
      if (!dryRun) database.checkRoom?.();
      try {
        const { calls } = step;
        return await settleConflicts(source, { calls, since: claim?.began, raw, signal, warnings }, (readings) =>
          database.transaction((connection) => commit(connection, step, readings)),
        );
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

function toKeys(calls: readonly Call[]): string[] {
  return calls.map(({ key }) => key);
}

/** The calls with these keys, as the database has them. */
function pick(calls: readonly Call[], keys: readonly string[]): Call[] {
  return calls.filter(({ key }) => keys.includes(toSafeText(key)));
}

/** When the transaction began, by the database's clock: before whatever is read after it. */
async function readTime(connection: Connection): Promise<string> {
  const { rows } = await connection.query(`select ${utcNow} as time`);
  return String(rows[0]?.time);
}

/** Without keys that may have held characters that Postgres rejects: the list shows such a call under another key. */
async function* certainKeys(keys: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const key of keys) if (!key.includes("\ufffd")) yield key;
}
