import type { FileType } from "../file-columns.js";

export type FileColumns = Readonly<Record<string, FileType>>;

/** A row of a part, by its columns' names. */
export type FileRow = Record<string, unknown>;

/**
 * How rows become a file and come out of it. Rows that are read have JSON columns as values in NDJSON and as texts in
 * Parquet; a time that is added to them is a Date.
 */
export interface PartFormat {
  /** A few rows, whole in memory. */
  encode: (columns: FileColumns, rows: readonly FileRow[]) => Uint8Array | string;
  /** Any number of rows, a few at a time, as `read` gives them. */
  write: (path: string, columns: FileColumns, rows: AsyncIterable<FileRow>) => Promise<void>;
  read: (path: string) => AsyncIterable<FileRow>;
}
