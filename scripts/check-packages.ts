// Packs every package as a release would, and checks what a user would get.
import { formatTable } from "./lib/format-table.js";
import { ceilings } from "./packed/ceilings.js";
import { createChecks } from "./packed/checks.js";
import { installedBytes, measureSizes } from "./packed/check-sizes.js";
import { packPackages, type PackedConsumer } from "./packed/pack-packages.js";
import type { Check } from "./lib/packed-package.js";
import { listModules, timeImport, timeStart } from "./packed/start-up.js";

const checks: Record<string, Check> = createChecks(ceilings);

async function findProblems({ packages }: PackedConsumer): Promise<string[]> {
  const found: string[] = [];
  for (const packed of packages) {
    for (const [name, check] of Object.entries(checks)) {
      found.push(...(await check(packed)).map((problem) => `${packed.name}, ${name}: ${problem}`));
    }
  }
  return found;
}

function tellPackages({ packages }: PackedConsumer): string {
  return formatTable(
    ["package", "version", "files", "tarball", "installed"],
    packages.map((packed) => [
      packed.name,
      packed.manifest.version,
      String(packed.files.length),
      formatBytes(packed.tarballBytes),
      formatBytes(installedBytes(packed)),
    ]),
  );
}

async function tellEntries({ folder, packages }: PackedConsumer): Promise<string> {
  const start = timeStart(folder);
  const measured = await Promise.all(packages.map((packed) => measureSizes(packed, ceilings)));
  return formatTable(
    ["entry", "used", "min+gzip", "ceiling", "modules", `import (node itself: ${start.toFixed(0)} ms)`],
    measured.flat().map(({ entry, title, bytes, ceiling }) => {
      const row = [entry, title, formatBytes(bytes), formatBytes(ceiling.bytes)];
      if (ceiling.use !== undefined) return row;
      const time = timeImport(folder, entry);
      const share = `${time.toFixed(1)} ms, ${Math.round((100 * time) / start)} %`;
      return [...row, String(listModules(folder, entry).length), share];
    }),
  );
}

function formatBytes(bytes: number): string {
  return bytes.toLocaleString("en");
}

const consumer = packPackages();
try {
  const problems = await findProblems(consumer);
  console.log(`${tellPackages(consumer)}\n\n${await tellEntries(consumer)}\n`);
  for (const problem of problems) console.error(problem);
  console.log(
    `${consumer.packages.length} packages, ${Object.keys(checks).length} checks each: ${problems.length} problems`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  consumer.remove();
}
