import { join } from "node:path";
import { StoreError } from "../store-error.js";
import { toDraft } from "./disk.js";
import { fileColumns } from "./file-columns.js";
import type { CompactReport } from "./file-store.js";
import type { FileRow } from "./formats/part-format.js";
import { readIndex, toDeletionLine, toRowLine, type KeyIndex } from "./key-index.js";
import { listFolders, publish } from "./manifest.js";
import {
  indexName,
  listParts,
  partName,
  readSourceState,
  removeStrays,
  writeSourceState,
  type SourceState,
} from "./source-folder.js";
import type { OpenDirectory } from "./sync-files.js";

/** Rows per part: 160 to 500 MB of JSON, a fifth of that in Parquet. */
const rowsOfPart = 50_000;

/** Approximate characters of an index to write at a time. */
const mostCharacters = 1_000_000;

export async function compact(directory: OpenDirectory, rowsOf = rowsOfPart): Promise<CompactReport> {
  const sum: CompactReport = { calls: 0, before: 0, after: 0 };
  for (const folder of listFolders(directory.path)) {
    const state = readSourceState(folder, directory.shown);
    if (!state) continue;
    const { calls, before, after } = await compactFolder(directory, folder, state, rowsOf);
    sum.calls += calls;
    sum.before += before;
    sum.after += after;
  }
  return sum;
}

/**
 * The new parts have numbers that do not count yet. One write of the state makes them replace the old ones. Then the
 * manifest and the view are updated, and only then are the old parts deleted.
 */
async function compactFolder(
  { disk, format, parts, path, shown }: OpenDirectory,
  folder: string,
  state: SourceState,
  rowsOf: number,
): Promise<CompactReport> {
  const index = readIndex(join(folder, state.index), state.indexBytes, shown);
  const names = listParts(folder, "part", state);
  const isCompact = names.length <= Math.ceil(index.size / rowsOf) && listParts(folder, "deleted", state).length === 0;
  if (isCompact) return { calls: index.size, before: names.length, after: names.length };
  removeStrays(disk, folder, state);
  const rows = readLatest(
    names.map((name) => parts.read(join(folder, name))),
    index,
  );
  let next = state.next;
  let count = 0;
  for await (const some of split(rows, rowsOf)) {
    const target = join(folder, partName("part", next, format));
    const draft = toDraft(target);
    await parts.write(draft, fileColumns, countRows(some));
    disk.rename(draft, target);
    next += 1;
  }
  if (count !== index.size) {
    throw new StoreError(
      "damaged",
      `${shown} is damaged: parts of ${state.source} have ${count} of ${index.size} calls. Sync into a new one.`,
    );
  }
  const ownIndex = indexName(state.next);
  let indexBytes = 0;
  for (const lines of toLines(index)) {
    disk.writeFrom(join(folder, ownIndex), indexBytes, lines);
    indexBytes += Buffer.byteLength(lines);
  }
  const compacted: SourceState = {
    ...state,
    first: state.next,
    next,
    index: ownIndex,
    indexBytes,
  };
  writeSourceState(disk, folder, compacted);
  publish(disk, path, format, shown);
  removeStrays(disk, folder, compacted);
  return { calls: index.size, before: names.length, after: next - state.next };

  async function* countRows(some: AsyncIterable<FileRow>): AsyncGenerator<FileRow> {
    for await (const row of some) {
      count += 1;
      yield row;
    }
  }
}

/** Reads the current row of each call, including its deletion. */
async function* readLatest(parts: readonly AsyncIterable<FileRow>[], index: KeyIndex): AsyncGenerator<FileRow> {
  for (const part of parts) {
    for await (const row of part) {
      const entry = index.get(String(row.call_key));
      if (!entry || entry.part !== row._trunkline_part) continue;
      if (!entry.deleted) yield row;
      else {
        const { at, reason } = entry.deleted;
        yield { ...row, _trunkline_deleted_at: new Date(at), _trunkline_deleted_reason: reason };
      }
    }
  }
}

/** The lines of a new index, about a megabyte at a time. */
function* toLines(index: KeyIndex): Generator<string> {
  let lines = "";
  for (const [key, entry] of index) {
    lines += toRowLine(key, entry) + (entry.deleted ? toDeletionLine(key, entry.deleted) : "");
    if (lines.length < mostCharacters) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}

/** Splits rows into groups of `size`. Each group is read to its end before the next is requested. */
async function* split(rows: AsyncGenerator<FileRow>, size: number): AsyncGenerator<AsyncIterable<FileRow>> {
  let following = await rows.next();
  async function* take(): AsyncGenerator<FileRow> {
    for (let left = size; left > 0 && !following.done; left -= 1) {
      yield following.value;
      following = await rows.next();
    }
  }
  while (!following.done) yield take();
}
