// `pnpm benchmark`: measures all, or what is named: `pnpm benchmark mapping bundle`. Writes benchmarks/results.json and
// docs/performance.md.
import { benchmarks, onlyWhenNamed } from "./benchmarks.js";
import type { Finding } from "./figures.js";
import { writeDocument } from "./report/document.js";
import { mergeResults, readResults, toResult, writeResults } from "./report/results.js";
import { toTable } from "./report/table.js";
import { hear, startScript } from "./start-script.js";

const names = Object.keys(benchmarks);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => name !== "report" && !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}". Available: ${names.join(", ")}; \`report\` only writes.`);
  process.exit(2);
}

const chosen = wanted.length > 0 ? wanted : names.filter((name) => !onlyWhenNamed.includes(name));
for (const name of chosen.filter((name) => name !== "report")) {
  // In a process of its own, so that none inherits another's heap.
  const finding = await hear<Finding>(startScript("run-one.ts", [name], ["--expose-gc"]));
  console.log(`\n## ${finding.title}\n\n${toTable(finding.figures)}`);
  // After each, for one that fails takes none of the others with it.
  await writeResults(mergeResults(readResults(), [toResult(finding)], names));
}
await writeDocument(readResults());
