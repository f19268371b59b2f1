import type { SyncState } from "trunkline";
import type { Connection } from "../database/database.js";
import { StoreError } from "../store-error.js";

/** When the transaction began, by the database's clock, as text that every `DateStyle` reads as it was meant. */
export const utcNow = `to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The right to write a source's calls, until a newer sync of the source begins. */
export interface Claim {
  fence: number;
  state: SyncState | undefined;
  /** When it was taken, by the database's clock, as it writes times. */
  began: string;
}

export async function beginSync(
  connection: Connection,
  { key, provider, account }: { key: string; provider: string; account: string | undefined },
  owner: string,
): Promise<Claim> {
  const { rows } = await connection.query(
    `insert into _trunkline_sync_state as kept (source_key, provider, account_id, fence, owner, started_at)
    values ($1, $2, $3, 1, $4, now())
    on conflict (source_key) do update set fence = kept.fence + 1, owner = excluded.owner, started_at = now()
    returning fence, state::text as state, ${utcNow} as began`,
    [key, provider, account ?? null, owner],
  );
  return { fence: Number(rows[0]?.fence), state: parseState(rows[0]?.state), began: String(rows[0]?.began) };
}

export async function readState(connection: Connection, key: string): Promise<SyncState | undefined> {
  const { rows } = await connection.query(
    "select state::text as state from _trunkline_sync_state where source_key = $1",
    [key],
  );
  return parseState(rows[0]?.state);
}

/** @throws {StoreError} `superseded` if a newer sync of this source has begun */
export async function saveState(
  connection: Connection,
  key: string,
  fence: number,
  state: SyncState,
  written: number,
): Promise<void> {
  const { rows } = await connection.query(
    `update _trunkline_sync_state
    set state = $3::text::json, saved_at = now(), calls_written = calls_written + $4::bigint
    where source_key = $1 and fence = $2::bigint returning 1`,
    [key, fence, toStateText(state), written],
  );
  if (rows.length > 0) return;
  throw new StoreError(
    "superseded",
    `Another sync of ${key} has begun, and this one stops. Nothing is lost: the other reads what this one would have.`,
  );
}

export async function finishSync(connection: Connection, key: string, fence: number): Promise<void> {
  await connection.query(
    `update _trunkline_sync_state set finished_at = now(), error = null
    where source_key = $1 and fence = $2::bigint`,
    [key, fence],
  );
}

export async function noteFailure(connection: Connection, key: string, fence: number, error: string): Promise<void> {
  await connection.query("update _trunkline_sync_state set error = $3 where source_key = $1 and fence = $2::bigint", [
    key,
    fence,
    error.replaceAll("\0", "\ufffd"),
  ]);
}

/**
 * Precedes the four hex digits of a character that Postgres rejects in JSON that it parses: NUL and unpaired
 * surrogates.
 */
const mark = "\ue000";

/** Escapes them: providers' ids may hold anything. */
function toStateText(state: SyncState): string {
  return JSON.stringify(state).replaceAll(/\ue000|\\(?:u(0000|d[89a-f][\da-f]{2})|[^])/g, (found, digits?: string) =>
    found === mark ? `${mark}e000` : digits ? mark + digits : found,
  );
}

/** The state was saved by a sync, and `syncCalls` checks it before use. */
function parseState(text: unknown): SyncState | undefined {
  if (typeof text !== "string") return undefined;
  return JSON.parse(text.replaceAll(/\ue000([\da-f]{4})/g, "\\u$1")) as SyncState;
}
