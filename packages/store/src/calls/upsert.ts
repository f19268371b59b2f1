import type { Connection } from "../database/database.js";
import { isForgotten } from "./forgotten.js";
import { columns } from "../schema/call-columns.js";
import { ownColumns } from "./to-row.js";

/** How many rows were written. Unchanged rows count as neither. */
export interface Upserted {
  inserted: number;
  updated: number;
}

/** Approximate characters of a statement's parameter, of which an embedded Postgres holds several copies. */
const mostCharacters = 2_000_000;

/**
 * Writes rows in the caller's transaction, each as JSON and with a different key. `lastWins`: the later record wins,
 * even if it is less complete.
 */
export async function upsert(connection: Connection, rows: readonly string[], lastWins = false): Promise<Upserted> {
  const sum: Upserted = { inserted: 0, updated: 0 };
  for (const batch of batchesOf(rows)) {
    const { rows: answer } = await connection.query(statements[lastWins ? "lastWins" : "furtherWins"], [batch]);
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
 * One statement for both databases. Rows come as one JSON parameter, so that the number of columns has no limit. Of two
 * records of a call, the one that changed later wins, by the provider's clock; if that does not tell, the more complete
 * one, then the one written later. That goes by no clock of ours: several machines write, and a row that one wrote
 * while its clock was ahead would never change again. Unchanged rows are not touched. Forgotten calls do not come back.
 */
function toStatement({ lastWins }: { lastWins: boolean }): string {
  return `
with given as (
  select * from jsonb_to_recordset($1::text::jsonb) as given(${types.map(([name, type]) => `${name} ${type}`).join(", ")})
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
    when kept.updated_at <> excluded.updated_at then excluded.updated_at > kept.updated_at
    else ${lastWins ? "true" : "excluded._trunkline_rank >= kept._trunkline_rank"}
  end
  returning (xmax = 0) as is_new
)
select count(*) filter (where is_new) as inserted, count(*) filter (where not is_new) as updated from written`;
}

const statements = {
  furtherWins: toStatement({ lastWins: false }),
  lastWins: toStatement({ lastWins: true }),
};
