import { rmSync } from "node:fs";
import type { Connection } from "../database/database.js";

/** Deletes a recording's file, unless another call has the same one. */
export async function deleteUnused(connection: Connection, path: string): Promise<void> {
  const { rows } = await connection.query("select 1 as used from recording_files where path = $1 limit 1", [path]);
  if (rows.length === 0) rmSync(path, { force: true });
}
