import type { Figure, Finding } from "../figures.js";

/** What must hold of some figures. */
export interface Bar {
  name: string;
  what: string;
  benchmark: string;
  row: RegExp;
  column: string;
  /** A figure on the bar holds. */
  limit: { most: number } | { least: number };
}

export const bars: readonly Bar[] = [
  {
    name: "bundle-client",
    what: "bundle of a client that gets one call",
    benchmark: "bundle",
    row: /^get one call: @trunkline/,
    column: "bytes",
    limit: { most: 5632 },
  },
  {
    name: "bundle-list",
    what: "bundle that lists and maps all calls",
    benchmark: "bundle",
    row: /^list all calls: trunkline\/(?!vapi$|anunzi$)/,
    column: "bytes",
    limit: { most: 14_848 },
  },
  {
    name: "bundle-list-vapi",
    what: "bundle that lists and maps all of Vapi's calls",
    benchmark: "bundle",
    row: /^list all calls: trunkline\/vapi$/,
    column: "bytes",
    limit: { most: 15_360 },
  },
  {
    name: "bundle-list-anunzi",
    what: "bundle that lists and maps all of Anunzi's calls, merged from its assistants' lists",
    benchmark: "bundle",
    row: /^list all calls: trunkline\/anunzi$/,
    column: "bytes",
    limit: { most: 15_872 },
  },
  {
    name: "bundle-receiver",
    what: "webhook receiver, on top of the bundle that lists",
    benchmark: "bundle",
    row: /^receive events too: trunkline/,
    column: "over the list",
    limit: { most: 3072 },
  },
  {
    name: "import-time",
    what: "cold import of `trunkline` and one provider",
    benchmark: "import",
    row: /^trunkline, trunkline\/vapi$/,
    column: "time",
    limit: { most: 8 },
  },
  {
    name: "import-share",
    what: "cold import, of Vapi's SDK",
    benchmark: "import",
    row: /^trunkline, trunkline\/vapi$/,
    column: "of Vapi's SDK",
    limit: { most: 0.025 },
  },
  {
    name: "request",
    what: "one request, over `fetch` with a time-out",
    benchmark: "request",
    row: /^Trunkline$/,
    column: "0.1 kB, over `fetch` with a time-out",
    limit: { most: 1.04 },
  },
  {
    name: "listing-ideal",
    what: "listing at 20 ms, over the ideal",
    benchmark: "listing",
    row: /, 20 ms$/,
    column: "over the ideal, page after page",
    limit: { most: 1.05 },
  },
  {
    name: "listing-at-once",
    what: "listing at 20 ms with four pages at once, over the ideal",
    benchmark: "listing",
    row: /, 20 ms$/,
    column: "over the ideal, 4 pages at once",
    limit: { most: 1.08 },
  },
  {
    name: "listing-by-hand",
    what: "listing without latency, over a loop on `fetch` that maps",
    benchmark: "listing",
    row: /, 0 ms$/,
    column: "over a loop on `fetch`",
    limit: { most: 1.3 },
  },
  {
    name: "mapping",
    what: "mapping, over the ideal mapper",
    benchmark: "mapping",
    row: /, (documented|typical)$/,
    column: "over the ideal",
    limit: { most: 3 },
  },
  {
    name: "throughput",
    what: "calls listed, mapped and written as NDJSON without `raw`, of `JSON.parse`'s pace",
    benchmark: "throughput",
    row: /./,
    column: "of `JSON.parse`",
    limit: { least: 0.25 },
  },
  {
    name: "million-memory",
    what: "memory at 1,000,000 calls, of that at 10,000",
    benchmark: "million",
    row: /1,000,000$/,
    column: "live memory, of 10,000",
    limit: { most: 1.1 },
  },
  {
    name: "copy-pace",
    what: "calls copied into Postgres, of the pace of writing them as NDJSON",
    benchmark: "copy",
    row: /Postgres server$/,
    column: "of NDJSON",
    limit: { least: 0.5 },
  },
  {
    name: "copy-memory",
    what: "memory of a process that copies into Postgres",
    benchmark: "copy",
    row: /Postgres server$/,
    column: "resident at its peak",
    limit: { most: 250 },
  },
  {
    name: "types-made",
    what: "a consumer's types, instantiations beyond an empty file",
    benchmark: "types",
    row: /^@?trunkline[^`]*$/,
    column: "beyond an empty file",
    limit: { most: 10_000 },
  },
  {
    name: "types-time",
    what: "type-check of a consumer beyond an empty file, of Vapi's SDK",
    benchmark: "types",
    row: /^@?trunkline\/vapi$/,
    column: "check, of Vapi's SDK",
    limit: { most: 0.1 },
  },
];

export interface Judged {
  bar: Bar;
  /** The figure furthest from the bar's good side. */
  worst: Figure;
  holds: boolean;
}

/** Each bar whose figures were measured. */
export function judge(findings: readonly Finding[]): Judged[] {
  return bars.flatMap((bar) => {
    const { figures = [] } = findings.find(({ name }) => name === bar.benchmark) ?? {};
    const excess = ({ value }: Figure): number =>
      "most" in bar.limit ? value.median - bar.limit.most : bar.limit.least - value.median;
    const chosen = figures.filter(({ row, column }) => column === bar.column && bar.row.test(row));
    const [worst] = chosen.toSorted((one, other) => excess(other) - excess(one));
    return worst ? [{ bar, worst, holds: excess(worst) <= 0 }] : [];
  });
}
