import type { Call } from "trunkline";
import { toRow } from "../calls/to-row.js";
import { callColumns } from "./file-columns.js";
import { loadParquet, toCells } from "./formats/parquet.js";
import type { FileRow } from "./formats/part-format.js";

/**
 * Writes calls into one Parquet file, in the columns of a copy's table `calls` that come from a Call; what is JSON is
 * text. A few thousand calls are in memory at a time. Pass `redactCall(call)`: nothing is taken out here.
 *
 * @throws {StoreError} `peer`, where `hyparquet-writer` is missing; a file that cannot be written fails with the
 *   system's error
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
