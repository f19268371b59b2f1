import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { InvalidInputError } from "@trunkline/client";
import { describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { openFileStore, openStore, StoreError } from "../src/index.js";
import { now, simulate, sourcesOf } from "./support/calls.js";
import { homes, makeFolder, open, runOnServer, share } from "./support/homes.js";
import { serveOldPostgres } from "./support/old-server.js";
import { findPostgres, startPostgres } from "./support/postgres-server.js";

/** What went wrong, and in which words. */
async function failureOf(work: Promise<unknown>): Promise<{ reason: string; message: string }> {
  const error: unknown = await work.then(
    () => "nothing",
    (error: unknown) => error,
  );
  if (StoreError.isInstance(error)) return { reason: error.reason, message: error.message };
  throw new Error(`Not a StoreError: ${String(error)}`);
}

describe("an address", () => {
  it("is a directory or a Postgres, and nothing else", async () => {
    const none = [
      "",
      " ",
      "mysql://host/db",
      "https://host",
      "sqlite:calls.db",
      "file:./calls",
      "./a\0b",
      5,
      undefined,
    ];
    for (const address of none) {
      await expect(openStore(address as string)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
    await expect(openStore("sqlite:calls.db")).rejects.toThrow('A directory of that name is "./sqlite:…".');
    await expect(openFileStore("ndjson:./a\0b")).rejects.toSatisfy(InvalidInputError.isInstance);
    await expect(openStore("postgres://user:pa%ss@[host/db")).rejects.toThrow("cannot be read");
    await expect(openStore("./calls", { raw: "some" as never })).rejects.toThrow("`raw` must be");
    await expect(openStore("./calls", { migrat: false } as never)).rejects.toThrow("Did you mean");
  });

  it("where nobody listens is unreachable, and the error does not show its password", async () => {
    const { reason, message } = await failureOf(openStore("postgres://user:very-secret@127.0.0.1:1/calls"));
    expect(reason).toBe("unreachable");
    expect(message).toContain("postgres://user@127.0.0.1:1/calls");
    expect(message).not.toContain("very-secret");
  });

  it("of an older server is refused, with its version", async () => {
    const { server, port } = await serveOldPostgres("110022");
    onTestFinished(() => void server.close());
    const { reason, message } = await failureOf(openStore(`postgres://user@127.0.0.1:${port}/calls`));
    expect([reason, message]).toEqual([
      "too_old",
      `postgres://user@127.0.0.1:${port}/calls is Postgres 11: a copy needs 12 or later.`,
    ]);
  });
});

describe("a package that is not installed", () => {
  it.each([
    ["./calls", "@electric-sql/pglite"],
    ["postgres://127.0.0.1:1/calls", "pg"],
  ])("for %s is named with the line that installs it", (address, name) => {
    // Installed as a user would have it, from what was built, with its dependencies and without its peers.
    const folder = makeFolder();
    const installed = join(folder, "node_modules/@trunkline/store");
    mkdirSync(installed, { recursive: true });
    cpSync(fileURLToPath(new URL("../dist", import.meta.url)), join(installed, "dist"), { recursive: true });
    for (const dependency of ["trunkline", "@trunkline/client"]) {
      const target = join(folder, "node_modules", dependency);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(realpathSync(fileURLToPath(new URL(`../node_modules/${dependency}`, import.meta.url))), target);
    }
    const script = `const { openStore } = await import(${JSON.stringify(pathToFileURL(join(installed, "dist/index.js")).href)});
      await openStore(${JSON.stringify(address)}).catch(({ reason, message }) => console.log(reason, message));`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(said).toMatch(/^peer /);
    expect(said).toContain(`npm install ${name}`);
  });
});

describe("a directory", () => {
  it.runIf(process.geteuid?.() !== undefined)("that may not be written is refused", async () => {
    const folder = makeFolder();
    chmodSync(folder, 0o555);
    const isRoot = process.geteuid?.() === 0;
    // Root may write anywhere.
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect((await failureOf(openStore(join(folder, "calls")))).reason).toBe("not_allowed");
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe("a directory with damaged files", () => {
  it.each<[what: string, spoil: (database: string) => void]>([
    ["lost a folder", (database) => rmSync(join(database, "pg_notify"), { recursive: true })],
    // An embedded Postgres would make itself anew, over the calls that are left.
    ["lost its version", (database) => rmSync(join(database, "PG_VERSION"))],
    ["lost its control file", (database) => rmSync(join(database, "global/pg_control"))],
    [
      "lost its log",
      (database) =>
        readdirSync(join(database, "pg_wal")).forEach((name) =>
          rmSync(join(database, "pg_wal", name), { recursive: true }),
        ),
    ],
  ])("as it %s, says what to do, and stays as it is", async (_what, spoil) => {
    const folder = await homes[0]!.make();
    spoil(join(folder, "database"));
    const { reason, message } = await failureOf(openStore(folder));
    expect([reason, message]).toEqual([
      "damaged",
      expect.stringContaining(
        `${folder} is damaged: files are missing or incomplete. Move it away, and sync into a new one`,
      ),
    ]);
    expect(readdirSync(folder)).toEqual(["database"]);
  });
});

describe("a place for a directory", () => {
  it.runIf(process.platform === "linux")("where the system lets none be made is refused at once", async () => {
    for (const place of ["/proc/calls", "/proc/some/calls", "/dev/null/calls"]) {
      await expect(openStore(place)).rejects.toThrow(`${place} is not a directory, and none can be created there.`);
      const files = `ndjson:${place}`;
      await expect(openFileStore(files)).rejects.toThrow(`${files} is not a directory, and none can be created there.`);
    }
  });

  it.runIf(process.platform !== "win32")("where no file of a database may be written is left as it was", () => {
    const folder = makeFolder();
    const script = `const { openStore } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
      await openStore(${JSON.stringify(join(folder, "calls"))}).catch(({ reason, message }) => console.log(reason, message));`;
    // Files of 2 MB at the most: an ordinary user's limit, and met as a full disk is.
    const limited = ["-c", 'ulimit -f 4096; exec "$@"', "sh", process.execPath, "--conditions=@trunkline/source"];
    const loader = createRequire(import.meta.url).resolve("tsx");
    const said = execFileSync("/bin/sh", [...limited, "--import", loader, "--input-type=module", "--eval", script], {
      encoding: "utf8",
    });
    expect(said).toMatch(/^full No database can be created in .*: it takes 45 MB of disk/);
    expect(readdirSync(join(folder, "calls"))).toEqual([]);
  });
});

describe.each(homes)("in $name", ({ make }) => {
  const shared = share(make);

  it("a query can only read", async () => {
    const { store } = shared;
    for (const sql of ["delete from calls", "create table other (id text)", "commit; drop table calls", "commit"]) {
      expect(["not_allowed", "sql"]).toContain((await failureOf(store.query(sql))).reason);
    }
    // Nor does it leave anything behind for the next one.
    await store.query("set search_path = nowhere");
    await store.query("select count(*) from calls");
    expect((await failureOf(store.query("select * from nowhere"))).message).toContain(
      'relation "nowhere" does not exist',
    );
    expect((await failureOf(store.query("selec"))).reason).toBe("sql");
    await expect(store.query("")).rejects.toSatisfy(InvalidInputError.isInstance);
    const { columns, rows } = await store.query(
      "select $1::int8 as big, $2::numeric as exact, $3::timestamptz as time, date '2026-11-21' as day, '{\"a\": [1]}'::jsonb as json, null as none",
      [9_007_199_254_740_991, "0.10", "2026-11-21T12:00:00+02:00"],
    );
    expect(columns).toEqual(["big", "exact", "time", "day", "json", "none"]);
    expect(rows).toEqual([
      {
        big: 9_007_199_254_740_991,
        exact: "0.10",
        time: "2026-11-21T10:00:00.000Z",
        day: "2026-11-21",
        json: { a: [1] },
        none: null,
      },
    ]);
  });

  it("a refused key, an unknown option and a closed store say what they are", async () => {
    const { store } = shared;
    const source = sourcesOf.vapi!(simulate({ faults: { rate: 1, kinds: ["500"] } }), "refused");
    await expect(store.sync(source, { now: () => now })).rejects.toThrow("500");
    const status = (await store.status()).find(({ account }) => account === "refused");
    expect(status?.error).toContain("ServerError");
    await expect(store.sync(source, { overlapp: "1d" } as never)).rejects.toThrow("Unknown option `overlapp`");
    const other = await open(await make());
    await other.close();
    await other.close();
    await expect(other.status()).rejects.toThrow("was closed");
  });
});

describe.runIf(inject("server") !== "")("a Postgres server", () => {
  it("that takes no encrypted connections is refused with what to change", async () => {
    const { reason, message } = await failureOf(openStore(`${inject("server")}?sslmode=verify-full`));
    expect([reason, message]).toEqual([
      "refused",
      expect.stringContaining("takes no encrypted connections: leave `sslmode` out"),
    ]);
  });

  it("that encrypts has to prove who it is, as its address says, and no driver warns of it", async () => {
    const server = await startPostgres(findPostgres()!, { encrypts: true });
    onTestFinished(() => server.remove());
    const trusted = `sslrootcert=${server.certificate}`;
    const modes: Readonly<Record<string, string>> = {
      "": "plain",
      "sslmode=disable": "plain",
      "sslmode=prefer": "refused",
      "sslmode=require": "refused",
      "sslmode=verify-ca": "refused",
      "sslmode=verify-full": "refused",
      [`sslmode=require&${trusted}`]: "encrypted",
      [`${trusted}&sslmode=verify-ca`]: "encrypted",
      "sslmode=no-verify": "encrypted",
      "uselibpqcompat=true&sslmode=require": "encrypted",
    };
    // A process of its own: the driver warns once.
    const script = `const { openStore } = await import("@trunkline/store");
      for (const address of process.argv.slice(1)) {
        const said = await openStore(address).then(async (store) => {
          const { rows } = await store.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
          await store.close();
          return rows[0].ssl ? "encrypted" : "plain";
        }).catch(({ reason, message }) => message.includes("does not prove who it is: ") ? reason : message);
        console.log(said);
      }`;
    const addresses = Object.keys(modes).map((mode) => `${server.url("postgres")}?${mode}`);
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script, ...addresses], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      encoding: "utf8",
    });
    expect([stdout.trim().split("\n"), stderr]).toEqual([Object.values(modes), ""]);
  });

  it("whose address names a certificate that cannot be read is told from one that does not answer", async () => {
    for (const name of ["sslrootcert", "sslcert", "sslkey"]) {
      const opened = openStore(`${inject("server")}?sslmode=verify-full&${name}=./missing.pem`);
      await expect(opened).rejects.toSatisfy(InvalidInputError.isInstance);
      await expect(opened).rejects.toThrow(
        new RegExp(`^\`${name}\` in the address of postgres://\\S+ names ./missing.pem, which cannot be read\\.$`),
      );
    }
  });

  it("that refuses a password says so, and for which user", async () => {
    await runOnServer("create role guest login password 'right'");
    const address = new URL(inject("server"));
    address.username = "guest";
    const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
    const before = sockets();
    for (const password of ["", "wrong"]) {
      address.password = password;
      const { reason, message } = await failureOf(openStore(address.href));
      expect([reason, message.includes("guest@127.0.0.1")]).toEqual(["refused", true]);
      expect(message).not.toContain("wrong@");
    }
    // A connection that stayed open would keep the process alive until the server ends it.
    await vi.waitFor(() => expect(sockets()).toBe(before));
    address.password = "right";
    address.pathname = "nowhere";
    expect((await failureOf(openStore(address.href))).reason).toBe("refused");
    // One who may read, and make no tables.
    address.pathname = "postgres";
    expect((await failureOf(openStore(address.href))).reason).toBe("not_allowed");
    expect((await failureOf(openStore(address.href, { migrate: false }))).reason).toBe("schema");
  });

  it("that goes away in the middle of a sync loses nothing, and the next one continues", async () => {
    const server = await startPostgres(findPostgres()!);
    onTestFinished(() => server.remove());
    const store = await open(server.url("postgres"));
    const source = sourcesOf.vapi!(simulate({ calls: 900, documented: false }));
    let gone: Promise<void> | undefined;
    const cutOff = store.sync(source, {
      now: () => now,
      settle: 0,
      onProgress() {
        gone ??= server.kill();
      },
    });
    expect((await failureOf(cutOff)).reason).toBe("unreachable");
    await gone;
    expect((await failureOf(store.status())).reason).toBe("unreachable");
    await server.start();
    const { rows } = await store.query(
      "select (select count(*) from calls) as calls, calls_written from _trunkline_sync_state",
    );
    const held = Number(rows[0]?.calls);
    expect(rows).toEqual([{ calls: held, calls_written: held }]);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(900);
    const { inserted } = await store.sync(source, { now: () => now, settle: 0 });
    expect(held + inserted).toBe(900);
  });
});
