import type { Call } from "trunkline";
import { toRow } from "../calls/to-row.js";
import { callColumns } from "./file-columns.js";
import { loadParquet, toCells } from "./formats/parquet.js";
import type { FileRow } from "./formats/part-format.js";

/**
 * Writes calls to one Parquet file, with the columns of the table `calls` that come from a Call; JSON is written as
 * text. Only a few thousand calls are in memory at a time. Nothing is redacted: pass the results of `redactCall(call)`.
 *
 * @throws {StoreError} `peer`, if `hyparquet-writer` is missing; a file that cannot be written fails with the system's
 * error
 */
export async function writeParquet(path: string, calls: AsyncIterable<Call>): Promise<void> {
  const { write } = await loadParquet();
  await write(path, callColumns, toRows(calls));
}

async function* toRows(calls: AsyncIterable<Call>): AsyncGenerator<FileRow, void> {
  for await (const call of calls) {
    yield toCells(callColumns, toRow(call, { raw: "full", seenBy: "put", now: Date.now() }));
  }
}
