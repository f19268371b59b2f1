import { join } from "node:path";
import { InvalidInputError } from "@trunkline/client";
import type { CallSource } from "trunkline";
import { StoreError } from "../store-error.js";
import { syncCopy, type Step, type SyncCopyOptions, type SyncHome } from "../sync/sync-copy.js";
import { commitChanges, findChanges, toTime, type OpenFolder, type Writing } from "./commit.js";
import type { Drift, FileSyncReport } from "./file-store.js";
import { readIndex, type KeyIndex } from "./key-index.js";
import type { FileRow } from "./formats/part-format.js";
import { createSourceState, folderOf, readSourceState, removeStrays, writeSourceState } from "./source-folder.js";

/** A copy's open directory. */
export interface OpenDirectory extends Writing {
  path: string;
  shown: string;
  /** The number of the latest sync of each source. Older ones may not commit. */
  fences: Map<string, number>;
  /** The number of syncs running. */
  running: number;
  /** Whether the directory was closed, after which nothing may be written. */
  isClosed: boolean;
}

export async function syncFiles(
  directory: OpenDirectory,
  source: CallSource,
  options: SyncCopyOptions,
): Promise<FileSyncReport> {
  const problems = new Map<string, number>();
  directory.running += 1;
  try {
    const report = await syncCopy(async () => openHome(directory, source, options, problems), source, options);
    return { ...report, drift: toDrift(problems) };
  } finally {
    directory.running -= 1;
  }
}

function openHome(
  directory: OpenDirectory,
  source: CallSource,
  { raw, fullRefresh = false, dryRun = false }: SyncCopyOptions,
  problems: Map<string, number>,
): SyncHome {
  const { disk, fences, shown } = directory;
  const { key } = source;
  const fence = (fences.get(key) ?? 0) + (dryRun ? 0 : 1);
  fences.set(key, fence);
  const folder = openFolder(directory, source);
  if (!dryRun) {
    disk.makeFolder(folder.path);
    removeStrays(disk, folder.path, folder.state);
    note({ startedAt: toTime(Date.now()) });
  }

  function checkCurrent(): void {
    if (directory.isClosed) throw new InvalidInputError(`${shown} was closed: open it again.`);
    if (fences.get(key) === fence) return;
    throw new StoreError(
      "superseded",
      `Another sync of ${key} has begun, and this one stops. Nothing is lost: the other reads what this one would have.`,
    );
  }

  function note(values: Partial<typeof folder.state>): void {
    folder.state = { ...folder.state, ...values };
    writeSourceState(disk, folder.path, folder.state);
  }

  return {
    state: fullRefresh ? undefined : (folder.state.state ?? undefined),
    keys: (from, to) => iterateKeys([folder.index], from, to),
    // Nothing is put into files, so that no row conflicts with what was read.
    warnings: [],
    async commit(step: Step) {
      const changes = findChanges(folder, step, { raw, lastWins: fullRefresh });
      if (dryRun) {
        for (const [call, entry] of changes.entries) folder.index.set(call, entry);
      } else {
        commitChanges(directory, folder, changes, { state: step.state, calls: step.calls.length }, checkCurrent);
      }
      countProblems(problems, changes.rows);
      return changes;
    },
    async end(error) {
      if (dryRun || directory.isClosed || fences.get(key) !== fence) return;
      note(error === undefined ? { finishedAt: toTime(Date.now()), error: null } : { error });
    },
  };

  function openFolder({ path }: OpenDirectory, { provider, account }: CallSource): OpenFolder {
    const own = join(path, folderOf({ provider, account, key }));
    const state = readSourceState(own, shown) ?? createSourceState(source);
    return { path: own, state, index: readIndex(join(own, state.index), state.indexBytes, shown) };
  }
}

/** The keys of calls that the provider still has, oldest first. */
export async function* iterateKeys(indexes: Iterable<KeyIndex>, from: string, to: string): AsyncGenerator<string> {
  const since = Date.parse(from);
  const until = Date.parse(to);
  const found: [occurredAt: number, key: string][] = [];
  for (const index of indexes) {
    for (const [key, { occurredAt, deleted }] of index) {
      if (occurredAt !== null && occurredAt >= since && occurredAt < until && !deleted) found.push([occurredAt, key]);
    }
  }
  found.sort(([time, key], [otherTime, otherKey]) => time - otherTime || (key < otherKey ? -1 : 1));
  for (const [, key] of found) yield key;
}

/** Counts each call once per field. */
function countProblems(counts: Map<string, number>, rows: readonly FileRow[]): void {
  for (const { problems } of rows) {
    // The column was written from a Call's problems.
    const paths = new Set((problems as { path: string }[]).map(({ path }) => path));
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
}

function toDrift(counts: ReadonlyMap<string, number>): Drift[] {
  return Array.from(counts, ([path, calls]) => ({ path, calls })).sort((one, other) => other.calls - one.calls);
}
