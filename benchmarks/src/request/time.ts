import { shuffle } from "../shuffle.js";
import { toSpread } from "../statistics.js";
import type { Way } from "./ways.js";

/** Microseconds of each way in each round: the median of as many requests, every way in its turn. */
export async function timeRequests(
  ways: Readonly<Record<string, Way>>,
  id: string,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Record<string, number[]>> {
  const entries = Object.entries(ways);
  const medians = Object.fromEntries(entries.map(([name]) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    const times = new Map(entries.map(([name]) => [name, [] as number[]]));
    for (let lap = 0; lap < requests; lap += 1) {
      // In another order each time: a request also pays for what the one before it left behind.
      for (const [name, ask] of shuffle(entries)) {
        const started = performance.now();
        await ask(id);
        times.get(name)!.push((performance.now() - started) * 1000);
      }
    }
    if (round < 0) continue;
    for (const [name, values] of times) medians[name]!.push(toSpread(values).median);
  }
  return medians;
}
