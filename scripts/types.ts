// Type-checks every project of the workspace: `tsx scripts/types.ts [folder ...]`. Uses the native compiler of
// TypeScript 7, which takes a third of the time of the one that builds the declarations.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findNativeCompiler } from "./lib/native-compiler.js";
import { root } from "./lib/repository.js";

const compiler = join(findNativeCompiler(), "bin/tsc");
const wanted = process.argv.slice(2);
for (const project of wanted.length > 0 ? wanted : listProjects()) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [compiler, "--noEmit", "--project", project], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
  console.log(
    `${status === 0 ? "passed" : "FAILED"}  ${project.padEnd(24)} ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

/** The projects' folders, from the root. */
function listProjects(): string[] {
  const inside = ["packages", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  );
  return [...inside, "scripts", "benchmarks"].filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
}
