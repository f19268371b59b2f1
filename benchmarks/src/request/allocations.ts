import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { toSpread, type Spread } from "../statistics.js";

const batches = 15;

/** Heap bytes per small request, each way in a process of its own whose young generation is never full. */
export async function measureAllocations(names: readonly string[]): Promise<Record<string, Spread>> {
  const found: Record<string, Spread> = {};
  for (const name of names) {
    const child = fork(fileURLToPath(new URL("allocate.ts", import.meta.url)), [name, String(batches)], {
      execArgv: [
        ...process.execArgv.filter((flag) => flag !== "--expose-gc"),
        "--expose-gc",
        "--max-semi-space-size=128",
        "--min-semi-space-size=128",
      ],
    });
    const [values] = (await once(child, "message")) as [number[]];
    found[name] = toSpread(values);
  }
  return found;
}
