import { InvalidInputError } from "@trunkline/client";
import { forgetNumber } from "./calls/forget.js";
import { prune } from "./calls/prune.js";
import { putCall } from "./calls/put.js";
import { readCalls } from "./calls/read-calls.js";
import { readKeys } from "./calls/read-keys.js";
import { checkRaw } from "./check-raw.js";
import type { Database } from "./database/database.js";
import { openPostgres } from "./database/postgres.js";
import { openDirectory } from "./directory/open-directory.js";
import { checkMigrated, migrate } from "./migrations/migrate.js";
import { readAddress } from "./read-address.js";
import { downloadRecordings } from "./recordings/download-recordings.js";
import { readStatus } from "./read-status.js";
import { runQuery } from "./run-query.js";
import type { ServedCopy, ServeOptions, Store, StoreOptions } from "./store.js";
import { syncSource } from "./sync/sync-source.js";
import { verifySource } from "./verify/verify-source.js";

const kinds = { raw: "", migrate: "true or false" } satisfies Record<keyof StoreOptions, string>;

/**
 * Opens a copy of calls, and creates it if there is none:
 *
 * ```ts
 * const store = await openStore("./calls"); // or "postgres://user:password@host/database"
 * await store.sync(vapi());
 * console.log((await store.query("select * from calls_daily")).rows);
 * await store.close();
 * ```
 *
 * A directory holds an embedded Postgres, which only one process at a time can open. Both kinds have the same tables
 * and accept the same SQL. For a copy in files, see {@link openFileStore}.
 *
 * @throws {InvalidInputError} for an invalid address or option, and for a directory that holds other files
 * @throws {StoreError} if the copy cannot be opened; its `reason` says why
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<Store> {
  const raw = checkRaw(options, kinds);
  const { migrate: migrates = true } = options;
  const read = readAddress(address);
  const { shown } = read;
  const database: Database =
    read.kind === "server" ? await openPostgres(read.url, shown) : await openDirectory(read.path, shown);
  try {
    await (migrates ? migrate(database, shown) : checkMigrated(database, shown));
  } catch (error) {
    await database.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  let served: Promise<ServedCopy> | undefined;
  /** @throws {InvalidInputError} if the store was closed or is being served */
  function opened(): Database {
    if (closing) throw new InvalidInputError(`${shown} was closed: open it again.`);
    if (served) throw new InvalidInputError(`${shown} is served to others: close that first.`);
    return database;
  }
  async function serveIt(options: ServeOptions): Promise<ServedCopy> {
    const { exchange } = opened();
    if (!exchange)
      throw new InvalidInputError(
        `${shown} is a server: connect to it directly. Only a copy in a directory can be served.`,
      );
    // Loaded on demand: few callers serve a copy, and it needs more of Node's modules.
    served = import("./serve/serve.js").then(({ serve }) => serve(exchange, options));
    try {
      const copy = await served;
      return { ...copy, close: () => copy.close().finally(() => (served = undefined)) };
    } catch (error) {
      served = undefined;
      throw error;
    }
  }
  async function close(): Promise<void> {
    await served?.then((copy) => copy.close()).catch(() => {});
    await database.close();
  }
  return {
    address: shown,
    sync: async (source, options = {}) => syncSource(opened(), source, { ...options, raw }),
    put: async (call, event) => putCall(opened(), call, { raw, event }),
    keys: (from, to, { source } = {}) => readKeys(opened(), from, to, source),
    calls: (options = {}) => readCalls(opened(), options),
    query: async (sql, parameters = []) => runQuery(opened(), sql, parameters),
    status: async () => readStatus(opened()),
    verify: async (source, options = {}) => verifySource(opened(), source, options),
    downloadRecordings: async (source, options) => downloadRecordings(opened(), source, options),
    forget: async (number) => forgetNumber(opened(), number),
    prune: async (options) => prune(opened(), options),
    serve: async (options = {}) => serveIt(options),
    close: async () => (closing ??= close()),
  };
}
