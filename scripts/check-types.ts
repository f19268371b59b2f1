// Type-checks consumer code against the packed types, with every supported version of TypeScript. `tsx
// scripts/check-types.ts`
import { formatTable } from "./lib/format-table.js";
import { packPackages } from "./packed/pack-packages.js";
import { listResolutions, typeCheck, versions } from "./packed/type-matrix/type-check.js";

const consumer = packPackages();
const rows: string[][] = [];
try {
  for (const version of versions) {
    for (const resolution of listResolutions(version)) {
      const started = Date.now();
      const { problems, version: exact } = typeCheck({ consumer: consumer.folder, version, resolution });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      rows.push([exact, resolution, problems.length === 0 ? "passed" : "FAILED", `${seconds} s`]);
      for (const problem of problems) console.error(`TypeScript ${exact}, ${resolution}: ${problem}`);
      if (problems.length > 0) process.exitCode = 1;
    }
  }
} finally {
  consumer.remove();
}
console.log(formatTable(["TypeScript", "moduleResolution", "types", "took"], rows));
