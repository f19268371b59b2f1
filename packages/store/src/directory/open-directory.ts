import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { InvalidInputError } from "@trunkline/client";
import type { Database } from "../database/database.js";
import { explainError } from "../database/explain-error.js";
import { openPglite } from "../database/pglite.js";
import { takeLock } from "./lock.js";

/** What a copy's directory holds. */
const lockFile = "lock";
const databaseFolder = "database";
const unfinished = "database.new";

/**
 * Opens the copy in a directory, or makes one. The embedded Postgres itself lets two processes open its files, and
 * both come to harm: hence a lock. One that was made half never opens: hence it is made under another name.
 *
 * @throws {InvalidInputError} for a directory that holds something else
 * @throws {StoreError} where another process has it open, or nothing may be written
 */
export async function openDirectory(path: string, shown: string): Promise<Database> {
  const release = attempt(shown, () => {
    mkdirSync(path, { recursive: true });
    checkContents(path, shown);
    return takeLock(join(path, lockFile), shown);
  });
  try {
    const files = join(path, databaseFolder);
    if (!existsSync(files)) await makeDatabase(path, shown);
    const database = await openPglite(files, shown);
    return {
      ...database,
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
  const database = await openPglite(draft, shown);
  await database.close();
  renameSync(draft, join(path, databaseFolder));
}

/** What is not ours is not written into. */
function checkContents(path: string, shown: string): void {
  const names = readdirSync(path);
  const isOurs = names.some((name) => name === databaseFolder || name.startsWith(lockFile));
  if (names.includes("manifest.json")) {
    throw new InvalidInputError(`${shown} holds a copy in files: its address begins with ndjson: or parquet:.`);
  }
  if (names.length === 0 || isOurs || names.every((name) => name === unfinished)) return;
  throw new InvalidInputError(
    `${shown} holds other files (${names.slice(0, 3).join(", ")}): a copy wants a directory of its own.`,
  );
}

function attempt<Result>(shown: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOTDIR") {
      throw new InvalidInputError(`${shown} is no directory, and none can be made there.`, { cause: error });
    }
    throw explainError(error, shown);
  }
}
