import type { Results, Transaction } from "@electric-sql/pglite";
import { loadPeer } from "../load-peer.js";
import type { Connection, Database, QueryResult } from "./database.js";
import { explainError } from "./explain-error.js";
import { readers } from "./values.js";

/**
 * Opens or creates the files of an embedded Postgres. No other process may have them open, which the directory's lock
 * ensures.
 */
export async function openPglite(path: string, shown: string): Promise<Database> {
  const { PGlite } = await loadPeer(
    "@electric-sql/pglite",
    "A copy in a directory",
    () => import("@electric-sql/pglite"),
  );
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explainError(error, shown);
    }
  };
  // An existing database may be set to its machine's time zone; the parsers return times in UTC.
  const database = await attempt(() => PGlite.create({ dataDir: path, parsers: { ...readers } }));
  return {
    ...toConnection(database, attempt),
    transaction: (work) => attempt(() => database.transaction((transaction) => work(toConnection(transaction)))),
    exchange: (messages, onAnswer) =>
      attempt(() => database.runExclusive(() => database.execProtocolRawStream(messages, { onRawData: onAnswer }))),
    close: () => attempt(() => database.close()),
  };
}

function toConnection(
  database: Pick<Transaction, "query" | "exec">,
  attempt: <Result>(work: () => Promise<Result>) => Promise<Result> = (work) => work(),
): Connection {
  return {
    query: (sql, parameters) => attempt(async () => toResult(await database.query(sql, parameters && [...parameters]))),
    execute: (sql) => attempt(async () => void (await database.exec(sql))),
  };
}

function toResult({ fields, rows }: Results<unknown>): QueryResult {
  // Rows are objects unless arrays are requested.
  return { columns: fields.map(({ name }) => name), rows: rows as Record<string, unknown>[] };
}
