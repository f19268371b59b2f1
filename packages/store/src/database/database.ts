/** What a statement gave. */
export interface QueryResult {
  /** The names of the columns, in order. */
  columns: string[];
  /**
   * A row by its columns' names: `numeric` is a decimal text, a time is ISO 8601 in UTC with milliseconds, a date a
   * text, `bigint` a number where one can hold it, jsonb what it says.
   */
  rows: Record<string, unknown>[];
}

/** Where statements go. Parameters are texts, numbers, booleans and null. */
export interface Connection {
  query: (sql: string, parameters?: readonly unknown[]) => Promise<QueryResult>;
  /** Several statements, without parameters. */
  execute: (sql: string) => Promise<void>;
}

/** One of the two homes of a copy. They take the same statements and give the same values. */
export interface Database extends Connection {
  /** All of it is committed, or nothing. @throws what `work` throws, and {@link StoreError} */
  transaction: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /**
   * Messages of Postgres's protocol, answered in pieces that are good only while they are handed over. Missing where
   * there is a server, which clients reach by themselves.
   */
  exchange?: (messages: Uint8Array, onAnswer: (piece: Uint8Array) => void) => Promise<void>;
  /**
   * Before something is written. Missing where a server sees to its disk by itself.
   *
   * @throws {StoreError} `full`
   */
  checkRoom?: () => void;
  close: () => Promise<void>;
}
