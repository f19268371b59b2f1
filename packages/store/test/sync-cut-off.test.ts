import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallSource } from "trunkline";
import type { Database } from "../src/database/database.js";
import { StoreError } from "../src/index.js";
import { downloadRecordings } from "../src/recordings/download-recordings.js";
import { syncSource } from "../src/sync/sync-source.js";
import { now, readAll, simulate, sourcesOf } from "./support/calls.js";
import { Gone, withFault, type Moment } from "./support/faulty.js";
import { homes, makeFolder, openDatabase } from "./support/homes.js";
import { listFiles } from "./support/read-files.js";

const options = { raw: "redacted", now: () => now, settle: 0, pageSize: 20 } as const;

describe.each(homes)("a sync to $name that is cut off", ({ make }) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await make());
  });
  afterAll(() => database.close());

  async function count(source: CallSource): Promise<{ rows: number; written: number }> {
    const { rows } = await database.query(
      `select (select count(*) from calls where account_id = $1) as rows,
        (select calls_written from _trunkline_sync_state where source_key = $2) as written`,
      [source.account, source.key],
    );
    return { rows: Number(rows[0]?.rows), written: Number(rows[0]?.written ?? 0) };
  }

  it.each<Moment>(["before", "after"])(
    "has rows and state in agreement, and goes on from there: %s each statement and each commit",
    async (moment) => {
      const simulator = simulate({ calls: 80 });
      const truth = (await readAll(sourcesOf.vapi!(simulator))).size;
      let isStruck = true;
      let number = 0;
      while (isStruck) {
        number += 1;
        const source = sourcesOf.vapi!(simulator, `${moment}-${number}`);
        const faulty = withFault(database, number, moment);
        const failure = await syncSource(faulty.database, source, options).then(
          () => undefined,
          (error: unknown) => error,
        );
        isStruck = faulty.struck();
        expect(failure instanceof Gone).toBe(isStruck);
        const interrupted = await count(source);
        expect(interrupted.rows).toBe(interrupted.written);
        await syncSource(database, source, options);
        // Nothing was handed over twice.
        expect(await count(source)).toEqual({ rows: truth, written: truth });
      }
      // The claim, two or more commits of four statements, and the end.
      expect(number).toBeGreaterThan(8);
    },
  );

  it.each<Moment>(["before", "after"])(
    "has no recording that its rows do not name, so that whoever is forgotten is erased: %s each statement",
    async (moment) => {
      const simulator = simulate({ calls: 3, documented: false });
      let isStruck = true;
      let number = 0;
      while (isStruck) {
        number += 1;
        const source = sourcesOf.vapi!(simulator, `recorded-${moment}-${number}`);
        const folder = makeFolder();
        const wanted = { folder, fetch: simulator.fetch, concurrency: 1 };
        await syncSource(database, source, options);
        const faulty = withFault(database, number, moment);
        const failure = await downloadRecordings(faulty.database, source, wanted).catch((error: unknown) => error);
        isStruck = faulty.struck();
        expect(failure instanceof Gone).toBe(isStruck);
        const { rows } = await database.query(
          "select path from recording_files join calls using (call_key) where account_id = $1",
          [source.account],
        );
        const named = rows.map(({ path }) => path);
        for (const path of listFiles(folder)) expect(named).toContain(path);
        await downloadRecordings(database, source, wanted);
        expect(listFiles(folder).length).toBeGreaterThan(0);
      }
      // Calls are looked up twice, and each recording takes two statements.
      expect(number).toBeGreaterThan(4);
    },
  );

  it("stops when a newer sync of the same source begins, and leaves its work alone", async () => {
    const simulator = simulate({ calls: 600 });
    const source = sourcesOf.vapi!(simulator, "fenced");
    const other = sourcesOf.vapi!(simulator, "unfenced");
    let newer: Promise<unknown> | undefined;
    const older = syncSource(database, source, {
      ...options,
      onProgress() {
        newer ??= syncSource(database, source, options);
      },
    });
    const [failure] = await Promise.all([older.catch((error: unknown) => error), syncSource(database, other, options)]);
    expect(StoreError.isInstance(failure) && failure.reason).toBe("superseded");
    await newer;
    const truth = (await readAll(sourcesOf.vapi!(simulator))).size;
    expect(await count(source)).toEqual({ rows: truth, written: truth });
    expect(await count(other)).toEqual({ rows: truth, written: truth });
    const { rows } = await database.query(
      "select error, finished_at is not null as done from sync_status where account_id = 'fenced'",
    );
    expect(rows).toEqual([{ error: null, done: true }]);
  });
});
