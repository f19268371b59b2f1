import { StoreError } from "../store-error.js";
import { readLines } from "./read-lines.js";

/** What is known about a call without reading its part. Times are epoch milliseconds. */
export interface IndexEntry {
  /** The number of the part that has its row. */
  part: number;
  hash: string;
  rank: number;
  updatedAt: number | null;
  occurredAt: number | null;
  firstSyncedAt: number;
  /** Whether the call has not ended, or parts of it may still arrive. */
  isIncomplete: boolean;
  deleted?: Deletion;
}

/** Records that the provider no longer has a call. */
export interface Deletion {
  /** The number of the part that holds the deletion. */
  part: number;
  reason: "deleted" | "expired";
  at: number;
}

/** The index of a source's calls, by their keys. */
export type KeyIndex = Map<string, IndexEntry>;

/** A line of the index: short, since each sync reads all. */
type Line =
  | [
      key: string,
      part: number,
      hash: string,
      rank: number,
      updatedAt: number | null,
      occurredAt: number | null,
      firstSyncedAt: number,
      isIncomplete: 0 | 1,
    ]
  | [key: string, part: number, reason: Deletion["reason"], at: number];

export function toRowLine(key: string, entry: IndexEntry): string {
  const { part, hash, rank, updatedAt, occurredAt, firstSyncedAt, isIncomplete } = entry;
  const line: Line = [key, part, hash, rank, updatedAt, occurredAt, firstSyncedAt, isIncomplete ? 1 : 0];
  return `${JSON.stringify(line)}\n`;
}

export function toDeletionLine(key: string, { part, reason, at }: Deletion): string {
  const line: Line = [key, part, reason, at];
  return `${JSON.stringify(line)}\n`;
}

/** Reads an index up to its committed length. @throws {StoreError} `damaged` */
export function readIndex(path: string, bytes: number, shown: string): KeyIndex {
  const index: KeyIndex = new Map();
  if (bytes === 0) return index;
  try {
    for (const text of readLines(path, bytes)) takeLine(index, JSON.parse(text) as Line);
  } catch (cause) {
    throw new StoreError("damaged", `${shown} is damaged: ${path} cannot be read. Sync into a new one.`, { cause });
  }
  return index;
}

function takeLine(index: KeyIndex, line: Line): void {
  if (line.length === 4) {
    const [key, part, reason, at] = line;
    const entry = index.get(key);
    if (entry) entry.deleted = { part, reason, at };
    return;
  }
  const [key, part, hash, rank, updatedAt, occurredAt, firstSyncedAt, isIncomplete] = line;
  index.set(key, {
    part,
    hash,
    rank,
    updatedAt,
    occurredAt,
    firstSyncedAt,
    isIncomplete: isIncomplete === 1,
  });
}
