import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./repository.js";

export interface TypeCost {
  /** Instantiations of generic types; the same on every machine. */
  instantiations: number;
  types: number;
  /** Depends on the machine and its load. */
  checkSeconds: number;
  totalSeconds: number;
  memoryMegabytes: number;
}

/**
 * Measures what type-checking a consumer's file costs, as reported by the compiler. Needs built packages, whose
 * declarations are read.
 */
export function measureTypes(project = join(root, "scripts/consumer")): TypeCost {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", project, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The consumer's file does not type-check:\n${stdout}`);
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
