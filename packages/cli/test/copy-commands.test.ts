import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { env, isBeta, makePlaces, query, simulate, timeout } from "./support/copies.js";
import { now, respond, runCommand } from "./support/test-io.js";

const { place, makeCopy, config } = makePlaces();

test("db forget erases a person's calls, and the next sync does not bring them back", { timeout }, async () => {
  const db = makeCopy("forget");
  const fetch = simulate();
  await runCommand(`sync --to ${db} --provider vapi`, { fetch });
  const [{ number } = { number: "" }] = (await query(
    db,
    "select customer_number as number from calls where customer_number is not null limit 1",
  )) as { number: string }[];
  const { exitCode, stdout } = await runCommand(["db", "forget", number, "--db", db]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\d+ calls? (?:was|were) erased, and will not come back\.\n$/);
  await runCommand(`sync --to ${db} --provider vapi --full-refresh`, { fetch });
  expect(await query(db, `select count(*) as calls from calls where customer_number = '${number}'`)).toEqual([
    { calls: 0 },
  ]);
  const again = await runCommand(["db", "forget", number.slice(2), "--db", db]);
  expect(again.stdout).toContain(`No call of ${number.slice(2)} was found, so none was erased`);
});

test("a statement that changes something, or is none, is refused", { timeout }, async () => {
  const db = place("forget");
  const before = await query(db, "select count(*) as calls from calls");
  for (const [sql, code] of [
    ["delete from calls", 3],
    ["selec 1", 2],
  ] as const) {
    const { exitCode, stdout, stderr } = await runCommand(["db", "query", sql, "--db", db]);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  }
  expect(await query(db, "select count(*) as calls from calls")).toEqual(before);
  expect(readdirSync(db).filter((name) => name.startsWith("lock"))).toEqual([]);
});

test("doctor says what is wrong, and which command repairs it", { timeout }, async () => {
  const db = place("forget");
  const { exitCode, stdout } = await runCommand(`doctor --db ${db} --config ${config} --provider vapi`, {
    env,
    fetch: async (request) => {
      const response = isBeta(request) ? respond(401, { message: "No." }) : await simulate(3)(request);
      const late = new Headers({ ...Object.fromEntries(response.headers), date: new Date(now - 90_000).toUTCString() });
      return new Response(response.body, { status: response.status, headers: late });
    },
  });
  expect(exitCode).toBe(3);
  expect(stdout).toContain("fix this machine's clock is 90 s ahead of the provider's: set it, for example by NTP\n");
  expect(stdout).toContain(
    `fix no sync was finished yet of this account, only of vapi: run trunkline sync --to ${db}\n`,
  );
  expect(stdout).toContain("fix vapi: GET /call answered 401: No. Check ACME_KEY and BETA_KEY.\n");
});

const none = place("none");

test.each([
  ["sync", "--to is required: a directory such as ./calls, or postgres://user:password@host/database."],
  [
    "sync --to mysql://host/calls",
    "--to: a copy is kept in a directory, at postgres://…, or in files of ndjson:DIR or parquet:DIR, not in mysql:….",
  ],
  ["sync --to parquet:", "--to: parquet: needs a directory: ndjson:./calls."],
  [`sync --to ${none} --compact`, "--compact is for ndjson:DIR and parquet:DIR: a database needs none."],
  [`sync --to ndjson:${none} --compact --every 5m`, "Use either --compact or --every, not both."],
  [
    `sync --to ndjson:${none} --keep-raw 30d`,
    "--keep-raw needs a database, ./calls or postgres://…: files keep what was written.",
  ],
  [
    `db forget +14155550123 --db ndjson:${none}`,
    `--db ndjson:${none}: this needs a database, ./calls or postgres://…. Files are read by others: cd ${none} && duckdb -init calls_latest.sql`,
  ],
  [
    `db status --db parquet:${none}`,
    `--db parquet:${none}: there is no copy. Make one: trunkline sync --to parquet:${none}`,
  ],
  [`sync --to ${none} --every soon`, '--every must be a duration such as 30s, 5m, 6h or 90d, not "soon".'],
  [`sync --to ${none} --every 0`, '--every must be a duration such as 30s, 5m, 6h or 90d, not "0".'],
  [`sync --to ${none} --every 5m --dry-run`, "Use either --dry-run or --every, not both."],
  [`sync --to ${none} --recordings r --dry-run`, "Use either --dry-run or --recordings, not both."],
  [
    `sync --to ndjson:${none} --recordings r`,
    "--recordings needs a database, ./calls or postgres://…, whose table says where they are.",
  ],
  [`sync --to ${none} --raw all`, '--raw: unknown value "all". Available: redacted, none, full.'],
  [`sync --to ${none} --on-drift stop`, '--on-drift: unknown value "stop". Available: warn, fail.'],
  [`sync --to ${none} --concurrency 0`, '--concurrency must be a whole number from 1 to 100, not "0".'],
  [`verify --db ${none}`, `--db ${none}: there is no copy. Make one: trunkline sync --to ${none}`],
  [`db status --db ${none}`, `--db ${none}: there is no copy. Make one: trunkline sync --to ${none}`],
  [`db query select --db ${none} --json --csv`, "Use only one of --json and --csv."],
  [`db forget nobody --db ${none}`, 'The number must be one such as +14155550123, not "nobody".'],
])("%s is one clear error, before anything is sent or made", async (line, message) => {
  const { exitCode, stdout, stderr, requests } = await runCommand(line);
  expect({ exitCode, stdout, stderr, requests }).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `error: ${message}\n`,
    requests: [],
  });
  expect(existsSync(none)).toBe(false);
});
