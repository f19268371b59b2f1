import type { Figure, Finding } from "../figures.js";

/** What must hold of some figures. */
export interface Bar {
  name: string;
  what: string;
  benchmark: string;
  row: RegExp;
  column: string;
  most: number;
}

export const bars: readonly Bar[] = [
  {
    name: "bundle-client",
    what: "bundle of a client that gets one call",
    benchmark: "bundle",
    row: /^get one call: @trunkline/,
    column: "bytes",
    most: 6656,
  },
  {
    name: "bundle-list",
    what: "bundle that lists and maps all calls",
    benchmark: "bundle",
    row: /^list all calls: trunkline/,
    column: "bytes",
    most: 10_240,
  },
  {
    name: "bundle-share",
    what: "bundle, of the same with Vapi's SDK",
    benchmark: "bundle",
    row: /: @?trunkline\/vapi$/,
    column: "of Vapi's SDK",
    most: 0.55,
  },
  {
    name: "import-time",
    what: "cold import",
    benchmark: "import",
    row: /trunkline\/vapi$/,
    column: "time",
    most: 15,
  },
  {
    name: "import-share",
    what: "cold import, of Vapi's SDK",
    benchmark: "import",
    row: /trunkline\/vapi$/,
    column: "of Vapi's SDK",
    most: 0.05,
  },
  {
    name: "request",
    what: "one request, over bare `fetch`",
    benchmark: "request",
    row: /^Trunkline$/,
    column: "0.1 kB, over bare `fetch`",
    most: 1.1,
  },
  {
    name: "listing-ideal",
    what: "listing at 20 ms, over the ideal",
    benchmark: "listing",
    row: /, 20 ms$/,
    column: "over the ideal, page after page",
    most: 1.05,
  },
  {
    name: "listing-at-once",
    what: "listing at 20 ms with pages at once, over the ideal",
    benchmark: "listing",
    row: /, 20 ms$/,
    column: "over the ideal, 4 pages at once",
    most: 1.05,
  },
  {
    name: "listing-sdk",
    what: "listing, over a loop on Vapi's SDK",
    benchmark: "listing",
    row: /^vapi/,
    column: "over a loop on Vapi's SDK, nothing mapped",
    most: 1,
  },
  {
    name: "mapping-vapi",
    what: "mapping Vapi's rich calls, of `JSON.parse`",
    benchmark: "mapping",
    row: /^vapi, (documented|typical|1 MB)$/,
    column: "share of `JSON.parse`",
    most: 0.15,
  },
  {
    name: "mapping-others",
    what: "mapping the others' small calls, of `JSON.parse`",
    benchmark: "mapping",
    row: /^(anunzi|autocalls|zudu), (documented|small|typical)$/,
    column: "share of `JSON.parse`",
    most: 0.5,
  },
  {
    name: "million-memory",
    what: "memory at 1,000,000 calls, of that at 10,000",
    benchmark: "million",
    row: /1,000,000$/,
    column: "live memory, of 10,000",
    most: 1.1,
  },
  {
    name: "types",
    what: "type-check of a consumer, of Vapi's SDK",
    benchmark: "types",
    row: /^@?trunkline\/vapi$/,
    column: "check, of Vapi's SDK",
    most: 0.2,
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
    const chosen = figures.filter(({ row, column }) => column === bar.column && bar.row.test(row));
    const [worst] = chosen.toSorted((one, other) => other.value.median - one.value.median);
    return worst ? [{ bar, worst, holds: worst.value.median <= bar.most }] : [];
  });
}
