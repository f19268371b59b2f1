import { accessSync, constants } from "node:fs";
import type { Socket as NetSocket } from "node:net";
import { InvalidInputError } from "@trunkline/client";
import type { PoolClient, QueryResult as Answer } from "pg";
import { loadPeer } from "../load-peer.js";
import { StoreError } from "../store-error.js";
import type { Connection, Database, QueryResult } from "./database.js";
import { explainError } from "./explain-error.js";
import { readers } from "./values.js";

/** The size of the pool. Further syncs and webhooks wait for a connection. */
const mostConnections = 8;

/** Older servers are refused. */
const oldest = 12;

/**
 * @throws {InvalidInputError} if a certificate or key that the address names cannot be read
 * @throws {StoreError} if the server cannot be reached, refuses the login, or is too old
 */
export async function openPostgres(url: string, shown: string): Promise<Database> {
  checkFiles(url, shown);
  const { default: pg } = await loadPeer("pg", "A copy on a Postgres", () => import("pg"));
  const { Socket } = await import("node:net");
  const sockets = new Set<NetSocket>();
  const pool = new pg.Pool({
    stream() {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once("close", () => sockets.delete(socket));
    },
    connectionString: spellSslMode(url),
    max: mostConnections,
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    application_name: "trunkline",
    types: { getTypeParser: (type, format) => readers[type] ?? pg.types.getTypeParser(type, format) },
  });
  // The pool replaces an idle connection that breaks, but an unhandled error event would end the process.
  pool.on("error", () => {});

  async function use<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    let client: PoolClient | undefined;
    let failure: Error | undefined;
    const onError = (): void => {};
    try {
      client = await pool.connect();
      client.on("error", onError);
      return await work(client);
    } catch (error) {
      const explained = explainError(error, shown);
      if (StoreError.isInstance(explained) && explained.reason === "unreachable") failure = explained;
      throw explained;
    } finally {
      client?.off("error", onError);
      client?.release(failure);
    }
  }

  const database: Database = {
    query: (sql, parameters) => use((client) => toConnection(client).query(sql, parameters)),
    execute: (sql) => use((client) => toConnection(client).execute(sql)),
    transaction: (work) =>
      use(async (client) => {
        await client.query("begin");
        try {
          const result = await work(toConnection(client));
          await client.query("commit");
          return result;
        } catch (error) {
          // If the connection is lost, the server rolls back by itself.
          await client.query("rollback").catch(() => {});
          throw error;
        }
      }),
    async close() {
      await pool.end();
      // A connection whose login the driver gave up, for lack of a password, is not in the pool and would keep the
      // process alive.
      for (const socket of sockets) socket.destroy();
    },
  };
  try {
    await checkVersion(database, shown);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** The driver reads these files when it connects, and a missing one would look like a server that does not answer. */
function checkFiles(url: string, shown: string): void {
  const { searchParams } = new URL(url);
  for (const name of ["sslrootcert", "sslcert", "sslkey"]) {
    const file = searchParams.get(name);
    if (!file) continue;
    try {
      accessSync(file, constants.R_OK);
    } catch (cause) {
      throw new InvalidInputError(`\`${name}\` in the address of ${shown} names ${file}, which cannot be read.`, {
        cause,
      });
    }
  }
}

/**
 * The driver treats these modes as `verify-full`, and warns on stderr that a later version will not. Spelled out, they
 * stay as strict in every version. With `uselibpqcompat=true` they have libpq's meaning, and are left to the driver.
 */
function spellSslMode(url: string): string {
  if (/[?&]uselibpqcompat=true(?:[&#]|$)/.test(url)) return url;
  return url.replace(/(?<=\?(?:.*&)?sslmode=)(?:prefer|require|verify-ca)(?=[&#]|$)/gs, "verify-full");
}

function toConnection(client: PoolClient): Connection {
  return {
    async query(sql, parameters) {
      // The extended protocol allows only one statement, even without parameters. Several could end a read-only
      // transaction.
      const query = { text: sql, values: [...(parameters ?? [])], queryMode: "extended" };
      return toResult(await client.query(query));
    },
    async execute(sql) {
      await client.query(sql);
    },
  };
}

function toResult({ fields, rows }: Answer<Record<string, unknown>>): QueryResult {
  return { columns: fields.map(({ name }) => name), rows };
}

async function checkVersion(database: Database, shown: string): Promise<void> {
  const { rows } = await database.query("show server_version_num");
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (version >= oldest) return;
  throw new StoreError("too_old", `${shown} is Postgres ${version}: a copy needs ${oldest} or later.`);
}
