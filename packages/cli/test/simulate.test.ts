import { createServer } from "node:net";
import { once } from "node:events";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { providers } from "../src/generated/providers.js";
import { run } from "../src/run.js";

/** Runs a command with real requests on this machine. */
function start(
  argv: readonly string[],
  env: Record<string, string> = {},
): { printed: () => string; stop: () => void; ended: Promise<number> } {
  const interrupt = new AbortController();
  const chunks: string[] = [];
  const createSink = (): Writable =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
  const ended = run(argv, {
    stdout: createSink(),
    stderr: createSink(),
    env,
    signal: interrupt.signal,
    now: Date.now,
  });
  return { printed: () => chunks.join(""), stop: () => interrupt.abort(new Error("Interrupted.")), ended };
}

async function waitFor(text: () => string, pattern: RegExp): Promise<void> {
  const until = Date.now() + 15_000;
  while (!pattern.test(text()) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(text()).toMatch(pattern);
}

test("serves every provider, and the printed examples work without a key", { timeout: 30_000 }, async () => {
  const simulation = start(["simulate", "--calls", "7", "--seed", "3"]);
  await waitFor(simulation.printed, /^export /m);
  const examples = [...simulation.printed().matchAll(/ {2}(trunkline calls list .*)$/gm)].map(
    ([, example = ""]) => example,
  );
  expect(examples).toHaveLength(providers.length + 1);
  for (const example of examples) {
    const list = start([...example.split(" ").slice(1), "--json"]);
    expect(await list.ended).toBe(0);
    const found = (JSON.parse(list.printed()) as { provider: string }[]).map(({ provider }) => provider);
    expect(found.length).toBeGreaterThanOrEqual(7);
    const [, only] = /--provider (\w+)/.exec(example) ?? [];
    expect(new Set(found)).toEqual(new Set(only === undefined ? providers.map(({ name }) => name) : [only]));
  }
  const [, assignments = ""] = /^export (.*)$/m.exec(simulation.printed()) ?? [];
  const environment = Object.fromEntries(assignments.split(" ").map((assignment) => assignment.split("=")));
  const all = start(["calls", "list", "--json"], environment);
  expect(await all.ended).toBe(0);
  const found = (JSON.parse(all.printed()) as { provider: string }[]).map(({ provider }) => provider);
  expect(new Set(found)).toEqual(new Set(providers.map(({ name }) => name)));
  simulation.stop();
  expect(await simulation.ended).toBe(0);
});

test("serves only the providers of --provider, with faults and latency", { timeout: 30_000 }, async () => {
  const simulation = start("simulate --provider vapi --fault-rate 1 --latency 50".split(" "));
  await waitFor(simulation.printed, /^export /m);
  expect(simulation.printed()).not.toContain("zudu");
  const url = / {2}(http:\/\/127\.0\.0\.1:\d+\/vapi) /.exec(simulation.printed())?.[1] ?? "";
  const list = start(["calls", "get", "1", "--provider", "vapi", "--base-url", url]);
  expect(await list.ended).toBe(1);
  simulation.stop();
  expect(await simulation.ended).toBe(0);
});

test("reports a port that is in use", async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  const address = blocker.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const simulation = start(["simulate", "--port", String(port)]);
  expect(await simulation.ended).toBe(1);
  expect(simulation.printed()).toBe(
    `error: Port ${port} is in use: choose another --port, or 0 for any that is free.\n`,
  );
  blocker.close();
});
