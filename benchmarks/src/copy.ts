// A first sync of very many calls into a copy, beside the same calls written to a file.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure, Finding } from "./figures.js";
import { newest } from "./server/call-texts.js";
import { startServer } from "./server/start-server.js";
import { hear } from "./start-script.js";
import { exactly } from "./statistics.js";

/** How many calls go into a directory, and into the database of this variable: an empty one, on this machine. */
const inDirectory = 200_000;
const onServer = 1_000_000;
const variable = "TRUNKLINE_BENCHMARK_POSTGRES";

/** What `copy/fill.mjs` tells. */
interface Filled {
  /** Of CPU, all threads of its process together. */
  seconds: number;
  wallSeconds: number;
  /** The most that the process held at any time. */
  residentMegabytes: number;
  diskMegabytes: number;
}

const script = fileURLToPath(new URL("copy/fill.mjs", import.meta.url));

export async function measureCopy(): Promise<Finding> {
  const address = process.env[variable];
  if (address === undefined) throw new Error(`${variable} names no empty database: postgres://user@127.0.0.1/name.`);
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), "trunkline-copy-"));
  const figures: Figure[] = [];
  const homes = [
    ["a directory", join(folder, "calls"), inDirectory],
    ["a Postgres server", address, onServer],
  ] as const;
  try {
    for (const [name, home, calls] of homes) {
      await server.set({ calls, latencyMs: 0 });
      const fill = (to: string): Promise<Filled> =>
        hear<Filled>(
          fork(script, [to, `${server.baseUrl}/vapi`, String(calls), String(newest + 60_000)], { execArgv: [] }),
        );
      const row = `${calls.toLocaleString("en-US")} into ${name}`;
      const written = await fill(join(folder, "calls.ndjson"));
      const copied = await fill(home);
      const figure = (column: string, unit: Figure["unit"], value: number): Figure => ({
        row,
        column,
        unit,
        value: exactly(value),
      });
      figures.push(
        figure("copied, a second and core", "perSecond", calls / copied.seconds),
        figure("of NDJSON", "ratio", written.seconds / copied.seconds),
        figure("of NDJSON, by the clock", "ratio", written.wallSeconds / copied.wallSeconds),
        figure("resident at its peak", "megabytes", copied.residentMegabytes),
        figure("on the disk", "megabytes", copied.diskMegabytes),
        figure("as NDJSON", "megabytes", written.diskMegabytes),
      );
    }
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    name: "copy",
    title: "A copy of very many calls",
    method:
      "A first sync of Vapi's calls in pages of 100 over loopback, compared with the same list mapped and written to a file as NDJSON without `raw`, each in a process of its own. Seconds are CPU time of all threads of that process, without the Postgres server and the provider's server, which are processes of their own; by the clock, all of them share the machine. With a directory, the process runs the embedded Postgres as well.",
    figures,
  };
}
