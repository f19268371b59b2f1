import { InvalidInputError } from "@trunkline/client";
import type { Database } from "../database/database.js";
import { deleteUnused } from "../recordings/delete-unused.js";

/**
 * Erases a person's calls, and remembers by hashes what must not be stored again.
 *
 * @throws {InvalidInputError} for anything that is not a number
 */
export async function forgetNumber(database: Database, number: string): Promise<number> {
  if (typeof number !== "string" || number.trim() === "") {
    throw new InvalidInputError("`number` must be a text, preferably in E.164: +15551234567.");
  }
  const erased = await database.transaction(async (connection) => {
    // The lock waits for running writers; later ones see what was forgotten.
    await connection.execute("lock table calls in share row exclusive mode");
    await connection.query(
      `insert into _trunkline_forgotten (kind, hash) values ('number', _trunkline_hash_number($1::text))
      on conflict (kind, hash) do update set forgotten_at = now()`,
      [number.trim()],
    );
    const { rows: files } = await connection.query(findFiles, [number.trim()]);
    const { rows } = await connection.query(erase, [number.trim()]);
    // The files' rows were deleted with those of their calls. If a file cannot be deleted, everything is rolled back.
    for (const { path } of files) await deleteUnused(connection, String(path));
    return Number(rows[0]?.erased);
  });
  // Removes what was erased from the disk too, if the user's privileges allow it.
  if (erased > 0) await database.execute("vacuum calls").catch(() => {});
  return erased;
}

const isTheirs = `_trunkline_hash_number($1::text) in (
    _trunkline_hash_number(from_number),
    _trunkline_hash_number(from_raw),
    _trunkline_hash_number(to_number),
    _trunkline_hash_number(to_raw),
    _trunkline_hash_number(customer_number)
  )`;

const findFiles = `
select distinct file.path from recording_files as file join calls using (call_key)
where file.path is not null and ${isTheirs}`;

const erase = `
with erased as (
  delete from calls
  where ${isTheirs}
  returning call_key
), remembered as (
  insert into _trunkline_forgotten (kind, hash)
  select 'call', encode(sha256(convert_to(call_key, 'UTF8')), 'hex') from erased
  on conflict do nothing
), events as (
  delete from _trunkline_webhook_events where call_key in (select call_key from erased)
)
select count(*) as erased from erased`;
