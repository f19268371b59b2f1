import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../directory/make-folder.js";

/** The suffix of files that are not complete yet. */
export const draftEnding = ".draft";

/** Every write to files goes through here. */
export interface Disk {
  makeFolder: (path: string) => void;
  /** Writes and flushes a file under a draft's name, and returns that. */
  writeDraft: (path: string, bytes: Uint8Array | string) => string;
  /** Renames a draft, replacing any file of that name. */
  rename: (draft: string, path: string) => void;
  /** Truncates a file at an offset, and writes and flushes from there. */
  writeFrom: (path: string, offset: number, text: string) => void;
  remove: (path: string) => void;
}

/** The names of a folder's files; empty if the folder does not exist. */
export function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Replaces a file atomically. */
export function replace(disk: Disk, path: string, bytes: Uint8Array | string): void {
  disk.rename(disk.writeDraft(path, bytes), path);
}

export function toDraft(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}${draftEnding}`;
}

/** Writes and flushes a file. If that fails, nothing is left of it. */
export function writeWhole(path: string, flags: string | number, bytes: Uint8Array | string): void {
  const file = openSync(path, flags);
  try {
    writeAll(file, bytes, 0);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

export const systemDisk: Disk = {
  makeFolder,
  writeDraft(path, bytes) {
    const draft = toDraft(path);
    writeWhole(draft, "wx", bytes);
    return draft;
  },
  rename(draft, path) {
    renameSync(draft, path);
    keepNames(dirname(path));
  },
  writeFrom(path, offset, text) {
    const file = openSync(path, existsSync(path) ? "r+" : "w");
    try {
      ftruncateSync(file, offset);
      writeAll(file, text, offset);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  remove: (path) => rmSync(path, { force: true }),
};

/** Repeats `writeSync`, since one call may write only a part. */
function writeAll(file: number, given: Uint8Array | string, from: number): void {
  const bytes = typeof given === "string" ? Buffer.from(given) : given;
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, from + done);
}

/** Flushes a folder, and so the names of its files, if the system allows it. */
function keepNames(folder: string): void {
  try {
    const file = openSync(folder, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows cannot open a folder.
  }
}
