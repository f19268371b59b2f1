// Writes what each package gives to its users. `--check` writes nothing, and fails where what is committed differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeReports } from "./api-report/write-reports.js";
import { root } from "./generate/read-providers.js";
import { packPackages } from "./packed/pack-packages.js";

const consumer = packPackages();
const reports = consumer.packages.flatMap((packed) =>
  [...writeReports(packed)].map(
    ([file, text]) => [join(packed.manifest.repository?.directory ?? "", file), text] as const,
  ),
);
consumer.remove();

const changed = reports.filter(([file, text]) => {
  const path = join(root, file);
  return !existsSync(path) || readFileSync(path, "utf8") !== text;
});

if (!process.argv.includes("--check")) {
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  console.log(`${reports.length} reports, ${changed.length} of them changed.`);
} else if (changed.length > 0) {
  console.error(`What users are given has changed:\n${changed.map(([file]) => `  ${file}`).join("\n")}`);
  console.error("If it is meant to, build, run `pnpm report` and commit what it writes, with a changeset.");
  process.exitCode = 1;
} else {
  console.log(`${reports.length} reports are what the packages give.`);
}
