import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Creates a folder and its parents. Node's own `recursive` option never returns if the system refuses, as under
 * `/proc`.
 *
 * @throws the system's error; `EEXIST` if something else has the name
 */
export function makeFolder(path: string): void {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // It exists already, another process created it meanwhile, or it is the root, which some systems refuse.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
