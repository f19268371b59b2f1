import { shuffle } from "../shuffle.js";
import { toSpread } from "../statistics.js";
import type { Way } from "./ways.js";

/** Microseconds of each way in each round: the median of as many requests in a row. */
export async function timeRequests(
  ways: Readonly<Record<string, Way>>,
  id: string,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Record<string, number[]>> {
  const entries = Object.entries(ways);
  const medians = Object.fromEntries(entries.map(([name]) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    // In another order each time. In a row and not by turns: mixed with slower ways, a bare `fetch` pays for the caches
    // that they fill.
    for (const [name, ask] of shuffle(entries)) {
      const times: number[] = [];
      for (let request = 0; request < requests; request += 1) {
        const started = performance.now();
        await ask(id);
        times.push((performance.now() - started) * 1000);
      }
      if (round >= 0) medians[name]!.push(toSpread(times).median);
    }
  }
  return medians;
}
