import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AuthenticationError, InvalidInputError } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { now, simulate, sourcesOf } from "./support/calls.js";
import { homes, makeFolder, share } from "./support/homes.js";

const hour = 3_600_000;
const options = { now: () => now, settle: 0 };

interface Kept {
  call_key: string;
  path: string;
  sha256: string;
  bytes: number;
}

describe.each(homes)("recordings of calls in $name", ({ make }) => {
  const shared = share(make);

  async function readKept(account: string): Promise<Kept[]> {
    const { rows } = await shared.store.query(
      `select file.* from recording_files as file join calls using (call_key)
      where account_id = $1 and sha256 is not null order by call_key`,
      [account],
    );
    // The columns that are asked for.
    return rows as unknown as Kept[];
  }

  it.each(Object.keys(sourcesOf))("of %s are downloaded once, each under the name of its content", async (name) => {
    const { store } = shared;
    const simulator = simulate({ calls: 20, documented: false });
    const source = sourcesOf[name]!(simulator, `kept-${name}`);
    const folder = join(makeFolder(), "recordings");
    await store.sync(source, options);
    const { rows } = await store.query("select 1 from calls where account_id = $1 and recordings <> '[]'", [
      source.account,
    ]);
    const report = await store.downloadRecordings(source, { folder, fetch: simulator.fetch });
    expect(report).toMatchObject({ downloaded: rows.length, failed: 0, waiting: 0 });
    const kept = await readKept(`kept-${name}`);
    expect(kept).toHaveLength(rows.length);
    for (const { path, sha256, bytes } of kept) {
      const content = readFileSync(path);
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
      expect(content).toHaveLength(bytes);
      expect(path.startsWith(join(folder, sha256.slice(0, 2), sha256))).toBe(true);
    }
    const view = await store.query("select distinct path from call_recordings where account_id = $1", [source.account]);
    expect(view.rows.map(({ path }) => path)).toEqual(expect.arrayContaining(kept.map(({ path }) => path)));
    const before = simulator.requests.total;
    expect(await store.downloadRecordings(source, { folder, fetch: simulator.fetch })).toMatchObject({ downloaded: 0 });
    expect(simulator.requests.total).toBe(before);
    // A later sync leaves them alone.
    await store.sync(source, { ...options, fullRefresh: true, now: () => now + 1000 });
    expect(await readKept(`kept-${name}`)).toEqual(kept);
  });

  it("that fail are tried again with pauses, and do not stop the others", async () => {
    const { store } = shared;
    const simulator = simulate({ calls: 20, documented: false });
    const source = sourcesOf.vapi!(simulator, "failing");
    const folder = makeFolder();
    await store.sync(source, options);
    let isDown = true;
    let asked = 0;
    let broken = "";
    const fetch = async (request: Request): Promise<Response> => {
      broken ||= new URL(request.url).pathname;
      if (!isDown || new URL(request.url).pathname !== broken) return simulator.fetch(request);
      asked += 1;
      return new Response("no", { status: 500 });
    };
    // The provider's own clock, so that its answers do not change in between.
    const run = (later: number) => store.downloadRecordings(source, { folder, fetch, now: () => now + later });
    const first = await run(0);
    expect(first).toMatchObject({ failed: 1, waiting: 1, failures: [{ error: expect.stringContaining("500") }] });
    expect(first.downloaded).toBeGreaterThan(3);
    expect(asked).toBe(1);
    // At once, and then not for an hour.
    for (const later of [1000, 2000, hour / 2]) await run(later);
    expect(asked).toBe(2);
    isDown = false;
    expect(await run(hour + 2000)).toMatchObject({ downloaded: 1, failed: 0, waiting: 0 });
    expect((await store.query("select 1 from recording_files where error is not null")).rows).toEqual([]);
  });

  it("end the run when the key is refused, the network is down or the disk is read-only", async () => {
    const { store } = shared;
    const simulator = simulate({ calls: 20, documented: false });
    const source = sourcesOf.vapi!(simulator, "stopped");
    await store.sync(source, options);
    const folder = makeFolder();
    const down = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    await expect(store.downloadRecordings(source, { folder, fetch: down, concurrency: 1 })).rejects.toThrow(
      "No answer",
    );
    const file = join(folder, "file");
    writeFileSync(file, "");
    await expect(
      store.downloadRecordings(source, { folder: join(file, "recordings"), fetch: simulator.fetch }),
    ).rejects.toThrow("is not a directory");
    await expect(store.downloadRecordings(source, { folder: "" })).rejects.toSatisfy(InvalidInputError.isInstance);
    const aborted = AbortSignal.abort(new Error("enough"));
    await expect(store.downloadRecordings(source, { folder, signal: aborted })).rejects.toThrow("enough");
    const locked = { fetch: async () => Response.json({ detail: "no" }, { status: 401 }) };
    const keyed = sourcesOf.elevenlabs!(simulator, "stopped");
    await store.sync(keyed, options);
    const refused = store.downloadRecordings(sourcesOf.elevenlabs!(locked, "stopped"), { folder });
    await expect(refused).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(await readKept("stopped")).toEqual([]);
    // And the next run goes on from there.
    const later = { folder, fetch: simulator.fetch, now: () => Date.now() + 48 * hour };
    expect((await store.downloadRecordings(source, later)).waiting).toBe(0);
  });

  it("are erased with the calls of a person who is forgotten, and others' are not", async () => {
    const { store } = shared;
    const simulator = simulate({ calls: 30, documented: false, seed: 4 });
    const source = sourcesOf.vapi!(simulator, "erased");
    const folder = makeFolder();
    await store.sync(source, options);
    await store.downloadRecordings(source, { folder, fetch: simulator.fetch });
    const [{ number } = { number: "" }] = (
      await store.query(
        `select customer_number as number from calls join recording_files using (call_key)
        where account_id = 'erased' and customer_number is not null limit 1`,
      )
    ).rows;
    const before = await readKept("erased");
    // What a run leaves that is cut off.
    for (const { path } of before) writeFileSync(`${path}.draft`, "half");
    await store.forget(String(number));
    const after = await readKept("erased");
    expect(after.length).toBeLessThan(before.length);
    const used = new Set(after.map(({ path }) => path));
    for (const { path } of before) {
      for (const file of [path, `${path}.draft`]) expect([file, existsSync(file)]).toEqual([file, used.has(path)]);
    }
  });
});
