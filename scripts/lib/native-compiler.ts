import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./repository.js";

/**
 * The folder of TypeScript 7. It is installed with the type matrix's versions, since its `tsc` would replace the
 * workspace's.
 */
export function findNativeCompiler(): string {
  const matrix = createRequire(join(root, "scripts/packed/type-matrix/package.json"));
  return dirname(matrix.resolve("typescript-7/package.json"));
}
