/** The result of a statement. */
export interface QueryResult {
  /** The names of the columns, in order. */
  columns: string[];
  /**
   * Rows by column name: `numeric` is a decimal string, a time ISO 8601 in UTC with milliseconds, a date a string,
   * `bigint` a number if that is exact, else a string, and `jsonb` is parsed.
   */
  rows: Record<string, unknown>[];
}

/** Runs statements. Parameters are strings, numbers, booleans and null. */
export interface Connection {
  query: (sql: string, parameters?: readonly unknown[]) => Promise<QueryResult>;
  /** Runs several statements, without parameters. */
  execute: (sql: string) => Promise<void>;
}

/** A Postgres server or an embedded one. Both accept the same statements and return the same values. */
export interface Database extends Connection {
  /** Commits everything or nothing. @throws what `work` throws, and {@link StoreError} */
  transaction: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /**
   * Exchanges messages of Postgres's protocol. A piece of the answer is valid only during the call of `onAnswer`.
   * Missing for a server, which clients connect to directly.
   */
  exchange?: (messages: Uint8Array, onAnswer: (piece: Uint8Array) => void) => Promise<void>;
  /**
   * Checks for disk space before a write. Missing for a server.
   *
   * @throws {StoreError} `full`
   */
  checkRoom?: () => void;
  close: () => Promise<void>;
}
