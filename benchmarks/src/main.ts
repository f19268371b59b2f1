// `pnpm benchmark`: measures all, or what is named: `pnpm benchmark mapping bundle`. Writes benchmarks/results.json and docs/performance.md.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { benchmarks } from "./benchmarks.js";
import type { Finding } from "./figures.js";
import { toTable } from "./table.js";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}". There are: ${Object.keys(benchmarks).join(", ")}.`);
  process.exit(2);
}

for (const name of wanted.length > 0 ? wanted : Object.keys(benchmarks)) {
  const finding = await measureApart(name);
  console.log(`\n## ${finding.title}\n\n${toTable(finding.figures)}`);
}

function measureApart(name: string): Promise<Finding> {
  const child = fork(fileURLToPath(new URL("run-one.ts", import.meta.url)), [name], {
    execArgv: [...process.execArgv, "--expose-gc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (finding) => resolve(finding as Finding));
    child.once("exit", (code) => reject(new Error(`The benchmark "${name}" found nothing (exit code ${code}).`)));
  });
}
