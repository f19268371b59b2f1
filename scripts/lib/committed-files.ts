import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./repository.js";

/** Path from the root, and what stands there. */
export type Files = Map<string, string>;

type File = readonly [path: string, text: string];

/** Those that are not in the repository as they should be. Paths begin at its root. */
export function findChanged(files: Iterable<File>): File[] {
  return [...files].filter(([path, text]) => {
    const full = join(root, path);
    return !existsSync(full) || readFileSync(full, "utf8") !== text;
  });
}

export function writeFiles(files: readonly File[]): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
