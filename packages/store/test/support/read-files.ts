import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";

export type FileRow = Record<string, unknown>;

interface Manifest {
  format: string;
  sources: { source: string; parts: string[]; deletions: string[] }[];
}

/** The paths of all files below a folder, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** What a reader finds that goes by the manifest and its rule alone: each call once, by its key. */
export async function readLatest(directory: string): Promise<Map<string, FileRow>> {
  const { sources } = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8")) as Manifest;
  const latest = new Map<string, FileRow>();
  const partOf = (row: FileRow | undefined): number => Number(row?._trunkline_part ?? -1);
  for (const { parts, deletions } of sources) {
    for (const name of parts) {
      for (const row of await readRows(join(directory, name))) {
        const key = String(row.call_key);
        if (partOf(row) > partOf(latest.get(key))) latest.set(key, row);
      }
    }
    for (const name of deletions) {
      for (const row of await readRows(join(directory, name))) {
        const kept = latest.get(String(row.call_key));
        if (!kept || partOf(row) < partOf(kept)) continue;
        kept._trunkline_deleted_at = row._trunkline_deleted_at;
        kept._trunkline_deleted_reason = row._trunkline_deleted_reason;
      }
    }
  }
  return latest;
}

export async function readRows(path: string): Promise<FileRow[]> {
  if (!existsSync(path)) throw new Error(`${path} is named, and not there.`);
  if (path.endsWith(".parquet")) return parquetReadObjects({ file: await asyncBufferFromFile(path) });
  const text = readFileSync(path, "utf8");
  if (text !== "" && !text.endsWith("\n")) throw new Error(`${path} is half a file.`);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as FileRow);
}
