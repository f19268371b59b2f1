import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder, and those above it. Node's own `recursive` never ends where a system lets none be made, as under
 * `/proc`.
 *
 * @throws the system's error; `EEXIST` where something else has the name
 */
export function makeFolder(path: string): void {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // There already, made by another meanwhile, or the root, which some systems do not let be made.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
