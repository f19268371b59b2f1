import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallSource } from "trunkline";
import type { Database } from "../src/database/database.js";
import { StoreError } from "../src/index.js";
import { syncSource } from "../src/sync/sync-source.js";
import { now, readAll, simulate, sourcesOf } from "./support/calls.js";
import { Gone, withFault, type Moment } from "./support/faulty.js";
import { homes, openDatabase } from "./support/homes.js";

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
