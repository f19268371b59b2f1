import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./repository.js";

/**
 * The folder of TypeScript 7. It is installed with the versions that consumers have, since its `tsc` would take the
 * place of the workspace's.
 */
export function findNativeCompiler(): string {
  const matrix = createRequire(join(root, "scripts/packed/type-matrix/package.json"));
  return dirname(matrix.resolve("typescript-7/package.json"));
}
