import { closeSync, openSync, readSync } from "node:fs";
import { StoreError } from "../store-error.js";

/** What is known of a call without reading its part. Times are epoch milliseconds. */
export interface IndexEntry {
  /** The number of the part that has its row. */
  part: number;
  hash: string;
  rank: number;
  fetchedAt: number;
  updatedAt: number | null;
  occurredAt: number | null;
  firstSyncedAt: number;
  /** Whether anything of it may still come. */
  isPending: boolean;
  deleted?: Deletion;
}

/** That the provider has a call no more. */
export interface Deletion {
  /** The number of the part that says so. */
  part: number;
  reason: "deleted" | "expired";
  at: number;
}

/** What is known of a source's calls, by their keys. */
export type KeyIndex = Map<string, IndexEntry>;

/** A line: short, since each sync reads all of them. */
type Line =
  | [
      key: string,
      part: number,
      hash: string,
      rank: number,
      fetchedAt: number,
      updatedAt: number | null,
      occurredAt: number | null,
      firstSyncedAt: number,
      isPending: 0 | 1,
    ]
  | [key: string, part: number, reason: Deletion["reason"], at: number];

/** A call's row, or that it is gone, as a line to write. */
export function toRowLine(key: string, entry: IndexEntry): string {
  const { part, hash, rank, fetchedAt, updatedAt, occurredAt, firstSyncedAt, isPending } = entry;
  const line: Line = [key, part, hash, rank, fetchedAt, updatedAt, occurredAt, firstSyncedAt, isPending ? 1 : 0];
  return `${JSON.stringify(line)}\n`;
}

export function toDeletionLine(key: string, { part, reason, at }: Deletion): string {
  const line: Line = [key, part, reason, at];
  return `${JSON.stringify(line)}\n`;
}

/** How much is read at a time. */
const chunkSize = 1_048_576;

/** The first so many bytes of an index: what stands behind them was not committed. @throws {StoreError} `damaged` */
export function readIndex(path: string, bytes: number, shown: string): KeyIndex {
  const index: KeyIndex = new Map();
  if (bytes === 0) return index;
  try {
    for (const text of readLines(path, bytes)) takeLine(index, JSON.parse(text) as Line);
  } catch (cause) {
    throw new StoreError("damaged", `${shown} is not whole: ${path} cannot be read. Sync into a new one.`, { cause });
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
  const [key, part, hash, rank, fetchedAt, updatedAt, occurredAt, firstSyncedAt, isPending] = line;
  index.set(key, {
    part,
    hash,
    rank,
    fetchedAt,
    updatedAt,
    occurredAt,
    firstSyncedAt,
    isPending: isPending === 1,
  });
}

function* readLines(path: string, bytes: number): Generator<string> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(Math.min(chunkSize, bytes));
    let rest: Buffer = Buffer.alloc(0);
    let offset = 0;
    while (offset < bytes) {
      const read = readSync(file, chunk, 0, Math.min(chunk.length, bytes - offset), offset);
      if (read === 0) throw new Error(`It ends after ${offset} of ${bytes} bytes.`);
      offset += read;
      const text = Buffer.concat([rest, chunk.subarray(0, read)]);
      const end = text.lastIndexOf(0x0a) + 1;
      rest = text.subarray(end);
      for (const line of text.toString("utf8", 0, end).split("\n")) if (line !== "") yield line;
    }
    if (rest.length > 0) throw new Error("Its last line has no end.");
  } finally {
    closeSync(file);
  }
}
