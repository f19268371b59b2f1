import { join } from "node:path";
import type { Call } from "trunkline";
import { toRow } from "../calls/to-row.js";
import type { RawMode } from "../store.js";
import type { Step } from "../sync/sync-copy.js";
import type { Disk } from "./disk.js";
import { deletionColumns, fileColumns } from "./file-columns.js";
import type { FileFormat } from "./file-store.js";
import type { FileRow, PartFormat } from "./formats/part-format.js";
import { toDeletionLine, toRowLine, type Deletion, type IndexEntry, type KeyIndex } from "./key-index.js";
import { partName, writeSourceState, type SourceState } from "./source-folder.js";
import { wins } from "./wins.js";

/** The changes of a step. */
export interface Changes {
  rows: FileRow[];
  entries: Map<string, IndexEntry>;
  deletions: Map<string, Deletion>;
  inserted: number;
  updated: number;
}

/** A source's folder, open for writing. */
export interface OpenFolder {
  path: string;
  state: SourceState;
  index: KeyIndex;
}

/** How to write rows to files. */
export interface Writing {
  disk: Disk;
  format: FileFormat;
  parts: PartFormat;
}

export function findChanges(
  { index, state }: Pick<OpenFolder, "index" | "state">,
  { calls, changes, now }: Step,
  { raw, lastWins }: { raw: RawMode; lastWins: boolean },
): Changes {
  const part = state.next;
  const writtenAt = Date.now();
  const found: Changes = { rows: [], entries: new Map(), deletions: new Map(), inserted: 0, updated: 0 };
  for (const call of calls) {
    const row = toRow(call, { raw, seenBy: "sync", now });
    const kept = index.get(call.key);
    const entry = toEntry(call, row, { part, firstSyncedAt: kept?.firstSyncedAt ?? writtenAt });
    if (kept && !wins(entry, kept, lastWins)) continue;
    found[kept ? "updated" : "inserted"] += 1;
    found.entries.set(call.key, entry);
    found.rows.push({
      ...row,
      transfers: row.transfers ?? [],
      recordings: row.recordings ?? [],
      assumptions: row.assumptions ?? [],
      problems: row.problems ?? [],
      _trunkline_first_synced_at: toTime(entry.firstSyncedAt),
      _trunkline_synced_at: toTime(writtenAt),
      _trunkline_part: part,
    });
  }
  for (const reason of ["deleted", "expired"] as const) {
    for (const key of changes[reason]) {
      const kept = found.entries.get(key) ?? index.get(key);
      if (kept && !kept.deleted) found.deletions.set(key, { part, reason, at: writtenAt });
    }
  }
  return found;
}

function toEntry(
  { status, completeness }: Call,
  row: FileRow,
  { part, firstSyncedAt }: { part: number; firstSyncedAt: number },
): IndexEntry {
  return {
    part,
    hash: String(row._trunkline_hash),
    rank: Number(row._trunkline_rank),
    updatedAt: readTime(row.updated_at),
    occurredAt: readTime(row.occurred_at),
    firstSyncedAt,
    isIncomplete: status.unified !== "ended" || Object.values(completeness).includes("pending"),
  };
}

function readTime(value: unknown): number | null {
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : time;
}

/**
 * Commits a step: renames its files, appends its lines to the index, and finally writes the state that refers to both.
 * Files that were not committed have the number that the next attempt overwrites. All of it is synchronous, so nothing
 * else runs in between.
 *
 * @param isCurrent throws if a newer sync of the source has begun
 */
export function commitChanges(
  { disk, format, parts }: Writing,
  folder: OpenFolder,
  { rows, entries, deletions }: Changes,
  written: Pick<Step, "state"> & { calls: number },
  isCurrent: () => void,
): void {
  const { path, state, index } = folder;
  const number = state.next;
  const goneRows = Array.from(deletions, ([key, { reason, at }]): FileRow => ({
    call_key: key,
    _trunkline_deleted_at: toTime(at),
    _trunkline_deleted_reason: reason,
    _trunkline_part: number,
  }));
  isCurrent();
  const files = [
    { name: partName("part", number, format), columns: fileColumns, rows },
    { name: partName("deleted", number, format), columns: deletionColumns, rows: goneRows },
  ];
  for (const file of files) {
    const target = join(path, file.name);
    // A file left by an earlier attempt would count.
    if (file.rows.length === 0) disk.remove(target);
    else disk.rename(disk.writeDraft(target, parts.encode(file.columns, file.rows)), target);
  }
  const lines = [
    ...Array.from(entries, ([key, entry]) => toRowLine(key, entry)),
    ...Array.from(deletions, ([key, deletion]) => toDeletionLine(key, deletion)),
  ].join("");
  if (lines !== "") disk.writeFrom(join(path, state.index), state.indexBytes, lines);
  const next: SourceState = {
    ...state,
    next: lines === "" ? number : number + 1,
    indexBytes: state.indexBytes + Buffer.byteLength(lines),
    state: written.state,
    savedAt: toTime(Date.now()),
    callsWritten: state.callsWritten + written.calls,
  };
  writeSourceState(disk, path, next);
  folder.state = next;
  for (const [key, entry] of entries) index.set(key, entry);
  for (const [key, deletion] of deletions) {
    const entry = index.get(key);
    if (entry) entry.deleted = deletion;
  }
}

export function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
