import { createHash } from "node:crypto";
import type { Connection, Database } from "../database/database.js";
import { StoreError } from "../store-error.js";
import { toComments } from "../schema/comments.js";
import { migrations, type Migration } from "../generated/migrations.js";

/** An arbitrary number that nothing else locks. */
const lockNumber = 7_240_816_335_291;

/** Comments are not part of the schema's structure, so they are rewritten when their text changes. */
const commentsName = "comments";

/**
 * Creates the tables, or brings them up to date, in one transaction. Concurrent callers wait.
 *
 * @returns the names of the migrations applied
 * @throws {StoreError} `schema` if the tables were made by a newer version, or an applied migration has changed
 */
export async function migrate(
  database: Database,
  shown: string,
  wanted: readonly Migration[] = migrations,
): Promise<string[]> {
  return database.transaction(async (connection) => {
    // Locked first, or two callers that find no tables would both create them.
    await connection.query("select pg_advisory_xact_lock($1::bigint)", [String(lockNumber)]);
    const applied = await readApplied(connection);
    if (applied.size === 0) await connection.execute(table);
    const missing = findMissing(applied, wanted, shown);
    for (const { name, sql } of missing) {
      await connection.execute(sql);
      await connection.query("insert into _trunkline_migrations (name, hash) values ($1, $2)", [name, hashOf(sql)]);
    }
    const comments = toComments();
    if (wanted === migrations && applied.get(commentsName) !== hashOf(comments)) {
      await connection.execute(comments);
      await connection.query(
        `insert into _trunkline_migrations (name, hash) values ($1, $2)
        on conflict (name) do update set hash = excluded.hash, applied_at = now()`,
        [commentsName, hashOf(comments)],
      );
    }
    return missing.map(({ name }) => name);
  });
}

/** @throws {StoreError} `schema` if the tables are not those of this version */
export async function checkMigrated(database: Database, shown: string): Promise<void> {
  const missing = findMissing(await readApplied(database), migrations, shown);
  if (missing.length === 0) return;
  const what = missing.length === migrations.length ? "holds no copy" : "holds a copy of an older version";
  throw new StoreError("schema", `${shown} ${what}: open it once with \`migrate\`, as a user who may change tables.`);
}

const table = `create table if not exists _trunkline_migrations (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
)`;

async function readApplied(connection: Connection): Promise<Map<string, string>> {
  const { rows: found } = await connection.query("select to_regclass('_trunkline_migrations') is not null as is_there");
  if (found[0]?.is_there !== true) return new Map();
  const { rows } = await connection.query("select name, hash from _trunkline_migrations");
  return new Map(rows.map(({ name, hash }) => [String(name), String(hash)]));
}

function findMissing(
  applied: ReadonlyMap<string, string>,
  wanted: readonly Migration[],
  shown: string,
): readonly Migration[] {
  const known = new Map(wanted.map(({ name, sql }) => [name, hashOf(sql)]));
  for (const [name, hash] of applied) {
    if (name === commentsName) continue;
    const own = known.get(name);
    if (own === undefined) {
      throw new StoreError(
        "schema",
        `${shown} was brought up to date by a newer version of @trunkline/store (${name}): install that one.`,
      );
    }
    if (own !== hash) {
      throw new StoreError(
        "schema",
        `${shown} was made by a different version of the migration ${name}: its tables may differ from what this version expects. Sync into a new copy.`,
      );
    }
  }
  return wanted.filter(({ name }) => !applied.has(name));
}

function hashOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}
