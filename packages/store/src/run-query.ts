import { InvalidInputError } from "@trunkline/client";
import type { Database, QueryResult } from "./database/database.js";

/** @throws {InvalidInputError} if it is no statement */
export async function runQuery(database: Database, sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
  if (typeof sql !== "string" || sql.trim() === "") throw new InvalidInputError("A query is a text of SQL.");
  if (!Array.isArray(parameters)) throw new InvalidInputError("A query's parameters are a list.");
  return database.transaction(async (connection) => {
    await connection.execute("set transaction read only");
    await connection.execute("set local time zone 'UTC'");
    // The rollback undoes a `set`, which would otherwise last as long as the connection.
    await connection.execute("savepoint before_query");
    const result = await connection.query(sql, parameters);
    await connection.execute("rollback to savepoint before_query");
    return result;
  });
}
