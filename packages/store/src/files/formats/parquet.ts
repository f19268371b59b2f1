import { closeSync, fsyncSync, openSync } from "node:fs";
import type { SchemaElement } from "hyparquet";
import type { Writer } from "hyparquet-writer";
import { toSafeJson } from "../../calls/safe-json.js";
import { loadPeer } from "../../load-peer.js";
import type { FileType } from "../file-columns.js";
import type { FileColumns, FileRow, PartFormat } from "./part-format.js";

const purpose = "To write Parquet";

/**
 * Approximate characters of a row group. A group is in memory several times over while it is written or read. Its size
 * is not limited in rows, since some calls are larger than a thousand others.
 */
const mostCharacters = 4_000_000;

/** @throws {StoreError} `peer`, if the package that writes is missing */
export async function loadParquet(): Promise<PartFormat> {
  const { ByteWriter, fileWriter, ParquetWriter } = await loadPeer(
    "hyparquet-writer",
    purpose,
    () => import("hyparquet-writer"),
  );

  /** Writes rows group by group. The writer takes a whole group before it returns. */
  function begin(writer: Writer, columns: FileColumns): { add: (row: FileRow) => void; end: () => void } {
    const file = new ParquetWriter({ writer, schema: toSchema(columns) });
    let group: FileRow[] = [];
    let characters = 0;
    function writeGroup(): void {
      const columnData = Object.keys(columns).map((name) => ({ name, data: group.map((row) => row[name]) }));
      void file.write({ columnData, rowGroupSize: group.length });
      group = [];
      characters = 0;
    }
    return {
      add(row) {
        group.push(row);
        characters += countCharacters(row);
        if (characters >= mostCharacters) writeGroup();
      },
      end() {
        if (group.length > 0) writeGroup();
        void file.finish();
      },
    };
  }

  return {
    encode(columns, rows) {
      const bytes = new ByteWriter();
      const { add, end } = begin(bytes, columns);
      for (const row of rows) add(toCells(columns, row));
      end();
      return bytes.getBytes();
    },
    async write(path, columns, rows) {
      const { add, end } = begin(fileWriter(path), columns);
      for await (const row of rows) add(row);
      end();
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
      let rowStart = 0;
      for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows);
        yield* await parquetReadObjects({ file, metadata, rowStart, rowEnd });
        rowStart = rowEnd;
      }
    },
  };
}

/** Converts a row's values to the schema's types. Rows from a file have them already. */
export function toCells(columns: FileColumns, given: FileRow): FileRow {
  // Removes NUL and unpaired surrogates, as in the other kinds of copies.
  const row = JSON.parse(toSafeJson(given)) as FileRow;
  return Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, toCell(type, row[name])]));
}

function toCell(type: FileType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (type === "timestamptz") return new Date(String(value));
  return type === "jsonb" ? JSON.stringify(value) : value;
}

function countCharacters(row: FileRow): number {
  let sum = 0;
  for (const value of Object.values(row)) sum += typeof value === "string" ? value.length : 8;
  return sum;
}

/** Parquet's JSON type is not supported by every reader, so JSON is written as text. */
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
