import { readFileSync, writeFileSync } from "node:fs";
import { providers } from "@trunkline/scripts/providers";
import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";
import type { Finding } from "../figures.js";
import { judge, type Judged } from "./bars.js";
import type { Result } from "./results.js";
import { showFigure, showNumber, toTable } from "./table.js";

/** Why a bar is missed, by its name: written by hand beside the benchmarks. */
export type Misses = Record<string, { cause: string; tried: string }>;

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
    "What Trunkline costs beside what people use today, and beside the least that does the job: a `fetch` with a time-out, a loop on `fetch` that maps, a mapper written by hand that checks nothing. `pnpm benchmark` measures all of it again, `pnpm benchmark mapping` one part.",
    "",
    "Every ratio is of things measured in the same run, in turns, on the same machine. A figure is the median of its rounds; half of them lie within the range in brackets. Where none is given, every round gave the same.",
    "",
    "## The bars",
    "",
    "The figure is the worst of those that the bar is about, of the code of the day in the table.",
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
      `Measured on ${measuredOn}: ${machine}.${measuredOn < latest ? ` These are figures of that day's code: what has changed since, up to ${latest}, is not in them.` : ""}`,
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
  const rows = missed.map(({ bar }) => {
    const { cause, tried } = misses[bar.name] ?? { cause: "not explained yet", tried: "" };
    return `| ${bar.what} | ${cause} | ${tried} |`;
  });
  return ["### What is missed, and why", "", "| what | cause | what was tried |", "| --- | --- | --- |", ...rows, ""];
}

export async function writeDocument(results: readonly Result[]): Promise<void> {
  const file = fileURLToPath(new URL("../../../docs/performance.md", import.meta.url));
  const options = await resolveConfig(file);
  writeFileSync(file, await format(toDocument(results, readMisses()), { ...options, parser: "markdown" }));
}
