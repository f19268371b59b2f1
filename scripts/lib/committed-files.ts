import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./repository.js";

/** File contents by path from the root. */
export type Files = Map<string, string>;

type File = readonly [path: string, text: string];

/** The files whose content in the repository differs. Paths are from the root. */
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
