import stringWidth from "string-width";
import { expect, test } from "vitest";
import { respond, createTestSimulator, keys, runCommand } from "./support/test-io.js";

const fetch = createTestSimulator();
const bold = "\u001B[1m";
const clearLine = "\r\u001B[K";

test.each([40, 60, 80, 100, 120, 160, 240])("a table is never wider than %i columns", async (columns) => {
  const { stdout } = await runCommand("calls list --limit 50", { fetch, columns });
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(51);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
});

test("names the columns that a narrow terminal hides", async () => {
  const narrow = await runCommand("calls list --limit 5", { fetch, columns: 80 });
  expect(narrow.stderr).toMatch(/^Hidden columns: .*summary\. Use a wider terminal or --json to see them\.\n$/);
  const none = await runCommand("calls list --limit 5", { fetch });
  expect(none.stderr).toBe("");
  expect(none.stdout).toMatch(/ id +summary\n/);
});

test.each([60, 80, 120])("provider and id are never cut in %i columns", async (columns) => {
  const env = { ...keys, NO_COLOR: "1" };
  const [table, json] = await Promise.all([
    runCommand("calls list --limit 50", { fetch: createTestSimulator(), columns, env }),
    runCommand("calls list --limit 50 --json", { fetch: createTestSimulator(), env }),
  ]);
  const calls = JSON.parse(json.stdout) as { provider: string; id: string }[];
  const lines = table.stdout.split("\n").slice(1);
  for (const [index, { provider, id }] of calls.entries()) {
    expect(lines[index]).toContain(provider);
    expect(lines[index]).toContain(id);
  }
});

test("prints 80,000 wide characters quickly, on a terminal and in a pipe", async () => {
  const text = "予約を変更しました".repeat(9000);
  const rows = Array.from({ length: 20 }, (_, index) => ({
    id: String(index),
    createdAt: "2026-11-19T08:00:00.000Z",
    status: "ended",
    analysis: { summary: text },
  }));
  const options = { fetch: async () => respond(200, rows), env: { ...keys, NO_COLOR: "1" } };
  const started = performance.now();
  await runCommand("calls list --provider vapi", { ...options, columns: 100 });
  const piped = await runCommand("calls list --provider vapi", options);
  // A slow version took 18 s for one.
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(piped.stdout.split(text)).toHaveLength(21);
});

test("the outcome column shows only outcomes, and amounts are rounded only in the table", async () => {
  const rows = [{ id: "1", createdAt: "2026-11-19T08:00:00.000Z", status: "in-progress", cost: 0.0036929999999999997 }];
  const options = { fetch: async () => respond(200, rows) };
  const table = await runCommand("calls list --provider vapi", options);
  expect(table.stdout).toMatch(/ status +outcome /);
  expect(table.stdout).toMatch(/ in_progress +0\.0037 USD +1\n/);
  const json = await runCommand("calls list --provider vapi --json", options);
  expect(JSON.parse(json.stdout)).toMatchObject([{ cost: { amount: "0.0036929999999999997" } }]);
});

test("colours are for terminals, unless NO_COLOR is set", async () => {
  const command = "calls list --limit 5";
  expect((await runCommand(command, { fetch, columns: 120 })).stdout).toContain(bold);
  expect((await runCommand(command, { fetch })).stdout).not.toContain(bold);
  expect((await runCommand(command, { fetch, columns: 120, env: { ...keys, NO_COLOR: "1" } })).stdout).not.toMatch(
    bold,
  );
  expect((await runCommand(command, { fetch, columns: 120, env: { ...keys, TERM: "dumb" } })).stdout).not.toMatch(bold);
});

test("wide characters and emoji take two columns, and control characters are removed", async () => {
  const rows = [
    { id: "1", createdAt: "2026-11-19T08:00:00.000Z", analysis: { summary: `${"予約を変更しました。".repeat(9)}` } },
    { id: "2", createdAt: "2026-11-19T07:00:00.000Z", analysis: { summary: `${"👩‍👩‍👧‍👦 family ".repeat(12)}` } },
    {
      id: "3",
      createdAt: "2026-11-19T06:00:00.000Z",
      analysis: { summary: "\u001B]0;title\u0007 one\r\ntwo\tthree\u202E" },
    },
  ];
  const { stdout } = await runCommand("calls list --provider vapi", {
    fetch: async () => respond(200, rows),
    env: { ...keys, NO_COLOR: "1" },
    columns: 100,
  });
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(100);
  expect(lines[1]).toMatch(/更.*…$/);
  expect(lines[3]).toMatch(/ one two three$/);
  expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
});

test("shows progress on a terminal, and clears it at the end", async () => {
  const { stderr } = await runCommand("calls list --ndjson", { fetch, errorColumns: 80 });
  expect(stderr.startsWith(`${clearLine}0 calls...`)).toBe(true);
  expect(stderr.endsWith(clearLine)).toBe(true);
});

test("shows no progress if stderr is not a terminal, or if it shows the calls themselves", async () => {
  expect((await runCommand("calls list --ndjson", { fetch })).stderr).toBe("");
  expect((await runCommand("calls list --ndjson", { fetch, columns: 80, errorColumns: 80 })).stderr).not.toContain(
    "calls...",
  );
});

test("progress shows that a request is retried", { timeout: 20_000 }, async () => {
  let count = 0;
  const { exitCode, stderr } = await runCommand("calls list --provider vapi --limit 5", {
    errorColumns: 80,
    fetch: async (request) => {
      count += 1;
      return count === 1 ? respond(429, {}, { "retry-after": "1" }) : fetch(request);
    },
  });
  expect(exitCode).toBe(0);
  expect(stderr).toContain("0 calls... vapi: retrying in 1 s");
});
