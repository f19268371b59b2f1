// What one request costs beyond a bare `fetch`, on loopback.
import { measureApart } from "./allocations/measure-apart.js";
import type { Figure, Finding } from "./figures.js";
import { timeRequests } from "./request/time.js";
import { bare, openAll, timed } from "./request/ways.js";
import { startServer } from "./server/start-server.js";
import { toRatio, toSpread } from "./statistics.js";

const sizes = [
  { id: "small", name: "0.1 kB", rounds: 60, requests: 200 },
  { id: "call", name: "8 kB", rounds: 40, requests: 100 },
  { id: "calls", name: "0.8 MB", rounds: 20, requests: 10 },
];

export async function measureRequest(): Promise<Finding> {
  const server = await startServer();
  const ways = await openAll(server.baseUrl);
  const figures: Figure[] = [];
  for (const { id, name, rounds, requests } of sizes) {
    const times = await timeRequests(ways, id, { rounds, requests });
    for (const [way, values] of Object.entries(times)) {
      if (id === "small")
        figures.push({ row: way, column: "0.1 kB, time", unit: "microseconds", value: toSpread(values) });
      figures.push({ row: way, column: `${name}, over ${bare}`, unit: "ratio", value: toRatio(values, times[bare]!) });
      if (id === "small") {
        figures.push({
          row: way,
          column: `${name}, over ${timed}`,
          unit: "ratio",
          value: toRatio(values, times[timed]!),
        });
      }
    }
  }
  for (const way of Object.keys(ways)) {
    const bytes = await measureApart<number[]>("request/allocate.ts", [way], { exactly: false });
    figures.push({ row: way, column: "bytes allocated", unit: "bytes", value: toSpread(bytes) });
  }
  server.stop();
  return {
    name: "request",
    title: "One request",
    method:
      "Getting one call from a server in a process of its own on loopback, over connections kept alive. A round takes the median of 200 consecutive requests of each row (100 and 10 for the larger responses), with the rows in another order each time; ratios are of the same round. Every library has its defaults: ky, both SDKs and Trunkline have a time-out and retries switched on. Allocations are what the heap grew by over 200 small requests in a process without a garbage collection meanwhile.",
    figures,
  };
}
