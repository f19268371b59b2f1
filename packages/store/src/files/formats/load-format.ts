import type { FileFormat } from "../file-store.js";
import { ndjson } from "./ndjson.js";
import { loadParquet } from "./parquet.js";
import type { PartFormat } from "./part-format.js";

/** @throws {StoreError} `peer`, if a package is missing */
export async function loadFormat(format: FileFormat): Promise<PartFormat> {
  return format === "ndjson" ? ndjson : loadParquet();
}
