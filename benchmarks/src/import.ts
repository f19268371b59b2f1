// How long the first import takes in a process of its own, and what memory it leaves behind.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figure, Finding } from "./figures.js";
import { peersFolder } from "./peers.js";
import { shuffle } from "./shuffle.js";
import { toRatio, toSpread } from "./statistics.js";

const here = fileURLToPath(new URL("..", import.meta.url));
const peer = "@vapi-ai/server-sdk";

/** What each row imports, and where from. */
const rows: Record<string, { folder: string; modules: string[] }> = {
  nothing: { folder: here, modules: [] },
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
};

interface Imported {
  milliseconds: number;
  heap: number;
  resident: number;
}

const rounds = 15;

function importOnce({ folder, modules }: { folder: string; modules: string[] }): Imported {
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

export async function measureImport(): Promise<Finding> {
  const all = Object.fromEntries(Object.keys(rows).map((row) => [row, [] as Imported[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [row, what] of shuffle(Object.entries(rows))) {
      const imported = importOnce(what);
      if (round >= 0) all[row]!.push(imported);
    }
  }
  const times = (row: string) => all[row]!.map(({ milliseconds }) => milliseconds);
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
      "The first `import()` in a new process of Node, files in the system's cache, every row in its turn. Heap is what a collection leaves; resident is what the process grew by.",
    figures,
  };
}
