// Lists of more and more calls, end to end: asked for, read, mapped, handed over.
import type { Figure, Finding } from "./figures.js";
import type { Walked } from "./million/walk.js";
import { startServer } from "./server/start-server.js";
import { hear, startScript } from "./start-script.js";
import { exactly, toRatio, toSpread } from "./statistics.js";

const lengths = [10_000, 100_000, 1_000_000];
const rounds = 3;
const listed = ["vapi", "zudu"] as const;

export async function measureMillion(): Promise<Finding> {
  const server = await startServer();
  const figures: Figure[] = [];
  for (const provider of listed) {
    const all = new Map<number, Walked[]>();
    for (const calls of lengths) {
      await server.set({ calls, latencyMs: 0 });
      const walks: Walked[] = [];
      // The longest is long enough to be told once.
      for (let round = 0; round < (calls < 1_000_000 ? rounds : 1); round += 1) {
        walks.push(await walkApart(provider, `${server.baseUrl}/${provider}`, calls));
      }
      all.set(calls, walks);
    }
    const base = all.get(lengths[0]!)!;
    const live = toSpread(base.map(({ liveMegabytes }) => liveMegabytes)).median;
    for (const [calls, walks] of all) {
      const row = `${provider}, ${calls.toLocaleString("en-US")}`;
      const pick = (name: keyof Walked) => walks.map((walked) => walked[name]);
      figures.push(
        { row, column: "listed and mapped", unit: "perSecond", value: toSpread(pick("perSecond")) },
        {
          row,
          column: "pace, of 10,000",
          unit: "ratio",
          value: toRatio(
            pick("perSecond"),
            walks.map((_, round) => base[round]!.perSecond),
          ),
        },
        { row, column: "live memory at its peak", unit: "megabytes", value: toSpread(pick("liveMegabytes")) },
        {
          row,
          column: "live memory, of 10,000",
          unit: "ratio",
          value: toSpread(pick("liveMegabytes").map((value) => value / live)),
        },
        { row, column: "resident at its peak", unit: "megabytes", value: toSpread(pick("residentMegabytes")) },
        { row, column: "requests", unit: "count", value: exactly(walks[0]!.requests) },
      );
    }
  }
  server.stop();
  return {
    name: "million",
    title: "A million calls",
    method:
      "`listCalls` on one source, pages of 500 over loopback, each list in a process of its own. Live memory is the heap and the buffers that two collections in a row leave, above those of an idle process; the highest of 50 measurements on the way counts. Buffers that the first collection frees are counted until the second. Resident is the system's word for all of the process.",
    figures,
  };
}

function walkApart(provider: string, baseUrl: string, calls: number): Promise<Walked> {
  return hear<Walked>(startScript("million/walk.ts", [provider, baseUrl, String(calls)], ["--expose-gc"]));
}
