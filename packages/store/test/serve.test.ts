import { execFile } from "node:child_process";
import { connect, createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { InvalidInputError } from "@trunkline/client";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import type { Database } from "../src/database/database.js";
import { openStore, type ServedCopy } from "../src/index.js";
import { serve } from "../src/serve/serve.js";
import { simulate, sourcesOf, now } from "./support/calls.js";
import { homes, open, openDatabase } from "./support/homes.js";
import { findPostgres } from "./support/postgres-server.js";

/** How long a transaction may hold up others. */
const idleLimit = 1000;
let database: Database;
let served: ServedCopy;

beforeAll(async () => {
  const address = await homes[0]!.make();
  const store = await openStore(address);
  await store.sync(sourcesOf.vapi!(simulate({ calls: 20, documented: false })), { now: () => now, settle: 0 });
  await store.close();
  database = await openDatabase(address);
  served = await serve(database.exchange!, {}, idleLimit);
});
afterAll(async () => {
  await served?.close();
  await database?.close();
});

/** A client, gone after the test. */
async function connectTo(url = served.url, options: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, ...options });
  client.on("error", () => {});
  await client.connect();
  onTestFinished(() => client.end().catch(() => {}));
  return client;
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "nothing",
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe("a served copy", () => {
  it("is read by several clients at once, each with its own parameters, settings and statements", async () => {
    const [one, two] = await Promise.all([connectTo(), connectTo()]);
    await one.query("set time zone 'Asia/Tokyo'");
    const answers = await Promise.all(
      [one, two].map(async (client, own) => {
        const rows: unknown[] = [];
        for (let given = 0; given < 20; given += 1) {
          const text = `select $1::integer as given, count(*)::integer as calls, ${own} as own from calls`;
          rows.push(...(await client.query({ name: "same-name-in-both", text, values: [given] })).rows);
        }
        return rows;
      }),
    );
    expect(answers).toEqual([0, 1].map((own) => Array.from({ length: 20 }, (_, given) => ({ given, calls: 20, own }))));
    const zones = await Promise.all([one, two].map((client) => client.query("show time zone")));
    expect(zones.map(({ rows }) => rows)).toEqual([[{ TimeZone: "Asia/Tokyo" }], [{ TimeZone: "UTC" }]]);
    await one.query("deallocate all");
    await one.query("discard all");
    expect((await two.query({ name: "same-name-in-both", text: "", values: [7] })).rows).toEqual([
      { given: 7, calls: 20, own: 1 },
    ]);
  });

  it("cannot be changed by anybody", async () => {
    const client = await connectTo();
    for (const sql of [
      "delete from calls",
      "update calls set status = 'unknown'",
      "create table mine (id text)",
      "create temp table mine (id text)",
      "drop view calls_daily",
      "set default_transaction_read_only = off; delete from calls",
      "begin read write; delete from calls",
      "set transaction read write; delete from calls",
      "set role postgres",
      "set session authorization default; delete from calls",
      "reset session authorization",
      "select set_config('session_authorization', 'default', false)",
      "copy calls to '/tmp/never'",
      "copy calls from stdin",
      "alter role postgres password 'mine'",
    ]) {
      expect([sql, await codeOf(client.query(sql))]).toEqual([
        sql,
        expect.stringMatching(/^(?:25006|42501|25001|42704)$/),
      ]);
      await client.query("rollback");
    }
    // With parameters a statement goes another way.
    expect(await codeOf(client.query("delete from calls where call_key <> $1", ["x"]))).toBe("25006");
    expect(await codeOf(client.query("reset session authorization -- $1", []))).toBe("42501");
    await client.query("set default_transaction_read_only = off");
    expect(await codeOf(client.query("delete from calls"))).toBe("25006");
    expect((await client.query("select count(*)::integer as calls from calls")).rows).toEqual([{ calls: 20 }]);
  });

  it("lets a transaction finish before others read, but not block them for good", async () => {
    const [one, two] = await Promise.all([connectTo(), connectTo()]);
    await one.query("begin");
    await one.query("declare held cursor for select call_key from calls order by 1");
    expect((await one.query("fetch 2 from held")).rows).toHaveLength(2);
    const order: string[] = [];
    const other = two.query("select 1").then(() => order.push("other"));
    await one.query("fetch 2 from held");
    order.push("own");
    await one.query("commit");
    await other;
    expect(order).toEqual(["own", "other"]);
    // Left open, with an error in it.
    await one.query("begin");
    await one.query("selec").catch(() => {});
    const began = Date.now();
    expect((await two.query("select 2 as two")).rows).toEqual([{ two: 2 }]);
    expect(Date.now() - began).toBeGreaterThan(idleLimit / 2);
    await expect(one.query("select 1")).rejects.toThrow();
    // Whoever goes without a word takes nothing along.
    const three = await connectTo();
    await three.query("begin");
    (three as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
    expect((await two.query("select 3 as three")).rows).toEqual([{ three: 3 }]);
  });

  it("refuses clients without its password, and those that do not speak Postgres", async () => {
    const wrong = new URL(served.url);
    wrong.password = "wrong";
    expect(await codeOf(connectTo(wrong.href))).toBe("28P01");
    expect(await codeOf(connectTo(served.url, { options: "-c nonsense=1" }))).toBe("22023");
    for (const words of ["GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "\0\0\0\x08\0\0\0\x01", "\0\0\0\x04"]) {
      const socket = connect(served.port, served.host);
      socket.on("error", () => {}).write(words);
      const chunks = (await socket.toArray()) as Buffer[];
      expect(Buffer.concat(chunks).toString("latin1")).not.toContain("call");
    }
    const client = await connectTo(served.url, { options: "-c search_path=pg_catalog" });
    expect((await client.query("show search_path")).rows).toEqual([{ search_path: "pg_catalog" }]);
    expect((await client.query("select current_setting('TimeZone') as zone")).rows).toEqual([{ zone: "UTC" }]);
  });

  it.runIf(inject("server") !== "")("is read by psql", async () => {
    const psql = join(findPostgres()!, "psql");
    const ask = async (...args: string[]): Promise<string> =>
      (await promisify(execFile)(psql, [served.url, "--no-psqlrc", "-At", ...args], { timeout: 20_000 })).stdout;
    expect(await ask("-c", "select count(*) from calls", "-c", "select 1; select 2")).toBe("20\n1\n2\n");
    expect(await ask("-c", "\\d+ calls")).toContain("call_key");
    expect(await ask("-c", "\\copy (select call_id from calls limit 3) to stdout")).toMatch(/^(?:.+\n){3}$/);
    await expect(ask("-c", "delete from calls")).rejects.toThrow("read-only transaction");
  });

  it("is unavailable otherwise meanwhile, and its owner's again afterwards", async () => {
    const own = await open(await homes[0]!.make());
    const copy = await own.serve({ password: "long äöü/@ enough" });
    await expect(own.status()).rejects.toThrow("is served to others");
    await expect(own.serve()).rejects.toSatisfy(InvalidInputError.isInstance);
    const client = await connectTo(copy.url);
    await client.query("set search_path = nowhere");
    await client.query("begin");
    const ended = new Promise<void>((resolve) => client.on("end", () => resolve()));
    await copy.close();
    await copy.close();
    await ended;
    expect(
      await own.query("select current_user <> 'pg_read_all_data' as own, count(*) as calls from calls"),
    ).toMatchObject({ rows: [{ own: true, calls: 0 }] });
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    expect(await codeOf(own.serve({ port }))).toBe("EADDRINUSE");
    for (const options of [{ port: -1 }, { port: 1.5 }, { password: "" }]) {
      await expect(own.serve(options)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
    await own.sync(sourcesOf.vapi!(simulate({ calls: 2, documented: false })), { now: () => now, settle: 0 });
  });

  it.runIf(inject("server") !== "")("is one in a directory: a server is reached by itself", async () => {
    const other = await open(inject("server"), { migrate: false }).catch(() => undefined);
    const server = other ?? (await open(await homes[1]!.make()));
    await expect(server.serve()).rejects.toThrow("is a server: connect to it");
  });
});
