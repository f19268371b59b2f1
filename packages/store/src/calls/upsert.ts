import type { Connection } from "../database/database.js";
import { isForgotten } from "./forgotten.js";
import { columns } from "../schema/call-columns.js";
import { toSafeJson } from "./safe-json.js";
import { ownColumns } from "./to-row.js";

/** How many rows were written. Unchanged rows count as neither. */
export interface Upserted {
  inserted: number;
  updated: number;
}

/** Approximate characters of a statement's parameter, of which an embedded Postgres holds several copies. */
const mostCharacters = 2_000_000;

export interface UpsertOptions {
  /** Whether the later record wins, even if it is less complete. Default false. */
  lastWins?: boolean;
  /**
   * The time from which a sync read these rows, by the database's clock. A row that was put since then may be older or
   * newer than what the sync read: it is a conflict, and left alone.
   */
  since?: string | undefined;
}

/** Writes rows in the caller's transaction, each as JSON and with a different key. */
export async function upsert(
  connection: Connection,
  rows: readonly string[],
  { lastWins = false, since }: UpsertOptions = {},
): Promise<Upserted> {
  const sum: Upserted = { inserted: 0, updated: 0 };
  const { statement } = statements[lastWins ? "lastWins" : "furtherWins"];
  for (const batch of batchesOf(rows)) {
    const { rows: answer } = await connection.query(statement, [batch, since ?? null]);
    sum.inserted += Number(answer[0]?.inserted);
    sum.updated += Number(answer[0]?.updated);
  }
  return sum;
}

function* batchesOf(rows: readonly string[]): Generator<string> {
  let texts: string[] = [];
  let size = 0;
  for (const text of rows) {
    if (texts.length > 0 && size + text.length > mostCharacters) {
      yield `[${texts.join(",")}]`;
      texts = [];
      size = 0;
    }
    texts.push(text);
    size += text.length;
  }
  if (texts.length > 0) yield `[${texts.join(",")}]`;
}

const types: readonly (readonly [name: string, type: string])[] = [
  ...columns.map(([name, { type }]) => [name, type] as const),
  ...Object.entries(ownColumns),
];
const names = types.map(([name]) => name);
/** Arrays that default to empty if a Call from elsewhere lacks them. */
const required = new Set(["transfers", "recordings", "assumptions", "problems"]);

const updates = names
  .filter((name) => name !== "call_key")
  .map((name) => `${name} = excluded.${name}`)
  .join(", ");

/**
 * The keys of the rows that `upsert` left alone as conflicts, in the same transaction: it has locked them, so none is
 * missed.
 */
export async function findConflicts(
  connection: Connection,
  rows: readonly string[],
  { lastWins = false, since }: UpsertOptions,
): Promise<string[]> {
  const keys: string[] = [];
  const { conflicts } = statements[lastWins ? "lastWins" : "furtherWins"];
  for (const batch of batchesOf(rows)) {
    const { rows: found } = await connection.query(conflicts, [batch, since ?? null]);
    keys.push(...found.map((row) => String(row.call_key)));
  }
  return keys;
}

/** Of these keys, those whose rows were put since a time: few, which `findConflicts` then compares. */
export async function findPutSince(connection: Connection, keys: readonly string[], since: string): Promise<string[]> {
  const { rows } = await connection.query(
    `select call_key from calls as kept
    where ${isPutSince} and call_key in (select jsonb_array_elements_text($1::text::jsonb))`,
    [toSafeJson(keys), since],
  );
  return rows.map((row) => String(row.call_key));
}

const isPutSince = "kept._trunkline_seen_by <> 'sync' and kept._trunkline_synced_at >= $2::text::timestamptz";

/**
 * One statement for both databases. Rows come as one JSON parameter, so that the number of columns has no limit. Of two
 * records of a call, the one that changed later wins, by the provider's clock; if that does not tell, the more complete
 * one, then the one written later. That goes by no clock of ours: several machines write, and a row that one wrote
 * while its clock was ahead would never change again. What is put without a time of change over a row that has one may
 * be the snapshot of an event that was delivered late, so it has to be more complete. Unchanged rows are not touched.
 * Forgotten calls do not come back.
 */
function toStatement({ lastWins }: { lastWins: boolean }): { statement: string; conflicts: string } {
  const isConflict = `(
    ${isPutSince}
    and excluded._trunkline_hash <> kept._trunkline_hash
    and (excluded.updated_at <> kept.updated_at) is not true
    ${lastWins ? "" : "and excluded._trunkline_rank = kept._trunkline_rank"}
  )`;
  const columns = types.map(([name, type]) => `${name} ${type}`).join(", ");
  const statement = `
with given as (
  select * from jsonb_to_recordset($1::text::jsonb) as given(${columns})
), written as (
  insert into calls as kept (${names.join(", ")})
  select ${names.map((name) => (required.has(name) ? `coalesce(${name}, '[]')` : name)).join(", ")}
  from given
  where not ${isForgotten}
  order by call_key
  on conflict (call_key) do update set
    ${updates},
    _trunkline_synced_at = now(),
    _trunkline_deleted_at = case when excluded._trunkline_seen_by = 'webhook' then kept._trunkline_deleted_at end,
    _trunkline_deleted_reason = case when excluded._trunkline_seen_by = 'webhook' then kept._trunkline_deleted_reason end
  where (
    kept._trunkline_hash <> excluded._trunkline_hash
    or (kept._trunkline_deleted_at is not null and excluded._trunkline_seen_by <> 'webhook')
  ) and case
    when excluded.updated_at <> kept.updated_at then excluded.updated_at > kept.updated_at
    when excluded._trunkline_seen_by <> 'sync' and excluded.updated_at is null and kept.updated_at is not null
      then excluded._trunkline_rank > kept._trunkline_rank
    else ${lastWins ? "true" : "excluded._trunkline_rank >= kept._trunkline_rank"}
  end and ${isConflict} is not true
  returning (xmax = 0) as is_new
)
select count(*) filter (where is_new) as inserted, count(*) filter (where not is_new) as updated from written`;
  const conflicts = `
select call_key
from jsonb_to_recordset($1::text::jsonb) as excluded(${columns}) join calls as kept using (call_key)
where ${isConflict}`;
  return { statement, conflicts };
}

const statements = {
  furtherWins: toStatement({ lastWins: false }),
  lastWins: toStatement({ lastWins: true }),
};
