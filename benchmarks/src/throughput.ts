// Calls a second of one core, as a nightly copy meets them: listed, mapped, written as NDJSON.
import type { Figure, Finding } from "./figures.js";
import { providers } from "./providers.js";
import { startServer } from "./server/start-server.js";
import { hear, startScript } from "./start-script.js";
import { toRatio, toSpread } from "./statistics.js";
import type { Written } from "./throughput/write-lines.js";

const calls = 10_000;

export async function measureThroughput(): Promise<Finding> {
  const server = await startServer();
  const figures: Figure[] = [];
  await server.set({ calls, latencyMs: 0 });
  for (const provider of providers) {
    const given = [provider, `${server.baseUrl}/${provider}`, String(calls)];
    const { writing, byHand, parsing } = await hear<Written>(
      startScript("throughput/write-lines.ts", given, ["--expose-gc"]),
    );
    const perSecond = (seconds: readonly number[]) => toSpread(seconds.map((one) => calls / one));
    figures.push(
      { row: provider, column: "written", unit: "perSecond", value: perSecond(writing) },
      { row: provider, column: "`JSON.parse` alone", unit: "perSecond", value: perSecond(parsing) },
      { row: provider, column: "of `JSON.parse`", unit: "ratio", value: toRatio(parsing, writing) },
      {
        row: provider,
        column: "reachable: a loop on `fetch`, of `JSON.parse`",
        unit: "ratio",
        value: toRatio(parsing, byHand),
      },
    );
  }
  server.stop();
  return {
    name: "throughput",
    title: "Calls a second and core",
    method: `${calls.toLocaleString("en-US")} calls listed in pages of 500 over loopback, mapped, and written to a file as NDJSON without \`raw\`. It takes turns with \`JSON.parse\` of the same bytes, and with what is reachable: a loop on \`fetch\` that parses, maps with the ideal mapper (with ours at Bland and ElevenLabs, whose rows lack what the ideal one reads) and writes the same file. Where a list leaves much of a call out, its rows are written as they are. Seconds are CPU time of all threads of the process; the server is a process of its own.`,
    figures,
  };
}
