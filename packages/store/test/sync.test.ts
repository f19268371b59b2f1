import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openFileStore } from "../src/index.js";
import { now, readAll, serveVapi, simulate, sourcesOf } from "./support/calls.js";
import { homes, makeFolder, share } from "./support/homes.js";

const hour = 3_600_000;

describe.each(homes)("a sync to $name", ({ make }) => {
  const shared = share(make);

  it.each(Object.keys(sourcesOf))("copies every call of %s once, and then what changes", async (name) => {
    const simulator = simulate({ calls: 60, assistants: 2, drift: { create: 2, edit: 1, late: 3 } });
    const source = sourcesOf[name]!(simulator, "copied");
    const { store } = shared;
    const reread = { for: "5000d", every: "1h" };
    const first = await store.sync(source, { now: () => now, settle: 0 });
    expect(first.inserted).toBeGreaterThan(50);
    for (const later of [6, 12, 18]) {
      await store.sync(source, { now: () => now + later * hour, settle: 0, reread });
    }
    simulator.settle();
    await store.sync(source, { now: () => now + 9 * 24 * hour, settle: 0, reread });
    await store.sync(source, { now: () => now + 10 * 24 * hour, settle: 0, fullRefresh: true });
    const truth = await readAll(source);
    const { rows } = await store.query(
      `select call_key, outcome, cost_amount from calls
      where provider = $1 and account_id = 'copied' and _trunkline_deleted_at is null order by call_key collate "C"`,
      [name],
    );
    expect(rows.map((row) => row.call_key)).toEqual([...truth.keys()].sort());
    for (const row of rows) {
      const call = truth.get(String(row.call_key));
      expect(row).toEqual({
        call_key: call?.key,
        outcome: call?.outcome ?? null,
        cost_amount: call?.cost?.amount ?? null,
      });
    }
    const report = await store.verify(source, { from: "2020-01-01", to: "2027-01-01" });
    expect(report).toMatchObject({ missing: [], extra: [], changed: [], compared: truth.size });
  });

  it("writes nothing on a dry run, and says what it would write", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 30 }), "dry");
    const { store } = shared;
    const report = await store.sync(source, { now: () => now, dryRun: true });
    expect(report.inserted).toBeGreaterThanOrEqual(30);
    expect((await store.query("select count(*) as calls from calls where account_id = 'dry'")).rows).toEqual([
      { calls: 0 },
    ]);
    expect((await store.status()).map(({ account }) => account)).not.toContain("dry");
    expect((await store.sync(source, { now: () => now })).inserted).toBe(report.inserted);
  });

  it("marks what the provider no longer has, and nothing on a full refresh", async () => {
    const simulator = simulate({ calls: 40, documented: false });
    const source = sourcesOf.vapi!(simulator, "gone");
    const { store } = shared;
    await store.sync(source, { now: () => now, settle: 0 });
    const [first] = await source.list({ limit: 1 }).toArray();
    // Of whichever provider a source is, its client has the methods of HTTP.
    const client = source.client as { DELETE: (path: string, init: object) => Promise<unknown> };
    await client.DELETE("/call/{id}", { params: { path: { id: first?.id } } });
    const refreshed = await store.sync(source, { now: () => now + 1000, settle: 0, fullRefresh: true });
    expect(refreshed.deleted).toEqual([]);
    const report = await store.sync(source, { now: () => now + 2000, settle: 0, overlap: "1d" });
    expect(report.deleted).toEqual([first?.key]);
    const select = `select call_key, _trunkline_deleted_reason as why from calls
      where account_id = 'gone' and _trunkline_deleted_at is not null`;
    expect((await store.query(select)).rows).toEqual([{ call_key: first?.key, why: "deleted" }]);
    // One that is there again is not deleted any more.
    await store.put(first!);
    expect((await store.query(select)).rows).toEqual([]);
  });

  it("counts incomplete calls, of which only those that it will read again are pending", async () => {
    const daysAgo = (days: number): string => new Date(now - days * 86_400_000).toISOString();
    const rows = [0, 1, 400].map((days) => ({
      id: `of-${days}`,
      createdAt: daysAgo(days),
      updatedAt: daysAgo(days),
      status: "in-progress",
    }));
    const source = sourcesOf.vapi!(serveVapi(rows), "waiting");
    const { store } = shared;
    const files = await openFileStore(`ndjson:${join(makeFolder(), "calls")}`);
    onTestFinished(() => files.close());
    for (const home of [store, files]) {
      const { pending, givenUp } = await home.sync(source, { now: () => now + 1000, settle: 0 });
      expect([pending, givenUp.map(({ key }) => key)]).toEqual([2, ["vapi:waiting:of-400"]]);
      const status = (await home.status()).find(({ account }) => account === "waiting");
      expect(status).toMatchObject({ calls: 3, incomplete: 3 });
    }
  });

  it("tells how far it is, and how the copy stands", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 300, documented: false }), "told");
    const { store } = shared;
    const told: unknown[] = [];
    const report = await store.sync(source, {
      now: () => now,
      settle: 0,
      onProgress: ({ source, written, openWindows }) => told.push([source, written, openWindows]),
    });
    expect(told.at(0)).toEqual(["vapi:told", expect.any(Number), 1]);
    expect(told.at(-1)).toEqual(["vapi:told", 300, 0]);
    const status = (await store.status()).find(({ account }) => account === "told");
    expect(status).toMatchObject({
      source: "vapi:told",
      provider: "vapi",
      calls: 300,
      incomplete: report.pending,
      deleted: 0,
      completeUntil: new Date(now).toISOString(),
      openWindows: 0,
      parked: 0,
      error: undefined,
    });
    const keys: string[] = [];
    for await (const key of store.keys("2026-11-21T00:00:00Z", "2026-11-21T12:00:00Z", { source: "vapi:told" })) {
      keys.push(key);
    }
    const listed = await source.list({ since: "2026-11-21T00:00:00Z", until: "2026-11-21T12:00:00Z" }).toArray();
    expect(keys.sort()).toEqual(listed.map(({ key }) => key).sort());
  });
});
