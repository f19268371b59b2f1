import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@trunkline/simulator";
import { afterAll, expect, test } from "vitest";
import { now, respond, runCommand, type TestOptions } from "./support/test-io.js";
import { startProcess } from "./support/start-process.js";

const folder = mkdtempSync(join(tmpdir(), "trunkline-sync-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const timeout = 120_000;

function place(name: string): string {
  return join(folder, name);
}

/** The wall clock: a copy is written and compared by it. */
function simulate(calls = 40): (request: Request) => Promise<Response> {
  const simulator = createSimulator({ calls, documented: false, everyMs: 3_600_000 });
  return (request) => simulator.fetch(request);
}

interface Line {
  source: string;
  ok: boolean;
  inserted?: number;
  updated?: number;
  error?: string;
}

function parseLines(stdout: string): Line[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line)
    .sort((one, other) => (one.source < other.source ? -1 : 1));
}

const config = join(folder, "trunkline.json");
writeFileSync(
  config,
  JSON.stringify({
    accounts: [
      { provider: "vapi", account: "acme", key: "env:ACME_KEY" },
      { provider: "vapi", account: "beta", key: "env:BETA_KEY" },
      { provider: "zudu", key: "env:ACME_KEY", secret: "env:BETA_KEY" },
    ],
  }),
);
const env = { ACME_KEY: "canary-acme", BETA_KEY: "canary-beta" };

function isBeta(request: Request): boolean {
  return request.headers.get("authorization")?.includes("beta") ?? false;
}

async function query(db: string, sql: string): Promise<unknown> {
  const { exitCode, stdout, stderr } = await runCommand(["db", "query", sql, "--db", db, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
}

test("sync, again, query, status, verify and doctor: a new user's first ten minutes", { timeout }, async () => {
  const db = place("first");
  const options: TestOptions = { env, fetch: simulate() };
  const first = await runCommand(`sync --to ${db} --config ${config} --json`, options);
  expect({ exitCode: first.exitCode, stderr: first.stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(parseLines(first.stdout)).toMatchObject([
    { source: "vapi:acme", ok: true, inserted: 40 },
    { source: "vapi:beta", ok: true, inserted: 40 },
    { source: "zudu:", ok: true, inserted: 40 },
  ]);
  const again = await runCommand(`sync --to ${db} --config ${config}`, options);
  expect({ exitCode: again.exitCode, stderr: again.stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(again.stdout).toMatch(/^source +new +changed +gone .*\n(?:\S+ +0 +0 +0 .*\n){3}$/);

  expect(await query(db, "select provider, count(*) as calls from calls group by 1 order by 1")).toEqual([
    { provider: "vapi", calls: 80 },
    { provider: "zudu", calls: 40 },
  ]);
  const table = await runCommand(["db", "query", "select provider, 1.50 as money from calls limit 1", "--db", db]);
  expect(table.stdout).toMatch(/^provider +money\nvapi +1\.50\n\(1 row\.\)\n$/);
  const csv = await runCommand(["db", "query", "select '=1+1' as danger, 2 as two", "--db", db, "--csv"]);
  expect(csv.stdout).toBe("danger,two\r\n'=1+1,2\r\n");

  const status = await runCommand(`db status --db ${db}`);
  expect(status.stdout).toMatch(/^source +calls .*\nvapi:acme +40 .*\nvapi:beta +40 .*\nzudu +40 .*\n$/);

  const whole = await runCommand(`verify --db ${db} --config ${config}`, options);
  expect({ exitCode: whole.exitCode, stderr: whole.stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(whole.stdout).toMatch(/The copy is complete\.\n$/);

  const doctor = await runCommand(`doctor --config ${config}`, options);
  expect(doctor.stdout).toMatch(/^vapi:acme\n {2}ok {2}the key is accepted, the newest call is of /);
});

test("verify names what differs, and exits with 1", { timeout }, async () => {
  const { exitCode, stdout } = await runCommand(`verify --db ${place("first")} --config ${config} --provider vapi`, {
    env,
    fetch: simulate(10),
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/\nextra: vapi:acme:/);
  expect(stdout).toContain("\nThe copy differs. ");
});

test("one failing account does not hold the others, and the worst gives the exit code", { timeout }, async () => {
  const db = place("failing");
  const works = simulate();
  const { exitCode, stdout, stderr } = await runCommand(`sync --to ${db} --config ${config} --json`, {
    env,
    fetch: async (request) => (isBeta(request) ? respond(401, { message: "No." }) : works(request)),
  });
  expect(exitCode).toBe(3);
  const lines = parseLines(stdout);
  expect(lines.find(({ source }) => source === "vapi:acme")).toMatchObject({ ok: true, inserted: 40 });
  expect(lines.find(({ source }) => source === "vapi:beta")).toMatchObject({ ok: false });
  expect(stderr).toMatch(/^error: vapi:beta: vapi: GET \/call answered 401: No\. Check ACME_KEY and BETA_KEY\.\n/);
  expect(stdout + stderr).not.toContain("canary");
  // It is noted in the copy, and the next sync reads it.
  expect((await runCommand(`db status --db ${db}`)).stdout).toContain("answered 401");
  const verified = await runCommand(`verify --db ${db} --config ${config}`, { env, fetch: works });
  expect(verified.exitCode).toBe(2);
  expect(verified.stderr).toContain("No sync of vapi:beta was finished yet: say up to when to compare, with --until.");
  expect(verified.stdout).toMatch(/\nOne source was not compared\.\n$/);
  const next = await runCommand(`sync --to ${db} --config ${config} --json`, { env, fetch: works });
  expect(next.exitCode).toBe(0);
  expect(parseLines(next.stdout).find(({ source }) => source === "vapi:beta")).toMatchObject({ inserted: 40 });
});

test("without a network every source fails alike, and that is said once", { timeout }, async () => {
  const { exitCode, stderr } = await runCommand(`sync --to ${place("failing")} --config ${config} --provider vapi`, {
    env,
    fetch: async () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("no route"), { code: "ENOTFOUND" }) });
    },
  });
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    "error: 2 sources: vapi: GET /call failed: ENOTFOUND no route. Check the network, and --base-url if you set one.\n",
  );
});

test("a dry run writes nothing, and leaves no directory", { timeout }, async () => {
  const db = place("dry");
  const { exitCode, stdout } = await runCommand(`sync --to ${db} --provider vapi --dry-run`, { fetch: simulate() });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/\nvapi +40 +0 .*\nA dry run: nothing was written\.\n$/);
  expect(existsSync(db)).toBe(false);
});

test.each(["ndjson", "parquet"])(
  "sync to %s, again, status, verify, doctor and compact",
  { timeout },
  async (format) => {
    const directory = place(`files-${format}`);
    const db = `${format}:${directory}`;
    const options: TestOptions = { env, fetch: simulate() };
    const dry = await runCommand(`sync --to ${db} --config ${config} --dry-run`, options);
    expect({ exitCode: dry.exitCode, stderr: dry.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(existsSync(directory)).toBe(false);
    const first = await runCommand(`sync --to ${db} --config ${config} --json`, options);
    expect({ exitCode: first.exitCode, stderr: first.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(parseLines(first.stdout).map(({ source, inserted }) => [source, inserted])).toEqual([
      ["vapi:acme", 40],
      ["vapi:beta", 40],
      ["zudu:", 40],
    ]);
    const again = await runCommand(`sync --to ${db} --config ${config} --compact`, options);
    expect({ exitCode: again.exitCode, stderr: again.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(again.stdout).toMatch(/^source +new +changed +gone .*\n(?:\S+ +0 +0 +0 .*\n){3}$/);
    const status = await runCommand(`db status --db ${db}`);
    expect(status.stdout).toMatch(/^source +calls .*\nvapi:acme +40 .*\nvapi:beta +40 .*\nzudu +40 .*\n$/);
    const whole = await runCommand(`verify --db ${db} --config ${config}`, options);
    expect({ exitCode: whole.exitCode, stderr: whole.stderr }).toEqual({ exitCode: 0, stderr: "" });
    const drift = place(`drift-${format}`);
    const odd = [
      { id: "one", createdAt: new Date(Date.now() - 3_600_000).toISOString(), status: "ended", cost: "dear" },
    ];
    const failed = await runCommand(`sync --to ${format}:${drift} --provider vapi --on-drift fail`, {
      fetch: async () => respond(200, odd),
    });
    expect(failed.exitCode).toBe(1);
    expect(failed.stderr).toMatch(/^error: vapi: cost did not fit the documents in 1 call\. It is kept: /m);
  },
);

test("--raw none keeps no records of the provider's, and --on-drift fail exits with 1", { timeout }, async () => {
  const db = place("drift");
  const odd = [{ id: "one", createdAt: new Date(Date.now() - 3_600_000).toISOString(), status: "ended", cost: "dear" }];
  const fetch = async (): Promise<Response> => respond(200, odd);
  const { exitCode, stderr } = await runCommand(`sync --to ${db} --provider vapi --raw none --on-drift fail`, {
    fetch,
  });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: vapi: cost did not fit the documents in 1 call\. It is kept: /m);
  expect(await query(db, "select count(*) as calls, count(raw) as raws from calls")).toEqual([{ calls: 1, raws: 0 }]);
});

test("--recordings downloads them once, and one that fails stops nothing", { timeout }, async () => {
  const db = place("recorded");
  const folder = place("recordings");
  const works = simulate(12);
  let isDown = true;
  const fetch = async (request: Request): Promise<Response> =>
    isDown && /stereo/.test(request.url) ? respond(503, {}) : works(request);
  const argv = ["sync", "--to", db, "--provider", "vapi", "--recordings", folder];
  const first = await runCommand(argv, { fetch });
  expect(first.exitCode).toBe(0);
  expect(first.stdout).toMatch(/\nRecordings: 0 downloaded, 0\.0 MB, \d+ are tried again later\.\n$/);
  expect(first.stderr).toMatch(
    /^warning: vapi: no recording of vapi::\S+ yet: The recording's address answered 503\.\n/,
  );
  isDown = false;
  const second = await runCommand([...argv, "--json"], { fetch });
  expect({ exitCode: second.exitCode, stderr: second.stderr }).toEqual({ exitCode: 0, stderr: "" });
  const [{ downloaded } = { downloaded: 0 }] = (await query(
    db,
    "select count(*) as downloaded from recording_files where path is not null",
  )) as { downloaded: number }[];
  expect(downloaded).toBeGreaterThan(3);
  expect(parseLines(second.stdout)).toMatchObject([{ ok: true, recordings: { downloaded, failed: 0, waiting: 0 } }]);
});

test("db forget erases a person's calls, and the next sync does not bring them back", { timeout }, async () => {
  const db = place("forget");
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

test("progress is shown on a terminal, and cleared", { timeout }, async () => {
  const { stderr } = await runCommand(`sync --to ${place("failing")} --config ${config}`, {
    env,
    fetch: simulate(),
    errorColumns: 100,
  });
  expect(stderr).toContain("vapi:acme  0 calls");
  expect(stderr).toContain("of 3 sources are done");
  expect(stderr.endsWith("A\r\u001B[J")).toBe(true);
});

test("Ctrl-C in the middle keeps what was read, and the next sync goes on from there", { timeout }, async () => {
  const db = place("interrupted");
  const simulator = createSimulator({
    providers: ["vapi"],
    calls: 1200,
    documented: false,
    faults: { sequence: ["none", "none", "none", "none", "stall"] },
  });
  try {
    const { baseUrls } = await simulator.listen();
    const argv = ["sync", "--to", db, "--base-url", `vapi=${baseUrls.vapi ?? ""}`];
    const { child, stderr, ended } = startProcess(argv);
    const until = Date.now() + 60_000;
    while (simulator.requests.total < 5 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(stderr()).toBe("Interrupted. What was read is in the copy, and the next sync goes on from there.\n");
    const [{ calls }] = (await query(db, "select count(*) as calls from calls")) as [{ calls: number }];
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThan(1200);
    const next = startProcess([...argv, "--json"]);
    let text = "";
    next.child.stdout.on("data", (chunk: string) => (text += chunk));
    expect(await next.ended).toBe(0);
    expect(parseLines(text)).toMatchObject([{ inserted: 1200 - calls }]);
  } finally {
    await simulator.close();
  }
});

test("--every goes on until Ctrl-C, which is its normal end", { timeout }, async () => {
  const simulator = createSimulator({ providers: ["vapi"], calls: 5 });
  try {
    const { baseUrls } = await simulator.listen();
    const url = `vapi=${baseUrls.vapi ?? ""}`;
    const { child, ended } = startProcess([
      "sync",
      "--to",
      place("first"),
      "--base-url",
      url,
      "--every",
      "1s",
      "--json",
    ]);
    let text = "";
    child.stdout.on("data", (chunk: string) => {
      text += chunk;
      if (text.split("\n").length > 2) child.kill("SIGINT");
    });
    expect(await ended).toBe(0);
    expect(parseLines(text)).toMatchObject([{ ok: true }, { ok: true }]);
  } finally {
    await simulator.close();
  }
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
  expect(stdout).toContain(`fix no sync was finished yet: run trunkline sync --to ${db}\n`);
  expect(stdout).toContain("fix vapi: GET /call answered 401: No. Check ACME_KEY and BETA_KEY.\n");
});
