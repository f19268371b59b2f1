import { InvalidInputError } from "@trunkline/client";
import { toPath } from "../read-address.js";
import type { FileFormat } from "./file-store.js";

/** The location and format of a copy in files. */
export interface FileAddress {
  format: FileFormat;
  path: string;
  shown: string;
}

/** @throws {InvalidInputError} for anything but `ndjson:` or `parquet:` with a directory */
export function readFileAddress(address: unknown): FileAddress {
  const [, format, path] = typeof address === "string" ? (/^(ndjson|parquet):(.+)$/s.exec(address) ?? []) : [];
  if (typeof address === "string" && path !== undefined && path.trim() !== "" && !path.startsWith("//")) {
    return { format: format === "parquet" ? "parquet" : "ndjson", path: toPath(path), shown: address };
  }
  throw new InvalidInputError('A copy in files is opened by its address: "ndjson:./calls" or "parquet:./calls".');
}
