import type { Connection } from "./database/database.js";
import type { SourceStatus } from "./store.js";

export async function readStatus(connection: Connection): Promise<SourceStatus[]> {
  const { rows } = await connection.query("select * from sync_status order by source_key");
  return rows.map((row) => ({
    source: String(row.source_key),
    provider: String(row.provider),
    account: toText(row.account_id),
    calls: Number(row.calls),
    incomplete: Number(row.incomplete),
    deleted: Number(row.deleted),
    newestAt: toText(row.newest_at),
    completeFrom: toText(row.complete_from),
    completeUntil: toText(row.complete_until),
    openWindows: Number(row.open_windows),
    parked: Number(row.parked),
    startedAt: toText(row.started_at),
    finishedAt: toText(row.finished_at),
    error: toText(row.error),
  }));
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
