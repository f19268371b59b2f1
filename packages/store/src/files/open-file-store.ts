import { join } from "node:path";
import { InvalidInputError } from "@trunkline/client";
import { splitSource } from "../calls/read-keys.js";
import { checkRaw } from "../check-raw.js";
import { explainError } from "../database/explain-error.js";
import { takeLock } from "../directory/lock.js";
import { draftEnding, listNames, systemDisk, type Disk } from "./disk.js";
import type { CompactReport, FileFormat, FileStore, FileStoreOptions } from "./file-store.js";
import { compact } from "./compact.js";
import { loadFormat } from "./formats/load-format.js";
import { readIndex, type KeyIndex } from "./key-index.js";
import { listFolders, manifestFile, publish, readFormat, viewFile } from "./manifest.js";
import { readFileAddress } from "./read-file-address.js";
import { toStatus } from "./read-file-status.js";
import { folderOf, readSourceState, removeStrays, type SourceState } from "./source-folder.js";
import { iterateKeys, syncFiles, type OpenDirectory } from "./sync-files.js";
import { verifyFiles } from "./verify-files.js";
import { toCompleteSpan } from "../complete-span.js";
import { inFolder } from "../directory/in-folder.js";

const lockFile = "lock";

/**
 * Opens a copy of calls in files, and creates it if there is none:
 *
 * ```ts
 * const store = await openFileStore("parquet:./calls"); // or "ndjson:./calls"
 * await store.sync(vapi());
 * await store.close();
 * ```
 *
 * Rows have the columns of the table `calls`. A call that changes is written again to a later part. `manifest.json`
 * says which parts count, and `calls_latest.sql` creates a DuckDB view of them, with each call once. Only one process
 * at a time can open the directory. For what needs a database (webhooks, SQL, erasure), use `openStore`.
 *
 * @throws {InvalidInputError} for an invalid address or option, and for a directory that holds other files
 * @throws {StoreError} if the copy cannot be opened; its `reason` says why
 */
export async function openFileStore(address: string, options: FileStoreOptions = {}): Promise<FileStore> {
  return openFileStoreOn(systemDisk, address, options);
}

export async function openFileStoreOn(disk: Disk, address: string, options: FileStoreOptions = {}): Promise<FileStore> {
  const raw = checkRaw(options, { raw: "" });
  const { format, path, shown } = readFileAddress(address);
  const parts = await loadFormat(format);
  const release = inFolder(shown, () => take(disk, path, format, shown));
  const directory: OpenDirectory = {
    disk,
    format,
    parts,
    path,
    shown,
    fences: new Map(),
    running: 0,
    isClosed: false,
  };
  try {
    inFolder(shown, () => {
      // Published first, so that the manifest never names leftovers of an interrupted compaction that are then deleted.
      publish(disk, path, format, shown);
      for (const name of listNames(path)) if (name.endsWith(draftEnding)) disk.remove(join(path, name));
      for (const { folder, state } of listStates()) removeStrays(disk, folder, state);
    });
  } catch (error) {
    release();
    throw error;
  }
  let compaction: Promise<CompactReport> | undefined;

  function listStates(): { folder: string; state: SourceState }[] {
    return listFolders(path).flatMap((folder) => {
      const state = readSourceState(folder, shown);
      return state ? [{ folder, state }] : [];
    });
  }

  function indexOf({ folder, state }: { folder: string; state: SourceState }): KeyIndex {
    return readIndex(join(folder, state.index), state.indexBytes, shown);
  }

  /** @throws {InvalidInputError} if the store was closed */
  async function use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (directory.isClosed) throw new InvalidInputError(`${shown} was closed: open it again.`);
    try {
      return await work();
    } catch (error) {
      throw explainError(error, shown);
    }
  }

  return {
    address: shown,
    format,
    sync: (source, syncOptions = {}) =>
      use(async () => {
        while (compaction) await compaction.catch(() => {});
        const say = (): void =>
          void (syncOptions.dryRun === true || directory.isClosed || publish(disk, path, format, shown));
        const report = await syncFiles(directory, source, { ...syncOptions, raw }).catch((error: unknown) => {
          // What was committed counts even if the sync failed. If publishing fails too, the first error is thrown.
          try {
            say();
          } catch {
            // The next process that opens the copy publishes it.
          }
          throw error;
        });
        say();
        return report;
      }),
    async *keys(from, to, { source } = {}) {
      if (source !== undefined) splitSource(source);
      checkTime(from, "from");
      checkTime(to, "to");
      const wanted = listStates().filter(({ state }) => source === undefined || state.source === source);
      yield* iterateKeys(wanted.map(indexOf), from, to);
    },
    status: () => use(async () => listStates().map((one) => toStatus(one.state, indexOf(one)))),
    verify: (source, verifyOptions = {}) =>
      use(async () => {
        const folder = join(path, folderOf(source));
        const state = readSourceState(folder, shown);
        const index: KeyIndex = state ? indexOf({ folder, state }) : new Map();
        return verifyFiles({ index, span: toCompleteSpan(state?.state) }, source, verifyOptions);
      }),
    compact: () =>
      use(async () => {
        if (directory.running > 0) throw new InvalidInputError(`${shown} is being synced: compact it after that.`);
        compaction ??= compact(directory).finally(() => (compaction = undefined));
        return compaction;
      }),
    async close() {
      if (directory.isClosed) return;
      directory.isClosed = true;
      await compaction?.catch(() => {});
      release();
    },
  };
}

/** Locks the directory for this process. @returns a function that releases it */
function take(disk: Disk, path: string, format: FileFormat, shown: string): () => void {
  disk.makeFolder(path);
  const names = listNames(path).filter((name) => !name.startsWith(lockFile));
  if (names.length > 0 && !names.some(isOurs)) {
    throw new InvalidInputError(
      `${shown} holds other files (${names.slice(0, 3).join(", ")}): a copy needs a directory of its own.`,
    );
  }
  const release = takeLock(join(path, lockFile), shown);
  try {
    const found = readFormat(path, shown);
    if (found === undefined || found === format) return release;
    throw new InvalidInputError(
      `${shown} holds a copy in another format: open it as ${found}:…, or sync into a new one.`,
    );
  } catch (error) {
    release();
    throw error;
  }
}

/** Drafts' names begin with those of the files. */
function isOurs(name: string): boolean {
  return name.startsWith(manifestFile) || name.startsWith(viewFile);
}

function checkTime(text: string, name: string): void {
  if (!Number.isNaN(Date.parse(text))) return;
  throw new InvalidInputError(`\`${name}\` must be a time in ISO 8601, not ${JSON.stringify(text)}.`);
}
