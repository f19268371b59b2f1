import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureTypes, type TypeCost } from "@trunkline/scripts/measure-types";

/**
 * What checking one file costs, as the compiler tells it. The packages it uses have to be built: their declarations are
 * read.
 */
export function checkTypes(file: string, { skipLibCheck }: { skipLibCheck: boolean }): TypeCost {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-types-"));
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    // A program on Node, as the servers are that read calls.
    types: ["node"],
    typeRoots: [fileURLToPath(new URL("../../node_modules/@types", import.meta.url))],
    strict: true,
    skipLibCheck,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  try {
    return measureTypes(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
