import { createSimulator } from "@trunkline/simulator";
import { expect, test } from "vitest";
import { env, isBeta, makePlaces, parseLines, query, simulate, timeout } from "./support/copies.js";
import { startProcess } from "./support/start-process.js";
import { respond, runCommand } from "./support/test-io.js";

const { place, makeCopy, config } = makePlaces();

test("one failing account does not hold the others, and the worst gives the exit code", { timeout }, async () => {
  const db = makeCopy("failing");
  const works = simulate();
  const { exitCode, stdout, stderr } = await runCommand(`sync --to ${db} --config ${config} --json`, {
    env,
    fetch: async (request) => (isBeta(request) ? respond(401, { message: "No." }) : works(request)),
  });
  expect(exitCode).toBe(3);
  const lines = parseLines(stdout);
  expect(lines.find(({ source }) => source === "vapi:acme")).toMatchObject({ ok: true, inserted: 40 });
  expect(lines.find(({ source }) => source === "vapi:beta")).toMatchObject({ ok: false });
  expect(stderr).toMatch(/^error: vapi:beta: GET \/call answered 401: No\. Check ACME_KEY and BETA_KEY\.\n/);
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

test("a list that fails names its account once", { timeout }, async () => {
  const works = simulate();
  const { stderr } = await runCommand(`sync --to ndjson:${place("listless")} --config ${config}`, {
    env,
    fetch: async (request) => (isBeta(request) ? respond(200, {}) : works(request)),
  });
  expect(stderr).toMatch(/^error: vapi:beta: GET \/call answered without a list\. /);
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
  const db = makeCopy("interrupted");
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
