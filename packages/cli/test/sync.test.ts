import { existsSync } from "node:fs";
import { createSimulator } from "@trunkline/simulator";
import { expect, test } from "vitest";
import { env, makePlaces, parseLines, query, simulate, timeout } from "./support/copies.js";
import { startProcess } from "./support/start-process.js";
import { respond, runCommand, type TestOptions } from "./support/test-io.js";

const { place, makeCopy, config } = makePlaces();

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
  expect(whole.stdout).toMatch(/The copy is complete for the last 30 days; --since compares older calls too\.\n$/);

  const doctor = await runCommand(`doctor --config ${config}`, options);
  expect(doctor.stdout).toMatch(/^vapi:acme\n {2}ok {2}the key is accepted, the newest call is of /);
});

test.each(["a database", "files"])("verify takes a copy in %s from where it begins", { timeout }, async (home) => {
  const db = home === "files" ? `ndjson:${place("begun-in-files")}` : makeCopy("begun");
  const options = { env, fetch: simulate(40) };
  const since = new Date(Date.now() - 20 * 3_600_000);
  const only = `--config ${config} --provider zudu`;
  expect((await runCommand(`sync --to ${db} ${only} --since ${since.toISOString()}`, options)).exitCode).toBe(0);
  const begin = `${since.toISOString().slice(0, 16).replace("T", " ")}(?::\\d\\d)? UTC`;
  const verified = await runCommand(`verify --db ${db} ${only}`, options);
  expect(verified).toMatchObject({ exitCode: 0, stderr: "" });
  expect(verified.stdout).toMatch(
    new RegExp(
      `\nThe copy is complete for this time\\.\nzudu: the copy begins at ${begin}, and nothing older was compared;`,
    ),
  );
  const older = await runCommand(`verify --db ${db} ${only} --since 35h`, options);
  expect(older.exitCode).toBe(1);
  expect(older.stdout).toMatch(new RegExp(`\nzudu: the copy begins at ${begin}, and older calls are missing in it;`));
  const doctor = await runCommand(`doctor --db ${db} ${only}`, options);
  expect(doctor.stdout).toMatch(new RegExp(`ok {2}the copy is complete from ${begin.replace(" UTC", "")} until `));
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

test("verify says what the provider keeps no longer, which is no difference", { timeout }, async () => {
  const rows = [1, 20].map((days) => {
    const createdAt = new Date(Date.now() - days * 86_400_000).toISOString();
    return { id: `of-${days}`, createdAt, updatedAt: createdAt, status: "ended" };
  });
  async function fetch({ url }: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(url);
    const id = /^\/call\/(.+)$/.exec(pathname)?.[1];
    const until = searchParams.get("createdAtLe") ?? "3";
    return respond(200, id === undefined ? rows.filter(({ createdAt }) => createdAt <= until) : { ...rows[0], id });
  }
  const db = makeCopy("retained");
  expect(await runCommand(`sync --to ${db} --provider vapi --since 30d`, { fetch })).toMatchObject({ exitCode: 0 });
  rows.pop();
  const { exitCode, stdout } = await runCommand(`verify --db ${db} --provider vapi`, { fetch });
  expect(stdout).toMatch(/\nvapi: 1 call is past the provider's retention, and only in this copy\.\n$/);
  expect(exitCode).toBe(0);
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
  const db = makeCopy("drift");
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
  const db = makeCopy("recorded");
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
