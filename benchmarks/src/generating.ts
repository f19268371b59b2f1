// What it takes to write all clients from their specs, and to build them.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type { Figure, Finding } from "./figures.js";
import { toRatio, toSpread } from "./statistics.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const clients = ["anunzi", "autocalls", "vapi", "zudu"];
const rounds = 3;

/** The limit: the library that writes the types, alone, on specs that are bundled already. */
const limit = "openapi-typescript alone, four specs";

const commands: Record<string, string> = {
  // From elsewhere: here it would read the linter's settings of the specs as its own.
  [limit]: `cd ${tmpdir()} && ${clients.map((name) => `openapi-typescript ${root}packages/${name}/openapi.json -o types.ts`).join(" && ")} && rm types.ts`,
  "all clients written": "tsx scripts/generate.ts",
  "all packages built, cold": "turbo run build --filter='./packages/*' --force --output-logs=none",
  "all packages built, cached": "turbo run build --filter='./packages/*' --output-logs=none",
};

export async function measureGenerating(): Promise<Finding> {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    // In this order: what is cached has to be built before.
    for (const [name, command] of Object.entries(commands)) {
      const started = performance.now();
      const { status, stderr } = spawnSync(command, {
        cwd: root,
        shell: true,
        encoding: "utf8",
        env: {
          ...process.env,
          TURBO_TELEMETRY_DISABLED: "1",
          PATH: `${root}node_modules/.bin:${root}scripts/node_modules/.bin:${process.env.PATH}`,
        },
      });
      if (status !== 0) throw new Error(`${command}\n${stderr}`);
      if (round >= 0) times[name]!.push((performance.now() - started) / 1000);
    }
  }
  return {
    name: "generating",
    title: "Generating and building",
    method:
      "Whole commands, as a contributor runs them. Writing all clients includes bundling the specs, types, examples, READMEs and coverage, and formatting them.",
    figures: Object.entries(times).flatMap(([row, values]): Figure[] => [
      { row, column: "time", unit: "seconds", value: toSpread(values) },
      { row, column: "of openapi-typescript", unit: "ratio", value: toRatio(values, times[limit]!) },
    ]),
  };
}
