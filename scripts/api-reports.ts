// Writes the API report of each package, and fails if anything exported has no docstring. `--check` writes nothing, and
// also fails if a committed report differs.
import { join } from "node:path";
import { findUndocumented } from "./compatibility/api-report/find-undocumented.js";
import { writeReports } from "./compatibility/api-report/write-reports.js";
import { findChanged, writeFiles } from "./lib/committed-files.js";
import { packPackages } from "./packed/pack-packages.js";

const consumer = packPackages();
const reports = consumer.packages.flatMap((packed) =>
  [...writeReports(packed)].map(
    ([file, text]) => [join(packed.manifest.repository?.directory ?? "", file), text] as const,
  ),
);
consumer.remove();

const changed = findChanged(reports);

if (!process.argv.includes("--check")) {
  writeFiles(changed);
  console.log(`${reports.length} reports, ${changed.length} of them changed.`);
} else if (changed.length > 0) {
  console.error(`What users are given has changed:\n${changed.map(([file]) => `  ${file}`).join("\n")}`);
  console.error("If it is meant to, build, run `pnpm report` and commit what it writes, with a changeset.");
  process.exitCode = 1;
} else {
  console.log(`${reports.length} reports are what the packages give.`);
}

const undocumented = reports.flatMap(([file, text]) => findUndocumented(text).map((what) => `${file}: ${what}`));
if (undocumented.length > 0) {
  console.error(`These have no docstring for an editor to show:\n${undocumented.map((one) => `  ${one}`).join("\n")}`);
  process.exitCode = 1;
}
