// How long an editor waits for suggestions: TypeScript's own server, asked as an editor asks it.
import { readFileSync } from "node:fs";
import type { Figure, Finding } from "./figures.js";
import { shuffle } from "./shuffle.js";
import { toRatio, toSpread } from "./statistics.js";
import { startEditor } from "./types/editor.js";
import { consumers, peer } from "./types/consumers.js";

const rounds = 3;
const asks = 10;

/** Where suggestions are wanted: right after these words. */
const places: Record<Exclude<keyof typeof consumers, "an empty file">, Record<string, string>> = {
  "@trunkline/vapi": { method: "await client.", call: "console.log(call." },
  "trunkline/vapi": { method: "await source.", call: "console.log(one." },
  "trunkline, all four": { method: "", call: "console.log(call." },
  "@vapi-ai/server-sdk": { method: "await client.", call: "console.log(call." },
  "retell-sdk": { method: "await client.", call: "\n  call." },
};

interface Latency {
  first: number;
  /** By place, once everything was read. */
  later: Record<string, number>;
}

async function measureOnce(row: keyof typeof places): Promise<Latency> {
  const file = consumers[row];
  const text = readFileSync(file, "utf8");
  const editor = startEditor();
  const started = performance.now();
  editor.open(file, text);
  const later: Record<string, number> = {};
  let first = 0;
  for (const [place, words] of Object.entries(places[row])) {
    if (words === "") continue;
    if (!text.includes(words)) throw new Error(`${file} has no longer "${words}".`);
    const offset = text.indexOf(words) + words.length;
    await editor.complete(file, text, offset);
    first ||= performance.now() - started;
    const times: number[] = [];
    for (let ask = 0; ask < asks; ask += 1) {
      // A change before each, or the server answers from what it knows.
      editor.touch(file, text);
      const asked = performance.now();
      await editor.complete(file, text, offset);
      times.push(performance.now() - asked);
    }
    later[place] = toSpread(times).median;
  }
  editor.stop();
  return { first, later };
}

export async function measureCompletion(): Promise<Finding> {
  const names = Object.keys(places) as (keyof typeof places)[];
  const all = new Map(names.map((name) => [name, [] as Latency[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffle(names)) {
      all.get(name)!.push(await measureOnce(name));
    }
  }
  const figures: Figure[] = [];
  for (const [row, found] of all) {
    const columns: [string, (latency: Latency) => number | undefined][] = [
      ["first", ({ first }) => first],
      ["on the client", ({ later }) => later.method],
      ["on a call", ({ later }) => later.call],
    ];
    for (const [column, read] of columns) {
      const values = found.map(read).filter((value) => value !== undefined);
      const others = all
        .get(peer)!
        .map(read)
        .filter((value) => value !== undefined);
      if (values.length === 0) continue;
      figures.push(
        { row, column, unit: "milliseconds", value: toSpread(values) },
        { row, column: `${column}, of Vapi's SDK`, unit: "ratio", value: toRatio(values, others) },
      );
    }
  }
  return {
    name: "completion",
    title: "Suggestions in an editor",
    method:
      "TypeScript's language server, started anew for each row and round, with the same files as above. The first column runs from opening the file to the first list of suggestions; the others are the median of 10 requests, each after a change to the file.",
    figures,
  };
}
