import { describe, expect, it } from "vitest";
import { toRowJson } from "../src/calls/to-row.js";
import { upsert } from "../src/calls/upsert.js";
import type { Connection } from "../src/database/database.js";
import { migrations } from "../src/generated/migrations.js";
import { StoreError, openStore } from "../src/index.js";
import { checkMigrated, migrate } from "../src/migrations/migrate.js";
import { wholeCall } from "./support/calls.js";
import { homes, makeDatabase, openDatabase } from "./support/homes.js";

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.catch((error: unknown) => error);
  return StoreError.isInstance(error) ? `${error.reason}: ${error.message}` : error;
}

const tables = ["calls", "_trunkline_sync_state", "_trunkline_forgotten", "_trunkline_webhook_events"];

/** Every row of every table that the first migration made. */
async function readTables(database: Pick<Connection, "query">): Promise<unknown[][]> {
  const found: unknown[][] = [];
  for (const table of tables) {
    found.push((await database.query(`select to_jsonb(kept) as row from ${table} as kept order by 1`)).rows);
  }
  return found;
}

describe.each(homes)("migrations of $name", ({ name, make }) => {
  it("from every earlier form of the tables keep every row", async () => {
    for (let length = 1; length < migrations.length; length += 1) {
      const address = await make();
      const database = await openDatabase(address, { empty: true });
      await migrate(database, address, migrations.slice(0, length));
      // Every column full, one with nothing that need not be, and what is beside the calls.
      const options = { raw: "full", seenBy: "sync", now: Date.parse("2026-11-21T12:00:00Z") } as const;
      await upsert(database, [toRowJson(wholeCall(), options)]);
      await database.execute(
        `insert into calls (call_key, provider, call_id, status, transcript_state, recording_state, cost_state, analysis_state,
            _trunkline_hash, _trunkline_rank, _trunkline_fetched_at, _trunkline_seen_by)
          values ('bare', 'vapi', 'bare', 'ended', 'absent', 'absent', 'absent', 'absent', 'r:x', 58, now(), 'sync');
        insert into _trunkline_sync_state (source_key, provider, state, fence) values ('vapi:', 'vapi', '{"version": 1}', 7);
        insert into _trunkline_forgotten (kind, hash) values ('number', 'abc');
        insert into _trunkline_webhook_events (event_key, provider, event_type, event_type_raw) values ('e', 'vapi', 'other', 'x')`,
      );
      const before = await readTables(database);
      await database.close();
      const store = await openStore(address);
      expect(before.flat()).toHaveLength(5);
      // A column that is new is there as well, and nothing else is other than it was.
      expect(await readTables(store)).toMatchObject(before);
      await store.close();
    }
  });

  it("are applied once, and refused after a newer version or a change by hand", async () => {
    const address = await make();
    const database = await openDatabase(address, { empty: true });
    expect(await reasonOf(checkMigrated(database, "./calls"))).toContain("schema: ./calls holds no copy");
    expect(await migrate(database, address)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(database, address)).toEqual([]);
    await checkMigrated(database, "./calls");
    const next = { name: "9999-later", sql: "create table later (id text)" };
    await migrate(database, address, [...migrations, next]);
    expect(await reasonOf(migrate(database, "./calls"))).toContain("schema: ./calls was brought up to date by a newer");
    expect(await reasonOf(migrate(database, "./calls", [...migrations, { ...next, sql: "select 1" }]))).toContain(
      "schema: ./calls was made by a different version of the migration 9999-later",
    );
    await database.close();
  });

  it("that fail leave everything as it was", async () => {
    const address = await make();
    const database = await openDatabase(address);
    const half = { name: "9998-half", sql: "create table half (id text); select * from nowhere" };
    expect(await reasonOf(migrate(database, "./calls", [...migrations, half]))).toContain("nowhere");
    expect((await database.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
    expect(await migrate(database, address)).toEqual([]);
    await database.close();
  });

  it.runIf(name.includes("server"))("are applied once by several that start at the same time", async () => {
    const address = await makeDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(address)));
    const { rows } = await stores[0]!.query("select count(*) as applied from _trunkline_migrations");
    expect(rows).toEqual([{ applied: migrations.length + 1 }]);
    await Promise.all(stores.map((store) => store.close()));
  });
});
