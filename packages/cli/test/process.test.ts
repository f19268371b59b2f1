import { once } from "node:events";
import { existsSync } from "node:fs";
import { createSimulator, type SimulatorOptions } from "@trunkline/simulator";
import { afterEach, expect, test } from "vitest";
import { startProcess } from "./support/start-process.js";

const simulators: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(simulators.splice(0).map((simulator) => simulator.close()));
});

async function serve(options: SimulatorOptions): Promise<string> {
  const simulator = createSimulator({ providers: ["vapi"], ...options });
  simulators.push(simulator);
  const { baseUrls } = await simulator.listen();
  return `vapi=${baseUrls.vapi ?? ""}`;
}

const timeout = 30_000;

test.each(["--ndjson", "--json", "--limit 2000"])(
  "ends quietly when the reader closes the pipe (%s)",
  { timeout },
  async (form) => {
    const url = await serve({ calls: 1_000_000 });
    const { child, stderr, ended } = startProcess(["calls", "list", "--base-url", url, ...form.split(" ")]);
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(stderr()).toBe("");
  },
);

test("webhooks listen ends, too, at the latest with a delivery that nobody reads of", { timeout }, async () => {
  const { child, stderr, ended } = startProcess(["webhooks", "listen", "--provider", "vapi"]);
  const [printed] = (await once(child.stdout, "data")) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? "";
  child.stdout.destroy();
  const body = JSON.stringify({ message: { type: "status-update", status: "ended", call: { id: "c1" } } });
  // It may have ended by then: its first line can be the one that tells.
  await fetch(url, { method: "POST", body }).catch(() => {});
  expect(await ended).toBe(0);
  expect(stderr()).toBe("");
});

test("waits for a slow reader, which gets everything", { timeout }, async () => {
  const url = await serve({ calls: 2000, documented: false });
  const { child, ended } = startProcess(["calls", "list", "--base-url", url, "--ndjson"]);
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.length < 500_000) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await ended).toBe(0);
  expect(text.trimEnd().split("\n")).toHaveLength(2000);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s aborts the current request, and the output is valid", { timeout }, async (signal, code) => {
  const url = await serve({ calls: 1000, faults: { sequence: ["none", "none", "none", "stall"] } });
  const { child, stderr, ended } = startProcess(["calls", "list", "--base-url", url, "--json"]);
  let text = "";
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: string) => {
      text += chunk;
      // Three pages were answered.
      if (text.split("\n").length > 250) resolve();
    });
  });
  child.kill(signal);
  expect(await ended).toBe(code);
  expect((JSON.parse(text) as unknown[]).length).toBeGreaterThan(250);
  expect(stderr()).toBe("Interrupted: the output is incomplete.\n");
});

test.skipIf(!existsSync("/dev/full"))("fails on a full disk, for help too", { timeout }, async () => {
  for (const argv of [["--help"], ["--version"], ["calls", "list", "--help"]]) {
    const { stderr, ended } = startProcess(argv, {}, "/dev/full");
    expect(await ended).toBe(1);
    expect(stderr()).toMatch(/^error: .*ENOSPC/);
  }
});

test("Ctrl-C stops the simulator with exit code 0", { timeout }, async () => {
  const { child, stderr, ended } = startProcess(["simulate", "--provider", "zudu"]);
  const [printed] = (await once(child.stdout, "data")) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+\/zudu/.exec(printed)?.[0] ?? "";
  expect((await fetch(`${url}/api/calls`, { method: "POST" })).status).toBe(401);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(stderr()).toBe("");
});

test("reads keys from the process's environment", { timeout }, async () => {
  const url = await serve({ calls: 3, documented: false, keys: { vapi: { apiKey: "canary-vapi-key" } } });
  const argv = ["calls", "list", "--base-url", url, "--ndjson"];
  const right = startProcess(argv, { VAPI_API_KEY: "canary-vapi-key" });
  expect(await right.ended).toBe(0);
  const wrong = startProcess(argv, { VAPI_API_KEY: "another-canary" });
  expect(await wrong.ended).toBe(3);
  expect(wrong.stderr()).toMatch(/^error: vapi: GET \/call answered 401: .* Check VAPI_API_KEY\.\n$/);
});
