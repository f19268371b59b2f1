/** The result of a statement. */
export interface QueryResult {
  /** The names of the columns, in order. */
  columns: string[];
  /**
   * A row by its columns' names: `numeric` is a decimal text, a time is ISO 8601 in UTC with milliseconds, a date a
   * text, `bigint` a number where one can hold it, jsonb what it says.
   */
  rows: Record<string, unknown>[];
}

/** Runs statements. Parameters are texts, numbers, booleans and null. */
export interface Connection {
  query: (sql: string, parameters?: readonly unknown[]) => Promise<QueryResult>;
  /** Several statements, without parameters. */
  execute: (sql: string) => Promise<void>;
}

/** A Postgres server or an embedded one. Both take the same statements and give the same values. */
export interface Database extends Connection {
  /** Commits all of it or nothing. @throws what `work` throws, and {@link StoreError} */
  transaction: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /**
   * Messages of Postgres's protocol, answered in pieces that are good only while they are handed over. Missing for a
   * server, which clients connect to directly.
   */
  exchange?: (messages: Uint8Array, onAnswer: (piece: Uint8Array) => void) => Promise<void>;
  /**
   * Before something is written. Missing for a server, which looks after its own disk.
   *
   * @throws {StoreError} `full`
   */
  checkRoom?: () => void;
  close: () => Promise<void>;
}
