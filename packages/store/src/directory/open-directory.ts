import { existsSync, readdirSync, renameSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { InvalidInputError } from "@trunkline/client";
import type { Database } from "../database/database.js";
import { damaged } from "../database/explain-error.js";
import { openPglite } from "../database/pglite.js";
import { StoreError } from "../store-error.js";
import { takeLock } from "./lock.js";
import { makeFolder } from "./make-folder.js";
import { inFolder } from "./in-folder.js";

/** The content of a copy's directory. */
const lockFile = "lock";
const databaseFolder = "database";
const unfinished = "database.new";

/**
 * Opens the copy in a directory, or creates one. It is locked, since the embedded Postgres would let two processes open
 * its files and corrupt them. It is created under another name, since a half-created one never opens.
 *
 * @throws {InvalidInputError} for a directory that holds something else
 * @throws {StoreError} if another process has it open, or it cannot be written
 */
export async function openDirectory(path: string, shown: string): Promise<Database> {
  const release = inFolder(shown, () => {
    makeFolder(path);
    checkContents(path, shown);
    return takeLock(join(path, lockFile), shown);
  });
  try {
    const files = join(path, databaseFolder);
    if (!existsSync(files)) await makeDatabase(path, shown);
    const database = await openExisting(files, shown);
    return {
      ...database,
      checkRoom: () => checkRoom(path, shown),
      async close() {
        try {
          await database.close();
        } finally {
          release();
        }
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function makeDatabase(path: string, shown: string): Promise<void> {
  const draft = join(path, unfinished);
  rmSync(draft, { recursive: true, force: true });
  try {
    const database = await openPglite(draft, shown);
    await database.close();
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (StoreError.isInstance(error) && error.reason !== "damaged") throw error;
    // A new copy cannot be damaged, so an embedded Postgres that fails here could not write.
    throw new StoreError(
      "full",
      `No database can be created in ${shown}: it takes 45 MB of disk and files of 16 MB, which a limit may forbid.`,
      { cause: error },
    );
  }
  renameSync(draft, join(path, databaseFolder));
}

/** An embedded Postgres hangs if its log, in 16 MB files, cannot grow. So writes are refused before that. */
const roomToWrite = 64_000_000;

function checkRoom(path: string, shown: string): void {
  const { bavail, bsize } = statfsSync(path);
  if (bavail * bsize >= roomToWrite) return;
  throw new StoreError(
    "full",
    `${shown} is on a full disk: less than 64 MB is left. What was saved is safe, and the next sync goes on from there.`,
  );
}

/** Without these files, an embedded Postgres initializes itself again, over what is left. */
const first = ["PG_VERSION", "global/pg_control"];
/** What it may need to write while it opens. */
const leastRoom = 20_000_000;

async function openExisting(files: string, shown: string): Promise<Database> {
  const missing = first.find((name) => !existsSync(join(files, name)));
  if (missing !== undefined) throw new StoreError("damaged", `${shown} ${damaged}: ${missing} is missing.`);
  try {
    return await openPglite(files, shown);
  } catch (error) {
    if (StoreError.isInstance(error) && error.reason !== "damaged") throw error;
    const { bavail, bsize } = statfsSync(files);
    if (bavail * bsize < leastRoom) {
      throw new StoreError(
        "full",
        `${shown} cannot be opened: its disk is full. Free some space first. What was saved is safe.`,
        { cause: error },
      );
    }
    // Whatever its error says, the database cannot be opened.
    if (StoreError.isInstance(error)) throw error;
    throw new StoreError("damaged", `${shown} ${damaged}.`, { cause: error });
  }
}

/** Never writes into a directory that holds something else. */
function checkContents(path: string, shown: string): void {
  const names = readdirSync(path);
  const isOurs = names.some((name) => name === databaseFolder || name.startsWith(lockFile));
  if (names.includes("manifest.json")) {
    throw new InvalidInputError(`${shown} holds a copy in files: its address begins with ndjson: or parquet:.`);
  }
  if (names.length === 0 || isOurs || names.every((name) => name === unfinished)) return;
  throw new InvalidInputError(
    `${shown} holds other files (${names.slice(0, 3).join(", ")}): a copy needs a directory of its own.`,
  );
}
