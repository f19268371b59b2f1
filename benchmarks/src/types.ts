// What a consumer's file costs to type-check.
import type { Figure, Finding } from "./figures.js";
import { shuffle } from "./shuffle.js";
import { exactly, toRatio, toSpread } from "./statistics.js";
import type { TypeCost } from "@trunkline/scripts/measure-types";
import { checkTypes } from "./types/check.js";
import { consumers, empty, peer } from "./types/consumers.js";

const rounds = 3;

/** The compiler's default, and what `tsc --init` writes. */
const settings = {
  "": { skipLibCheck: false },
  ", `skipLibCheck`": { skipLibCheck: true },
};

export async function measureTypes(): Promise<Finding> {
  const checks = Object.entries(settings).flatMap(([suffix, options]) =>
    Object.entries(consumers).map(([name, file]) => ({
      row: name + suffix,
      peer: peer + suffix,
      empty: empty + suffix,
      file,
      options,
    })),
  );
  const all = new Map<string, TypeCost[]>(checks.map(({ row }) => [row, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { row, file, options } of shuffle(checks)) {
      all.get(row)!.push(checkTypes(file, options));
    }
  }
  const pick = (row: string, name: keyof TypeCost) => all.get(row)!.map((cost) => cost[name]);
  const figures = checks.flatMap(({ row, peer, empty }): Figure[] => {
    // What a file costs beyond an empty one: the language's and Node's own declarations are everybody's.
    const beyond = (row: string, name: keyof TypeCost) =>
      pick(row, name).map((value, round) => value - pick(empty, name)[round]!);
    const share = (name: keyof TypeCost) => toRatio(beyond(row, name), beyond(peer, name));
    return [
      { row, column: "check time", unit: "seconds", value: toSpread(pick(row, "checkSeconds")) },
      { row, column: "check, of Vapi's SDK", unit: "ratio", value: share("checkSeconds") },
      { row, column: "in all, of Vapi's SDK", unit: "ratio", value: share("totalSeconds") },
      { row, column: "instantiations", unit: "count", value: exactly(pick(row, "instantiations")[0]!) },
      { row, column: "beyond an empty file", unit: "count", value: exactly(beyond(row, "instantiations")[0]!) },
      { row, column: "types", unit: "count", value: exactly(pick(row, "types")[0]!) },
      { row, column: "memory", unit: "megabytes", value: toSpread(pick(row, "memoryMegabytes")) },
    ];
  });
  return {
    name: "types",
    title: "Type-checking a consumer",
    method:
      "A file of a few lines that gets a call, lists calls and prints some of each, checked by `tsc`: by default, which checks a package's declarations too, and with `skipLibCheck`. Check time is the compiler's own figure; the total adds reading and binding the declarations. Shares are of what Vapi's SDK costs beyond an empty file.",
    figures,
  };
}
