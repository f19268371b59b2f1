import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface TypeCost {
  /** Types made out of generic ones: the same on every machine. */
  instantiations: number;
  types: number;
  checkSeconds: number;
  totalSeconds: number;
  memoryMegabytes: number;
}

/** What checking one file costs, as the compiler tells it. The packages it uses have to be built: their declarations are read. */
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
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`${file} does not type-check:\n${stdout}`);
  const figure = (name: string) => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1];
    if (found === undefined) throw new Error(`The compiler does not tell "${name}".`);
    return Number(found);
  };
  return {
    instantiations: figure("Instantiations"),
    types: figure("Types"),
    checkSeconds: figure("Check time"),
    totalSeconds: figure("Total time"),
    memoryMegabytes: figure("Memory used") / 1024,
  };
}
