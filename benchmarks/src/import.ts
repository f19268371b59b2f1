// How long the first import takes in a process of its own, and what memory it leaves behind.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure, Finding } from "./figures.js";
import { peersFolder } from "./peers.js";
import { shuffle } from "./shuffle.js";
import { toRatio, toSpread } from "./statistics.js";

const here = fileURLToPath(new URL("..", import.meta.url));
const peer = "@vapi-ai/server-sdk";

interface Row {
  folder: string;
  modules: string[];
}

/** What each row imports, and where from. */
const toRows = (emptyPackage: string): Record<string, Row> => ({
  nothing: { folder: here, modules: [] },
  "two empty modules": { folder: emptyPackage, modules: ["empty", "empty/provider"] },
  "@trunkline/vapi": { folder: here, modules: ["@trunkline/vapi"] },
  "trunkline, trunkline/vapi": { folder: here, modules: ["trunkline", "trunkline/vapi"] },
  "trunkline, all four": {
    folder: here,
    modules: ["trunkline", "trunkline/anunzi", "trunkline/autocalls", "trunkline/vapi", "trunkline/zudu"],
  },
  [peer]: { folder: peersFolder, modules: [peer] },
  "retell-sdk": { folder: peersFolder, modules: ["retell-sdk"] },
  "openapi-fetch": { folder: peersFolder, modules: ["openapi-fetch"] },
  ky: { folder: peersFolder, modules: ["ky"] },
});

interface Imported {
  milliseconds: number;
  heap: number;
  resident: number;
}

const rounds = 15;

/** A package with two entries and no code: what Node takes to find, read and link them is the least there is. */
function writeEmptyPackage(folder: string): void {
  const files = join(folder, "node_modules", "empty");
  mkdirSync(files, { recursive: true });
  const exports = { ".": "./index.js", "./provider": "./provider.js" };
  writeFileSync(join(files, "package.json"), JSON.stringify({ name: "empty", type: "module", exports }));
  for (const file of Object.values(exports)) writeFileSync(join(files, file), "export {};\n");
}

function importOnce({ folder, modules }: Row): Imported {
  const script = `
    gc(); const before = process.memoryUsage(); const started = performance.now();
    ${modules.map((name) => `await import(${JSON.stringify(name)});`).join(" ")}
    const milliseconds = performance.now() - started; const { rss } = process.memoryUsage(); gc();
    const heap = process.memoryUsage().heapUsed - before.heapUsed;
    console.log(JSON.stringify({ milliseconds, heap: heap / 1e6, resident: (rss - before.rss) / 1e6 }));`;
  const flags = ["--expose-gc", "--input-type=module", "-e", script];
  const { stdout, stderr } = spawnSync(process.execPath, flags, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Imported;
}

function importInTurns(compared: Record<string, Row>): Record<string, Imported[]> {
  const all = Object.fromEntries(Object.keys(compared).map((row) => [row, [] as Imported[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [row, what] of shuffle(Object.entries(compared))) {
      const imported = importOnce(what);
      if (round >= 0) all[row]!.push(imported);
    }
  }
  return all;
}

export async function measureImport(): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), "empty-package-"));
  let all: Record<string, Imported[]>;
  try {
    writeEmptyPackage(folder);
    all = importInTurns(toRows(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const times = (row: string): number[] => all[row]!.map(({ milliseconds }) => milliseconds);
  const figures = Object.entries(all).flatMap(([row, found]): Figure[] => [
    { row, column: "time", unit: "milliseconds", value: toSpread(times(row)) },
    { row, column: "of Vapi's SDK", unit: "ratio", value: toRatio(times(row), times(peer)) },
    { row, column: "heap afterwards", unit: "megabytes", value: toSpread(found.map(({ heap }) => heap)) },
    { row, column: "resident", unit: "megabytes", value: toSpread(found.map(({ resident }) => resident)) },
  ]);
  return {
    name: "import",
    title: "Cold import",
    method:
      "The first `import()` in a new Node process, with the files in the system's cache; the rows take turns. Two empty modules, the entries of a package without code, are the least that Node takes. Heap is what a garbage collection leaves; resident is what the process grew by.",
    figures,
  };
}
