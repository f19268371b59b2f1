import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidInputError } from "@trunkline/client";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { describe, expect, it, onTestFinished } from "vitest";
import { redactCall, type Call, type CallSource } from "trunkline";
import { columns } from "../src/schema/call-columns.js";
import { openFileStoreOn } from "../src/files/open-file-store.js";
import { systemDisk } from "../src/files/disk.js";
import {
  openFileStore,
  openStore,
  StoreError,
  writeParquet,
  type FileStore,
  type FileStoreOptions,
} from "../src/index.js";
import { now, readAll, simulate, sourcesOf, wholeCall } from "./support/calls.js";
import { withDiskFault } from "./support/faulty-disk.js";
import { Gone } from "./support/faulty.js";
import { makeFolder } from "./support/homes.js";
import { readLatest, readRows, type FileRow } from "./support/read-files.js";

const formats = ["ndjson", "parquet"] as const;
/** Each step where there is time, otherwise every third. */
const every = process.env.TRUNKLINE_RUNS === undefined ? 3 : 1;
const hour = 3_600_000;
const options = { now: () => now, settle: 0, pageSize: 20 };
const whole = { from: "2020-01-01", to: "2027-01-01" };
const same = { missing: [], extra: [], changed: [] };

async function open(address: string, given?: FileStoreOptions): Promise<FileStore> {
  const store = await openFileStore(address, given);
  onTestFinished(() => store.close());
  return store;
}

function makePlace(format: string): { path: string; address: string } {
  const path = join(makeFolder(), "calls");
  return { path, address: `${format}:${path}` };
}

/** Every column of a call, by its type. */
function expectRow(row: FileRow, given: Call, format: string): void {
  const call = redactCall(given);
  for (const [name, { type, read }] of columns) {
    const wanted = read(call);
    const found = row[name] ?? undefined;
    if (wanted === undefined || format === "ndjson") expect(found, name).toEqual(wanted);
    // A time is a time, JSON is text, and money is no float.
    else if (type === "timestamptz") expect(found, name).toEqual(new Date(String(wanted)));
    else if (type === "jsonb") expect(found, name).toBe(JSON.stringify(wanted));
    else expect(found, name).toBe(wanted);
  }
  if (given.cost) expect(typeof row.cost_amount).toBe("string");
}

async function collect(keys: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const key of keys) all.push(key);
  return all;
}

/** The calls that the provider still has, by whoever goes by the manifest. */
async function readKept(path: string): Promise<FileRow[]> {
  return [...(await readLatest(path)).values()].filter((row) => !row._trunkline_deleted_at);
}

async function deleteCall(source: CallSource, call: Call | undefined): Promise<void> {
  // Of whichever provider a source is, its client has the methods of HTTP.
  const client = source.client as { DELETE: (path: string, init: object) => Promise<unknown> };
  await client.DELETE("/call/{id}", { params: { path: { id: call?.id } } });
}

describe.each(formats)("a copy in %s", (format) => {
  it("has each call once, as the source gives it, with the columns of the table", async () => {
    const { path, address } = makePlace(format);
    const store = await open(address);
    for (const [provider, make] of Object.entries(sourcesOf)) {
      const source = make(simulate({ calls: 30, providers: [provider] }), "acme");
      const truth = await readAll(source);
      expect(await store.sync(source, options)).toMatchObject({ inserted: truth.size, updated: 0 });
      // Nothing has changed: no part is written.
      const before = readdirSync(join(path, `${provider}.acme`));
      expect(await store.sync(source, options)).toMatchObject({ inserted: 0, updated: 0 });
      expect(readdirSync(join(path, `${provider}.acme`))).toEqual(before);
      const kept = (await readKept(path)).filter((row) => row.provider === provider);
      expect(kept).toHaveLength(truth.size);
      for (const row of kept) expectRow(row, truth.get(String(row.call_key))!, format);
      expect(await store.verify(source, whole)).toMatchObject({ compared: truth.size, ...same });
      const keys = await collect(store.keys("2020-01-01", "2027-01-01", { source: `${provider}:acme` }));
      expect(keys.sort()).toEqual([...truth.keys()].sort());
    }
    const status = await store.status();
    expect(status.map(({ source }) => source)).toEqual(["elevenlabs:acme", "vapi:acme", "zudu:acme"]);
    expect(status[1]).toMatchObject({ deleted: 0, completeUntil: new Date(now).toISOString(), error: undefined });
  });

  it("has what changed in a later part, says what was deleted, and is the same when it is compacted", async () => {
    const { path, address } = makePlace(format);
    const store = await open(address);
    const simulator = simulate({ calls: 15, documented: false, drift: { create: 1, edit: 1, late: 3 } });
    const source = sourcesOf.vapi!(simulator);
    const reread = { for: "5000d", every: "1h" };
    await store.sync(source, options);
    for (const later of [6, 18]) await store.sync(source, { ...options, now: () => now + later * hour, reread });
    simulator.settle();
    await store.sync(source, { ...options, now: () => now + 9 * 24 * hour, reread });
    const [first] = await source.list({ limit: 1 }).toArray();
    await deleteCall(source, first);
    const refreshed = await store.sync(source, { ...options, now: () => now + 10 * 24 * hour, fullRefresh: true });
    expect(refreshed.deleted).toEqual([]);
    const later = { ...options, now: () => now + 10 * 24 * hour + 1000, overlap: "30d" };
    // By then it is older than the provider keeps calls.
    expect((await store.sync(source, later)).expired).toEqual([first?.key]);

    const truth = await readAll(source);
    const parts = (): string[] => readdirSync(join(path, "vapi")).filter((name) => name.startsWith("part"));
    const before = await readLatest(path);
    expect(before.get(first!.key)).toMatchObject({ _trunkline_deleted_reason: "expired" });
    const kept = await readKept(path);
    expect(kept.map((row) => row.call_key).sort()).toEqual([...truth.keys()].sort());
    for (const row of kept) expectRow(row, truth.get(String(row.call_key))!, format);
    expect(parts().length).toBeGreaterThan(2);

    expect(await store.compact()).toEqual({ calls: before.size, before: expect.any(Number), after: 1 });
    expect(parts()).toHaveLength(1);
    expect(await readRows(join(path, "vapi", parts()[0]!))).toHaveLength(before.size);
    expect(await readLatest(path)).toEqual(before);
    expect(readdirSync(join(path, "vapi")).filter((name) => name.startsWith("deleted"))).toEqual([]);
    expect(await store.verify(source, whole)).toMatchObject(same);
    // Again there is nothing to do, and a sync goes on from there.
    expect(await store.compact()).toMatchObject({ before: 1, after: 1 });
    await deleteCall(source, (await source.list({ limit: 1 }).toArray())[0]);
    for (const past of [2000, 3000]) await store.sync(source, { ...later, now: () => now + 10 * 24 * hour + past });
    expect((await readKept(path)).length).toBe(kept.length - 1);
  });

  it("has parts and state in agreement after a fault at any step, and goes on from there", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 12, documented: false }));
    const truth = [...(await readAll(source)).keys()].sort();
    let steps = 0;
    for (const moment of ["half", "after"] as const) {
      // What is done to files is the same for both formats.
      const stride = format === "ndjson" && moment === "half" ? every : 4 * every;
      for (let number = 1, isStruck = true; isStruck; number += stride) {
        const { path, address } = makePlace(format);
        const { disk, struck } = withDiskFault(number, moment);
        const failure = await openFileStoreOn(disk, address)
          .then(async (store) => {
            await store.sync(source, { ...options, since: new Date(now - hour / 4) });
            await store.sync(source, options);
            await store.close();
          })
          .then(
            () => undefined,
            (error: unknown) => error,
          );
        isStruck = struck();
        if (isStruck) expect(failure).toBeInstanceOf(Gone);
        steps = Math.max(steps, number);
        // What a fault left nobody gives back.
        if (isStruck) rmSync(join(path, "lock"), { force: true });
        const store = await openFileStore(address);
        const interrupted = (await readLatest(path).catch(() => new Map())).size;
        const [status] = await store.status();
        expect(interrupted).toBe(status?.calls ?? 0);
        const report = await store.sync(source, options);
        expect(report.inserted).toBe(truth.length - interrupted);
        expect([...(await readLatest(path)).keys()].sort()).toEqual(truth);
        expect(readdirSync(join(path, "vapi")).filter((name) => name.endsWith("draft"))).toEqual([]);
        await store.close();
      }
    }
    expect(steps).toBeGreaterThan(15);
  });

  it("keeps every call when a compaction is cut off at any step", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 12, documented: false }));
    let steps = 0;
    for (const moment of ["half", "after"] as const) {
      const stride = format === "ndjson" && moment === "half" ? every : 3 * every;
      for (let number = 1, isStruck = true; isStruck; number += stride) {
        const { path, address } = makePlace(format);
        let store = await openFileStore(address);
        await store.sync(source, { ...options, since: new Date(now - hour / 4) });
        await store.sync(source, options);
        await store.close();
        expect(readdirSync(join(path, "vapi")).filter((name) => name.startsWith("part"))).toHaveLength(2);
        const before = await readLatest(path);
        // From here on, past what opening does.
        let isArmed = false;
        const { disk: faulty, struck } = withDiskFault(number, moment);
        const disk = new Proxy(systemDisk, { get: (from, name, it) => Reflect.get(isArmed ? faulty : from, name, it) });
        const faultyStore = await openFileStoreOn(disk, address);
        isArmed = true;
        await faultyStore.compact().catch((error: unknown) => expect(error).toBeInstanceOf(Gone));
        isStruck = struck();
        steps = Math.max(steps, number);
        await faultyStore.close();
        // A reader at this moment, and one after the next opening.
        expect(await readLatest(path)).toEqual(before);
        store = await openFileStore(address);
        expect(await readLatest(path)).toEqual(before);
        expect(await store.verify(source, whole)).toMatchObject(same);
        await store.compact();
        expect(await readLatest(path)).toEqual(before);
        expect(readdirSync(join(path, "vapi")).sort()).toEqual([
          expect.stringMatching(/^index-/),
          expect.stringMatching(/^part-/),
          "state.json",
        ]);
        await store.close();
      }
    }
    // The part, the index, the state, the view, the manifest, and the old ones.
    expect(steps).toBeGreaterThan(11);
  });
});

describe("a copy in files", () => {
  it("is open in one process at a time", async () => {
    const { address } = makePlace("ndjson");
    await open(address);
    const failure = await openFileStore(address).catch((error: unknown) => error);
    expect(StoreError.isInstance(failure) && failure.reason).toBe("locked");
  });

  it("stops a sync when a newer one of the same source begins, and leaves its work alone", async () => {
    const { path, address } = makePlace("ndjson");
    const store = await open(address);
    const simulator = simulate({ calls: 600 });
    const source = sourcesOf.vapi!(simulator);
    let newer: Promise<unknown> | undefined;
    const older = store.sync(source, {
      ...options,
      onProgress() {
        newer ??= store.sync(source, options);
      },
    });
    const failure = await older.catch((error: unknown) => error);
    expect(StoreError.isInstance(failure) && failure.reason).toBe("superseded");
    await newer;
    expect((await readLatest(path)).size).toBe((await readAll(source)).size);
    expect(await store.status()).toMatchObject([{ error: undefined, finishedAt: expect.any(String) }]);
  });

  it("keeps accounts apart whose labels differ in capitals or in signs", async () => {
    const { path, address } = makePlace("ndjson");
    const store = await open(address);
    const simulator = simulate({ calls: 3, documented: false });
    const labels = ["acme", "Acme", "ac/me", "../acme", "ac me", "A".repeat(300), "ä"];
    for (const label of labels) await store.sync(sourcesOf.vapi!(simulator, label), options);
    const folders = readdirSync(path).filter((name) => name.startsWith("vapi"));
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(labels.length);
    expect((await readLatest(path)).size).toBe(3 * labels.length);
    expect((await store.status()).map(({ account }) => account).sort()).toEqual([...labels].sort());
  });

  it("keeps none of the provider's answers with `raw: none`, and writes nothing on a dry run", async () => {
    const { path, address } = makePlace("ndjson");
    const store = await open(address, { raw: "none" });
    const source = sourcesOf.vapi!(simulate({ calls: 5 }));
    const before = readdirSync(path);
    const dry = await store.sync(source, { ...options, dryRun: true });
    expect(readdirSync(path)).toEqual(before);
    expect(await store.sync(source, options)).toMatchObject({ inserted: dry.inserted });
    for (const row of (await readLatest(path)).values()) expect(row).not.toHaveProperty("raw");
    expect(await store.verify(source, whole)).toMatchObject(same);
  });

  it("waits for a compaction, and is compacted while no sync runs; what was closed is not written", async () => {
    const { path, address } = makePlace("ndjson");
    const store = await openFileStore(address);
    const source = sourcesOf.vapi!(simulate({ calls: 20, documented: false }));
    await store.sync(source, { ...options, since: new Date(now - hour / 4) });
    const [sizes] = await Promise.all([store.compact(), store.sync(source, options)]);
    expect(sizes.calls).toBeLessThan(20);
    expect((await readLatest(path)).size).toBe(20);
    const running = store.sync(source, { ...options, fullRefresh: true, now: () => now + 1 });
    await expect(store.compact()).rejects.toThrow("is being synced");
    await store.close();
    await expect(running).rejects.toThrow("was closed");
    await expect(store.status()).rejects.toThrow("was closed");
    expect(readdirSync(path)).not.toContain("lock");
  });

  it("of Parquet has groups of rows that fit into memory, however large its calls are", async () => {
    const path = join(makeFolder(), "calls.parquet");
    const text = "word ".repeat(200_000);
    async function* list(): AsyncGenerator<Call> {
      for (let count = 0; count < 9; count += 1) {
        yield wholeCall({ key: `vapi:acme:${count}`, transcript: { text, turns: [] } });
      }
    }
    await writeParquet(path, list());
    const { row_groups: groups } = await parquetMetadataAsync(await asyncBufferFromFile(path));
    expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([4, 4, 1]);
    expect((await readRows(path)).map(({ transcript_text }) => transcript_text)).toEqual(
      Array.from({ length: 9 }, () => text),
    );
  });

  it("says that the disk is full, and goes on from there", async () => {
    const { path, address } = makePlace("ndjson");
    const disk = {
      ...systemDisk,
      writeDraft(name: string, bytes: Uint8Array | string) {
        if (!name.includes("part-")) return systemDisk.writeDraft(name, bytes);
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
      },
    };
    const source = sourcesOf.vapi!(simulate({ calls: 5, documented: false }));
    const full = await openFileStoreOn(disk, address);
    const failure = await full.sync(source, options).catch((error: unknown) => error);
    expect(StoreError.isInstance(failure) && failure.reason).toBe("full");
    expect(await full.status()).toMatchObject([{ calls: 0, error: expect.stringContaining("ENOSPC") }]);
    await full.close();
    expect(await (await open(address)).sync(source, options)).toMatchObject({ inserted: 5 });
    expect((await readLatest(path)).size).toBe(5);
  });

  it("says what did not fit the provider's documents", async () => {
    const { address } = makePlace("ndjson");
    const store = await open(address);
    const odd = [{ id: "one", createdAt: "2026-11-20T10:00:00.000Z", status: "ended", cost: "dear" }];
    const source = sourcesOf.vapi!({ fetch: async () => Response.json(odd) });
    expect((await store.sync(source, options)).drift).toEqual([{ path: "cost", calls: 1 }]);
  });

  it("refuses invalid addresses and options with one clear error", async () => {
    const { path, address } = makePlace("ndjson");
    await (await openFileStore(address)).close();
    const other = join(makeFolder(), "other");
    mkdirSync(other);
    writeFileSync(join(other, "notes.txt"), "mine");
    for (const [wrong, message] of [
      ["csv:./calls", "is opened by its address"],
      ["ndjson:", "is opened by its address"],
      [`parquet:${path}`, "holds a copy in another format: open it as ndjson:"],
      [`ndjson:${other}`, "holds other files (notes.txt)"],
      [`ndjson:${join(other, "notes.txt")}`, "is not a directory"],
    ] as const) {
      const failure = await openFileStore(wrong).catch((error: unknown) => error);
      expect(InvalidInputError.isInstance(failure) && failure.message).toContain(message);
    }
    expect(readdirSync(other)).toEqual(["notes.txt"]);
    expect(existsSync(join(path, "lock"))).toBe(false);
    await expect(openStore(address)).rejects.toThrow("is opened with `openFileStore`");
    await expect(openStore(path)).rejects.toThrow("holds a copy in files");
  });
});
