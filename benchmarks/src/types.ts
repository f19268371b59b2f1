// What a consumer's file costs to type-check.
import type { Figure, Finding } from "./figures.js";
import { shuffle } from "./shuffle.js";
import { exactly, toRatio, toSpread } from "./statistics.js";
import { checkTypes, type TypeCost } from "./types/check.js";
import { consumers, peer } from "./types/consumers.js";

const rounds = 7;

export async function measureTypes(): Promise<Finding> {
  const all = new Map<string, TypeCost[]>(Object.keys(consumers).map((row) => [row, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [row, file] of shuffle(Object.entries(consumers))) {
      const cost = checkTypes(file);
      if (round >= 0) all.get(row)!.push(cost);
    }
  }
  const pick = (row: string, name: keyof TypeCost) => all.get(row)!.map((cost) => cost[name]);
  const figures = [...all.keys()].flatMap((row): Figure[] => [
    { row, column: "check time", unit: "seconds", value: toSpread(pick(row, "checkSeconds")) },
    {
      row,
      column: "check, of Vapi's SDK",
      unit: "ratio",
      value: toRatio(pick(row, "checkSeconds"), pick(peer, "checkSeconds")),
    },
    {
      row,
      column: "in all, of Vapi's SDK",
      unit: "ratio",
      value: toRatio(pick(row, "totalSeconds"), pick(peer, "totalSeconds")),
    },
    { row, column: "instantiations", unit: "count", value: exactly(pick(row, "instantiations")[0]!) },
    { row, column: "types", unit: "count", value: exactly(pick(row, "types")[0]!) },
    { row, column: "memory", unit: "megabytes", value: toSpread(pick(row, "memoryMegabytes")) },
  ]);
  return {
    name: "types",
    title: "Type-checking a consumer",
    method:
      "A file of a few lines that gets a call, lists calls and prints some of each, checked by `tsc` with `skipLibCheck`. Check time is the compiler's own; in all is with reading and binding the declarations.",
    figures,
  };
}
