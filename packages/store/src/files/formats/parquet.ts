import { closeSync, fsyncSync, openSync } from "node:fs";
import type { SchemaElement } from "hyparquet";
import { toSafeJson } from "../../calls/safe-json.js";
import { loadPeer } from "../../load-peer.js";
import type { FileType } from "../file-columns.js";
import type { FileColumns, FileRow, PartFormat } from "./part-format.js";

const purpose = "To write Parquet";

/** Rows that are held in memory while they are written or read: a row is 3 to 10 kB. */
const rowGroupSize = 2000;

/** @throws {StoreError} `peer`, where the package that writes is missing */
export async function loadParquet(): Promise<PartFormat> {
  const { fileWriter, parquetWriteBuffer, parquetWriteRows } = await loadPeer(
    "hyparquet-writer",
    purpose,
    () => import("hyparquet-writer"),
  );
  return {
    encode(columns, rows) {
      const cells = rows.map((row) => toCells(columns, row));
      const columnData = Object.keys(columns).map((name) => ({ name, data: cells.map((row) => row[name]) }));
      return new Uint8Array(parquetWriteBuffer({ columnData, schema: toSchema(columns), rowGroupSize }));
    },
    async write(path, columns, rows) {
      await parquetWriteRows({
        writer: fileWriter(path),
        rows,
        columns: Object.keys(columns).map((name) => ({ name })),
        schema: toSchema(columns),
        rowGroupSize,
      });
      const file = openSync(path, "r+");
      try {
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    async *read(path) {
      const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await loadPeer(
        "hyparquet",
        "Compacting Parquet files",
        () => import("hyparquet"),
      );
      const file = await asyncBufferFromFile(path);
      const metadata = await parquetMetadataAsync(file);
      const count = Number(metadata.num_rows);
      for (let rowStart = 0; rowStart < count; rowStart += rowGroupSize) {
        yield* await parquetReadObjects({ file, metadata, rowStart, rowEnd: Math.min(count, rowStart + rowGroupSize) });
      }
    },
  };
}

/** A row's values as the schema wants them; one that was read from a file stays as it is. */
export function toCells(columns: FileColumns, given: FileRow): FileRow {
  // Neither NUL nor half of a surrogate pair, as in the other homes.
  const row = JSON.parse(toSafeJson(given)) as FileRow;
  return Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, toCell(type, row[name])]));
}

function toCell(type: FileType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (type === "timestamptz") return new Date(String(value));
  return type === "jsonb" ? JSON.stringify(value) : value;
}

/** Parquet has JSON as a type of its own, which not every reader knows: text is read by all of them. */
const elements: Readonly<Record<FileType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  jsonb: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  boolean: { type: "BOOLEAN" },
  numeric: { type: "DOUBLE" },
  integer: { type: "INT32" },
  timestamptz: {
    type: "INT64",
    converted_type: "TIMESTAMP_MILLIS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
  },
};

function toSchema(columns: FileColumns): SchemaElement[] {
  const fields = Object.entries(columns).map(([name, type]): SchemaElement => ({
    name,
    ...elements[type],
    repetition_type: "OPTIONAL",
  }));
  return [{ name: "calls", num_children: fields.length }, ...fields];
}
