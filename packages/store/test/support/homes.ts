import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openPostgres } from "../../src/database/postgres.js";
import { openDirectory } from "../../src/directory/open-directory.js";
import { openStore, type Store, type StoreOptions } from "../../src/index.js";
import { migrate } from "../../src/migrations/migrate.js";

/** A place for copies. */
export interface Home {
  name: string;
  /** The address of an empty copy, gone after the tests. */
  make: () => Promise<string>;
}

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder, gone after the test file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-store-"));
  folders.push(folder);
  return folder;
}

const directory: Home = {
  name: "a directory",
  async make() {
    const path = join(makeFolder(), "calls");
    cpSync(inject("template"), path, { recursive: true });
    return path;
  },
};

const server: Home = {
  name: "a Postgres server",
  make: makeDatabase,
};

/** Both homes, or the first alone where there is no Postgres. */
export const homes: readonly Home[] = inject("server") === "" ? [directory] : [directory, server];

/** The address of a database on the server, gone with that. */
export async function makeDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await runOnServer(`create database ${name}`);
  const address = new URL(inject("server"));
  address.pathname = name;
  return address.href;
}

export async function runOnServer(sql: string): Promise<void> {
  const client = new pg.Client(inject("server"));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Opens a copy, closed after the test. */
export async function open(address: string, options?: StoreOptions): Promise<Store> {
  const store = await openStore(address, options);
  onTestFinished(() => store.close());
  return store;
}

/** One copy for all tests of a suite, which use accounts of their own: to open one takes a second. */
export function share(make: Home["make"], options?: StoreOptions): { readonly store: Store } {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await openStore(await make(), options);
  });
  afterAll(() => store?.close());
  return {
    get store() {
      if (!store) throw new Error("It is open while tests run.");
      return store;
    },
  };
}

/** The database under a copy, with its tables. */
export async function openDatabase(address: string, { empty = false } = {}): Promise<Database> {
  const database = address.startsWith("postgres:")
    ? await openPostgres(address, address)
    : await openDirectory(address, address);
  if (!empty) await migrate(database, address);
  return database;
}
