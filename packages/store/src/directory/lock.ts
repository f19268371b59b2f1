import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { StoreError } from "../store-error.js";
import { findProcessStart } from "./process-start.js";

/** The holder of a lock. */
interface Holder {
  /** Unique to this lock. */
  token: string;
  process: number;
  host: string;
  /** When the process started, if the system tells. */
  start?: string;
  since: string;
}

/**
 * Takes a lock: a file that names its holder. A process that may be alive keeps its lock indefinitely, since a busy
 * process cannot be told from a hung one. The lock of a dead process is taken over.
 *
 * @returns a function that releases it
 * @throws {StoreError} `locked`, with who holds it
 */
export function takeLock(path: string, shown: string): () => void {
  const start = findProcessStart(process.pid);
  const own: Holder = {
    token: randomUUID(),
    process: process.pid,
    host: hostname(),
    ...(start !== undefined && { start }),
    since: new Date().toISOString(),
  };
  claim(path, own, shown);
  return () => {
    if (readHolder(path)?.token === own.token) rmSync(path, { force: true });
  };
}

function claim(path: string, own: Holder, shown: string): void {
  const draft = `${path}.${own.token}`;
  writeDraft(draft, own);
  try {
    while (!tryLink(draft, path)) {
      const holder = readHolder(path);
      if (holder === undefined) continue;
      refuseIfAlive(holder, shown, path);
      // Only the process that holds the right to succeed this holder may replace its lock.
      const right = `${path}.after-${holder.token}`;
      claim(right, own, shown);
      try {
        // Another process may have succeeded the holder, and released the right, since the lock was read.
        if (readHolder(path)?.token !== holder.token) continue;
        renameSync(draft, path);
        return;
      } finally {
        rmSync(right, { force: true });
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Flushed before it becomes a lock: a power cut could leave an empty one, without a holder. */
function writeDraft(path: string, own: Holder): void {
  const file = openSync(path, "wx");
  try {
    writeSync(file, JSON.stringify(own));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A hard link appears complete, and only if the name is free. */
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Undefined if the lock was released meanwhile. */
function readHolder(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    // `writeDraft` wrote it completely.
    return JSON.parse(text) as Holder;
  } catch {
    throw new StoreError(
      "locked",
      `Nobody can tell who has ${path}: it holds no lock of ours. If no process uses the copy, delete that file.`,
    );
  }
}

function refuseIfAlive(holder: Holder, shown: string, path: string): void {
  const { process: id, host, since } = holder;
  if (host !== hostname()) {
    throw new StoreError(
      "locked",
      `${shown} is open in process ${id} on ${host} since ${since}. If that machine is gone, delete ${path}.`,
    );
  }
  if (!isAlive(holder)) return;
  const who = id === process.pid ? "this process already" : `process ${id}`;
  throw new StoreError("locked", `${shown} is open in ${who}, since ${since}. Close it there first.`);
}

function isAlive({ process: id, start }: Holder): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    // A process of another user (EPERM) is alive, too.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
  const found = findProcessStart(id);
  return start === undefined || found === undefined || start === found;
}
