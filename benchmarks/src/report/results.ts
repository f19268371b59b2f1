import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { format } from "prettier";
import type { Finding } from "../figures.js";

const file = new URL("../../results.json", import.meta.url);

/** What one benchmark found when it last ran. */
export interface Result {
  measuredOn: string;
  machine: string;
  finding: Finding;
}

export function readResults(): Result[] {
  if (!existsSync(file)) return [];
  // Written below.
  return JSON.parse(readFileSync(file, "utf8")) as Result[];
}

export function toResult(finding: Finding): Result {
  const processors = cpus();
  const machine = `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? "unknown"}`;
  return { measuredOn: new Date().toISOString().slice(0, 10), machine, finding };
}

/** The new results in place of their older ones, in this order of benchmarks. */
export function mergeResults(known: readonly Result[], found: readonly Result[], order: readonly string[]): Result[] {
  return order.flatMap((name) => {
    const result = [...found, ...known].find(({ finding }) => finding.name === name);
    return result ? [result] : [];
  });
}

export async function writeResults(results: readonly Result[]): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(results), { parser: "json", printWidth: 120 }));
}
