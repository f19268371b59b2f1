import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CallSource, SyncState } from "trunkline";
import { StoreError } from "../store-error.js";
import { draftEnding, listNames, replace, type Disk } from "./disk.js";
import type { FileFormat } from "./file-store.js";

/**
 * The committed state of a source: the file `state.json` in its folder. Files that it does not mention do not count.
 */
export interface SourceState {
  /** The version of this format. */
  version: 1;
  source: string;
  provider: string;
  account: string | null;
  /** The parts that count have numbers from `first` up to, but not including, `next`. */
  first: number;
  next: number;
  /** The file of the index of keys, and how many of its bytes count. */
  index: string;
  indexBytes: number;
  /** Where the next sync continues. */
  state: SyncState | null;
  startedAt: string | null;
  savedAt: string | null;
  finishedAt: string | null;
  error: string | null;
  callsWritten: number;
}

export const stateFile = "state.json";

/**
 * The folder of a source. A label with other characters gets a hash, since some file systems ignore case or refuse
 * characters.
 */
export function folderOf({ provider, account, key }: Pick<CallSource, "provider" | "account" | "key">): string {
  if (account === undefined || account === "") return provider;
  if (/^[a-z\d_-]{1,60}$/.test(account)) return `${provider}.${account}`;
  const plain = account
    .toLowerCase()
    .replaceAll(/[^a-z\d_-]+/g, "-")
    .slice(0, 40);
  return `${provider}.${plain}~${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}

export function createSourceState({ provider, account, key }: CallSource): SourceState {
  return {
    version: 1,
    source: key,
    provider,
    account: account ?? null,
    first: 1,
    next: 1,
    index: indexName(1),
    indexBytes: 0,
    state: null,
    startedAt: null,
    savedAt: null,
    finishedAt: null,
    error: null,
    callsWritten: 0,
  };
}

/** Undefined if nothing was synced yet. @throws {StoreError} `damaged`, or `schema` if it is of a newer version */
export function readSourceState(folder: string, shown: string): SourceState | undefined {
  const path = join(folder, stateFile);
  if (!existsSync(path)) return undefined;
  let state: Partial<SourceState> | null;
  try {
    // `writeSourceState` wrote it completely.
    state = JSON.parse(readFileSync(path, "utf8")) as Partial<SourceState> | null;
  } catch (cause) {
    throw new StoreError("damaged", `${shown} is damaged: ${path} cannot be read. Sync into a new one.`, { cause });
  }
  if (state?.version === 1) return state as SourceState;
  throw new StoreError("schema", `${shown} was written by a newer version of @trunkline/store: install that one.`);
}

export function writeSourceState(disk: Disk, folder: string, state: SourceState): void {
  replace(disk, join(folder, stateFile), `${JSON.stringify(state)}\n`);
}

/** Names sort like their numbers. */
export function partName(kind: "part" | "deleted", number: number, format: FileFormat): string {
  return `${kind}-${pad(number)}.${format}`;
}

export function indexName(number: number): string {
  return `index-${pad(number)}.jsonl`;
}

function pad(number: number): string {
  return String(number).padStart(8, "0");
}

/** The names of the files that count, in order. */
export function listParts(
  folder: string,
  kind: "part" | "deleted",
  { first, next }: Pick<SourceState, "first" | "next">,
): string[] {
  return listNames(folder)
    .filter((name) => {
      const number = numberOf(name, kind);
      return number !== undefined && number >= first && number < next;
    })
    .sort();
}

/** Removes what an interrupted sync or compaction left. */
export function removeStrays(disk: Disk, folder: string, state: SourceState): void {
  const { first, next, index } = state;
  for (const name of listNames(folder)) {
    const number = numberOf(name, "part") ?? numberOf(name, "deleted");
    const isOfNone = number !== undefined && (number < first || number >= next);
    const isOldIndex = /^index-\d+\.jsonl$/.test(name) && name !== index;
    if (isOfNone || isOldIndex || name.endsWith(draftEnding)) disk.remove(join(folder, name));
  }
}

function numberOf(name: string, kind: "part" | "deleted"): number | undefined {
  const [, number] = new RegExp(`^${kind}-(\\d+)\\.(?:ndjson|parquet)$`).exec(name) ?? [];
  return number === undefined ? undefined : Number(number);
}
