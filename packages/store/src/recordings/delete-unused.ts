import { rmSync } from "node:fs";
import type { Connection } from "../database/database.js";
import { draftOf } from "./keep-recording.js";

/** Deletes a recording's file, complete or not, unless another call has the same one. */
export async function deleteUnused(connection: Connection, path: string): Promise<void> {
  const { rows } = await connection.query("select 1 as used from recording_files where path = $1 limit 1", [path]);
  if (rows.length > 0) return;
  remove(path);
  remove(draftOf(path));
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    // If part of the path is not a directory, the file never existed.
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
  }
}
