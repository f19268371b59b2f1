import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toCompleteSpan } from "../complete-span.js";
import { StoreError } from "../store-error.js";
import { listNames, replace, type Disk } from "./disk.js";
import { toDuckdbView } from "./duckdb-view.js";
import { fileColumns } from "./file-columns.js";
import type { FileFormat } from "./file-store.js";
import { listParts, readSourceState } from "./source-folder.js";

/** Tells readers which files count. Paths are relative to the copy's directory. */
export interface Manifest {
  version: 1;
  format: FileFormat;
  /** How to read the rows, in words. */
  rule: string;
  columns: typeof fileColumns;
  sources: ManifestSource[];
}

export interface ManifestSource {
  source: string;
  provider: string;
  account: string | null;
  /** Where the parts begin: older calls were not asked for, ISO 8601; null if all were. */
  complete_from: string | null;
  /**
   * Every call that occurred before this time, and since `complete_from`, is in the parts, ISO 8601; null until a first
   * sync was finished.
   */
  complete_until: string | null;
  parts: string[];
  deletions: string[];
}

export const manifestFile = "manifest.json";
export const viewFile = "calls_latest.sql";

const rule =
  "Of the rows with the same call_key, the one with the highest _trunkline_part counts. A row of deletions says that the provider no longer has the call, unless its _trunkline_part is lower than that row's.";

/** The folders of all sources that were synced. */
export function listFolders(directory: string): string[] {
  return listNames(directory)
    .map((name) => join(directory, name))
    .filter((folder) => existsSync(join(folder, "state.json")))
    .sort();
}

/** Writes the manifest and the view. Each is replaced atomically, and only if it changed. */
export function publish(disk: Disk, directory: string, format: FileFormat, shown: string): void {
  const sources = listFolders(directory).flatMap((folder): ManifestSource[] => {
    const state = readSourceState(folder, shown);
    if (!state) return [];
    const list = (kind: "part" | "deleted"): string[] =>
      listParts(folder, kind, state).map((name) => `${folder.slice(directory.length + 1)}/${name}`);
    const span = toCompleteSpan(state.state);
    return [
      {
        source: state.source,
        provider: state.provider,
        account: state.account,
        complete_from: span.from ?? null,
        complete_until: span.until ?? null,
        parts: list("part"),
        deletions: list("deleted"),
      },
    ];
  });
  const manifest: Manifest = { version: 1, format, rule, columns: fileColumns, sources };
  // The view is written first, since readers wait for the manifest.
  const view = toDuckdbView(
    format,
    sources.flatMap((source) => source.parts),
    sources.flatMap((source) => source.deletions),
  );
  update(disk, join(directory, viewFile), view);
  update(disk, join(directory, manifestFile), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

function update(disk: Disk, path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) replace(disk, path, text);
}

/** The format of the directory's parts; undefined if it has no manifest yet. */
export function readFormat(directory: string, shown: string): string | undefined {
  const path = join(directory, manifestFile);
  if (!existsSync(path)) return undefined;
  try {
    // `publish` wrote it completely.
    return String((JSON.parse(readFileSync(path, "utf8")) as Partial<Manifest>).format);
  } catch (cause) {
    throw new StoreError("damaged", `${shown} is damaged: ${path} cannot be read. Sync into a new one.`, { cause });
  }
}
