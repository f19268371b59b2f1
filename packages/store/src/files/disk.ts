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

/** Everything that is written to files goes through here. */
export interface Disk {
  makeFolder: (path: string) => void;
  /** Writes a file under a draft's name: on the disk when this returns. */
  writeDraft: (path: string, bytes: Uint8Array | string) => string;
  /** Gives a draft its name, in place of the file that had it. */
  rename: (draft: string, path: string) => void;
  /** Writes from an offset on and truncates the rest: on the disk when this returns. */
  writeFrom: (path: string, offset: number, text: string) => void;
  remove: (path: string) => void;
}

/** The names of a folder's files; empty where there is no such folder. */
export function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Replaces a file as a whole, or not at all. */
export function replace(disk: Disk, path: string, bytes: Uint8Array | string): void {
  disk.rename(disk.writeDraft(path, bytes), path);
}

/** A draft's name that nobody else uses. */
export function toDraft(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}${draftEnding}`;
}

/** Writes a file from its beginning until it is on the disk. Nothing is left of one that cannot be written. */
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

/** One call writes as much as the system takes at a time. */
function writeAll(file: number, given: Uint8Array | string, from: number): void {
  const bytes = typeof given === "string" ? Buffer.from(given) : given;
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, from + done);
}

/** Flushes a folder, and with it the names of its files; not every system allows it. */
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
