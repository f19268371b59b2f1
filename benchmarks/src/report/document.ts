import { readFileSync, writeFileSync } from "node:fs";
import { providers } from "@trunkline/scripts/providers";
import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";
import type { Finding } from "../figures.js";
import { judge, type Judged } from "./bars.js";
import type { Result } from "./results.js";
import { showFigure, showNumber, toTable } from "./table.js";

/** Why bars are missed and what was tried, by a bar's name: written by hand beside the benchmarks. */
export type Misses = Record<string, { cause: string; tried: string[] }>;

export function readMisses(): Misses {
  return JSON.parse(readFileSync(new URL("../../misses.json", import.meta.url), "utf8")) as Misses;
}

/** Benchmarks with rows of each provider. */
const ofEachProvider: readonly string[] = ["listing", "mapping", "throughput"];

/** Names those that such a benchmark has no rows of: not measured yet, or nobody wrote what to measure them beside. */
function sayUnmeasured({ name, figures }: Finding, known: readonly string[]): string[] {
  if (!ofEachProvider.includes(name)) return [];
  const missing = known.filter((provider) => !figures.some(({ row }) => row.split(",", 1)[0] === provider));
  return missing.length === 0 ? [] : [`Not measured: ${missing.join(", ")}.`, ""];
}

export function toDocument(
  results: readonly Result[],
  misses: Misses,
  known: readonly string[] = providers.map(({ name }) => name),
): string {
  const judged = judge(results.map(({ finding }) => finding));
  const days = new Map(results.map(({ finding, measuredOn }) => [finding.name, measuredOn]));
  const latest = [...days.values()].toSorted().at(-1) ?? "";
  return [
    "# Performance",
    "",
    "<!-- Written by `pnpm benchmark` from benchmarks/results.json and benchmarks/misses.json. Do not edit. -->",
    "",
    "What Trunkline costs, compared with what people use today and with the least code that does the job: a `fetch` with a time-out, a loop on `fetch` that maps, a hand-written mapper that checks nothing. `pnpm benchmark` measures everything again, `pnpm benchmark mapping` one part.",
    "",
    "Both sides of a ratio are measured in the same run, taking turns, on the same machine. A figure is the median of its rounds; the range in brackets holds half of them. A figure without a range came out the same in every round.",
    "",
    "## The bars",
    "",
    "Each bar is judged by its worst figure, measured on the day in the table.",
    "",
    ...listBars(judged, days),
    "",
    ...explain(judged, misses),
    ...results.flatMap(({ finding, measuredOn, machine }) => [
      `## ${finding.title}`,
      "",
      finding.method,
      "",
      toTable(finding.figures),
      "",
      ...sayUnmeasured(finding, known),
      `Measured on ${measuredOn}: ${machine}.${measuredOn < latest ? ` Changes made since then, up to ${latest}, are not in these figures.` : ""}`,
      "",
    ]),
  ].join("\n");
}

function listBars(judged: readonly Judged[], days: ReadonlyMap<string, string>): string[] {
  const rows = judged.map(({ bar, worst, holds }) => [
    bar.what,
    "most" in bar.limit
      ? `≤ ${showNumber(bar.limit.most, worst.unit)}`
      : `≥ ${showNumber(bar.limit.least, worst.unit)}`,
    showFigure(worst),
    worst.row,
    days.get(bar.benchmark) ?? "",
    holds ? "holds" : "**missed**",
  ]);
  const lines = [
    ["what", "bar", "figure", "of", "measured on", ""],
    ["---", "---:", "---:", "---", "---", "---"],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`);
}

function explain(judged: readonly Judged[], misses: Misses): string[] {
  const missed = judged.filter(({ holds }) => !holds);
  if (missed.length === 0) return [];
  const sections = missed.flatMap(({ bar }) => {
    const { cause, tried } = misses[bar.name] ?? { cause: "Not explained yet.", tried: [] };
    const list = tried.length === 0 ? [] : ["Tried:", "", ...tried.map((one) => `- ${one}`), ""];
    return [`#### ${capitalize(bar.what)}`, "", cause, "", ...list];
  });
  return ["### Missed bars, and why", "", ...sections];
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export async function writeDocument(results: readonly Result[]): Promise<void> {
  const file = fileURLToPath(new URL("../../../docs/performance.md", import.meta.url));
  const options = await resolveConfig(file);
  const document = toDocument(results, readMisses());
  writeFileSync(file, await format(document, { ...options, parser: "markdown" }));
}
