import { expect, test } from "vitest";
import type { Finding } from "../src/figures.js";
import { bars, judge } from "../src/report/bars.js";
import { readMisses, toDocument } from "../src/report/document.js";
import { mergeResults, readResults } from "../src/report/results.js";
import { exactly } from "../src/statistics.js";

const finding = (name: string, ratio: number): Finding => ({
  name,
  title: name,
  method: "By hand.",
  figures: [{ row: "Trunkline", column: "0.1 kB, over `fetch` with a time-out", unit: "ratio", value: exactly(ratio) }],
});
const result = (name: string, ratio: number) => ({
  measuredOn: "2026-11-21",
  machine: "this one",
  finding: finding(name, ratio),
});

test("a bar is judged by its worst figure", () => {
  expect(judge([finding("request", 1.04)])).toMatchObject([{ holds: true }]);
  expect(judge([finding("request", 1.05)])).toMatchObject([{ holds: false }]);
  const [worst] = judge([
    {
      ...finding("listing", 0),
      figures: ["vapi, 20 ms", "zudu, 20 ms"].map((row, index) => ({
        row,
        column: "over the ideal, page after page",
        unit: "ratio",
        value: exactly(1 + index),
      })),
    },
  ]);
  expect(worst).toMatchObject({ worst: { row: "zudu, 20 ms" }, holds: false });
});

test("a bar from below is judged by its least figure", () => {
  const paces = (...ratios: number[]): Finding => ({
    ...finding("throughput", 0),
    figures: ratios.map((ratio) => ({
      row: `${ratio}`,
      column: "of `JSON.parse`",
      unit: "ratio",
      value: exactly(ratio),
    })),
  });
  expect(judge([paces(0.3, 0.25)])).toMatchObject([{ worst: { row: "0.25" }, holds: true }]);
  expect(judge([paces(0.24, 0.3)])).toMatchObject([{ worst: { row: "0.24" }, holds: false }]);
});

test("a missed bar is in the document with its cause", () => {
  const document = toDocument([result("request", 2)], { request: { cause: "It is slow.", tried: ["Everything."] } });
  expect(document).toContain("| ≤ 1.040 | 2.000 | Trunkline | 2026-11-21 | **missed** |");
  expect(document).toContain("It is slow.\n\nTried:\n\n- Everything.\n");
});

test("figures of an earlier day's code are named as such, and no others", () => {
  const lines = toDocument([result("a", 1), { ...result("b", 1), measuredOn: "2026-11-28" }], {}).split("\n");
  expect(lines.filter((line) => line.startsWith("Measured on"))).toEqual([
    "Measured on 2026-11-21: this one. Changes made since then, up to 2026-11-28, are not in these figures.",
    "Measured on 2026-11-28: this one.",
  ]);
});

test("a provider without figures is named, where each has some", () => {
  const rows = (name: string, ...of: string[]) => ({
    ...result(name, 1),
    finding: {
      ...finding(name, 1),
      figures: of.map((row) => ({ row, column: "mapped", unit: "ratio" as const, value: exactly(1) })),
    },
  });
  const known = ["vapi", "vapid", "kestrel"];
  const document = toDocument([rows("mapping", "vapi, small", "vapi, typical"), rows("bundle", "vapi")], {}, known);
  expect(document.split("\n").filter((line) => line.startsWith("Not measured"))).toEqual([
    "Not measured: vapid, kestrel.",
  ]);
});

test("new results take the place of older ones, and no others", () => {
  const merged = mergeResults([result("a", 1), result("b", 1)], [result("b", 2)], ["b", "a", "c"]);
  expect(merged.map((one) => [one.finding.name, one.finding.figures[0]?.value.median])).toEqual([
    ["b", 2],
    ["a", 1],
  ]);
});

test("every bar finds its figures in the committed results, and every missed one has its cause", () => {
  const judged = judge(readResults().map(({ finding }) => finding));
  expect(judged.map(({ bar }) => bar.name)).toEqual(bars.map(({ name }) => name));
  const misses = readMisses();
  expect(Object.keys(misses).toSorted()).toEqual(
    judged
      .filter(({ holds }) => !holds)
      .map(({ bar }) => bar.name)
      .toSorted(),
  );
});
