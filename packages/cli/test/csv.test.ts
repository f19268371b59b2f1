import { expect, test } from "vitest";
import { respond, createTestSimulator, runCommand } from "./support/test-io.js";

/** Parses RFC 4180. */
function parseCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  expect(cells.map(([whole]) => whole).join("")).toBe(text);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("a header line, then the same calls as --json, in the same order", async () => {
  const csv = await runCommand("calls list --csv", { fetch: createTestSimulator() });
  const json = await runCommand("calls list --json", { fetch: createTestSimulator() });
  expect(csv).toMatchObject({ exitCode: 0, stderr: "" });
  const [names = [], ...rows] = parseCsv(csv.stdout);
  const calls = JSON.parse(json.stdout) as { key: string; cost?: { amount: string } }[];
  expect(rows.map((row) => row[names.indexOf("key")])).toEqual(calls.map(({ key }) => key));
  expect(rows.map((row) => row[names.indexOf("cost")])).toEqual(calls.map(({ cost }) => cost?.amount ?? ""));
  for (const row of rows) expect(row).toHaveLength(names.length);
});

test("escapes commas, quotes, line breaks and formulas", async () => {
  const summaries = [
    'a "b", c\r\nd',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "＝1+1",
    "+14155550123",
    "-0.5",
    "\u001B]0;x\u0007\u202E=1",
  ];
  const rows = summaries.map((summary, index) => ({
    id: String(index),
    createdAt: `2026-11-19T08:00:0${9 - index}.000Z`,
    status: "ended",
    analysis: { summary },
  }));
  const { stdout } = await runCommand("calls list --provider vapi --csv", { fetch: async () => respond(200, rows) });
  const [names = [], ...lines] = parseCsv(stdout);
  const cells = lines.map((row) => row[names.indexOf("summary")] ?? "");
  expect(cells[0]).toBe(summaries[0]);
  expect(cells.slice(7, 9)).toEqual(["+14155550123", "-0.5"]);
  for (const cell of [...cells.slice(1, 7), ...cells.slice(9)]) expect(cell).not.toMatch(/^[\s]*[=+\-@＝]/);
  expect(stdout).not.toMatch(/(?![\r\n\t])[\p{Cc}\u202E]/u);
});

test("prints only the header if there are no calls", async () => {
  const fetch = createTestSimulator({ calls: 0, documented: false });
  expect((await runCommand("calls list --csv", { fetch })).stdout).toMatch(/^key,provider,[\w,]+\r\n$/);
});
