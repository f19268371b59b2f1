import type { FileType } from "../file-columns.js";

export type FileColumns = Readonly<Record<string, FileType>>;

/** A row of a part, by column name. */
export type FileRow = Record<string, unknown>;

/**
 * Writes rows to a file and reads them back. Rows that are read have JSON columns as values in NDJSON and as strings in
 * Parquet; a time added to them must be a Date.
 */
export interface PartFormat {
  /** Encodes a few rows in memory. */
  encode: (columns: FileColumns, rows: readonly FileRow[]) => Uint8Array | string;
  /** Writes any number of rows, a few at a time, in the form that `read` yields. */
  write: (path: string, columns: FileColumns, rows: AsyncIterable<FileRow>) => Promise<void>;
  read: (path: string) => AsyncIterable<FileRow>;
}
