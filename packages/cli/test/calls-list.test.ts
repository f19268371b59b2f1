import { describe, expect, test } from "vitest";
import { providers } from "../src/generated/providers.js";
import { respond, createTestSimulator, keys, now, runCommand, spoil } from "./support/test-io.js";

interface PrintedCall {
  provider: string;
  id: string;
  key: string;
  direction?: string;
  outcome?: string;
  occurredAt?: string;
  raw?: unknown;
}

function parseLines(text: string): PrintedCall[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PrintedCall);
}

const fetch = createTestSimulator();

describe("the selected providers", () => {
  test("are all with keys in the environment", async () => {
    const { exitCode, stdout, stderr } = await runCommand("calls list --ndjson", { fetch });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const calls = parseLines(stdout);
    expect(new Set(calls.map(({ provider }) => provider))).toEqual(new Set(providers.map(({ name }) => name)));
    expect(new Set(calls.map(({ key }) => key)).size).toBe(calls.length);
    expect(calls.length).toBeGreaterThanOrEqual(4 * 30);
  });

  test("are only those with keys", async () => {
    const { stdout } = await runCommand("calls list --ndjson", { fetch, env: { VAPI_API_KEY: "some-key" } });
    expect(new Set(parseLines(stdout).map(({ provider }) => provider))).toEqual(new Set(["vapi"]));
  });

  test("are those of --provider, without duplicates", async () => {
    const { stdout } = await runCommand("calls list --provider zudu --provider vapi --provider zudu --ndjson", {
      fetch,
    });
    expect(new Set(parseLines(stdout).map(({ provider }) => provider))).toEqual(new Set(["vapi", "zudu"]));
  });

  test.each(providers.map(({ name }) => name))("%s gets only its own credentials", async (name) => {
    const { exitCode, headers } = await runCommand(`calls list --provider ${name} --limit 1`, { fetch });
    expect(exitCode).toBe(0);
    const sent = JSON.stringify(headers.map((one) => [...one]));
    for (const [variable, key] of Object.entries(keys)) {
      expect([variable, sent.includes(key)]).toEqual([variable, variable.startsWith(name.toUpperCase())]);
    }
  });

  test("--brand uses the brand's host and selects its provider", async () => {
    const { exitCode, requests } = await runCommand("calls list --brand otonistark", { fetch });
    expect(exitCode).toBe(0);
    expect(new Set(requests.map((url) => new URL(url).host))).toEqual(new Set(["call.otonistark.com.br"]));
  });

  test("--base-url sends requests there, with a placeholder key only on this machine", async () => {
    const simulated = createTestSimulator({ keys: { zudu: { apiKey: "simulator", apiSecret: "simulator" } } });
    const local = "zudu=http://127.0.0.1:9/zudu";
    const { exitCode, requests } = await runCommand(`calls list --base-url ${local}`, { fetch: simulated, env: {} });
    expect(exitCode).toBe(0);
    expect(requests.every((url) => url.startsWith("http://127.0.0.1:9/zudu/"))).toBe(true);

    const remote = await runCommand("calls list --base-url zudu=https://zudu.example.com", { env: {} });
    expect(remote).toMatchObject({ exitCode: 3, requests: [] });
    expect(remote.stderr).toBe("error: Zudu needs a key: set ZUDU_API_KEY and ZUDU_API_SECRET in the environment.\n");
  });

  test("a base URL in the environment does the same, but options take precedence", async () => {
    const standIns = { zudu: { apiKey: "simulator", apiSecret: "simulator" }, vapi: { apiKey: "simulator" } };
    const simulated = createTestSimulator({ keys: standIns });
    const env = { ZUDU_BASE_URL: "http://127.0.0.1:9/zudu", VAPI_BASE_URL: "" };
    const { exitCode, requests } = await runCommand("calls list", { fetch: simulated, env });
    expect(exitCode).toBe(0);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.every((url) => url.startsWith("http://127.0.0.1:9/zudu/"))).toBe(true);

    const local = "calls list --base-url vapi=http://localhost:9/vapi --provider vapi";
    const named = await runCommand(local, { fetch: simulated, env: { ...env, VAPI_BASE_URL: "nonsense" } });
    expect(named.exitCode).toBe(0);
    expect(named.requests.every((url) => url.startsWith("http://localhost:9/vapi/"))).toBe(true);

    const wrong = await runCommand("calls list", { env: { VAPI_BASE_URL: "http://canary.example.com" } });
    expect(wrong).toMatchObject({ exitCode: 2, requests: [] });
    expect(wrong.stderr).toMatch(
      /^error: VAPI_BASE_URL must use https, because http would send the key unencrypted\.\n$/,
    );

    const brand = await runCommand("calls list --brand vapi-eu", {
      fetch,
      env: { ...keys, VAPI_BASE_URL: "nonsense" },
    });
    expect(brand.exitCode).toBe(0);
  });

  test("a bare --base-url goes with one --provider", async () => {
    const { requests } = await runCommand("calls list --provider vapi --base-url http://localhost:9/vapi", { fetch });
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.every((url) => url.startsWith("http://localhost:9/vapi/"))).toBe(true);
  });
});

describe("filters", () => {
  test("--direction and --outcome", async () => {
    const { stdout } = await runCommand("calls list --detail full --direction inbound --outcome completed --ndjson", {
      fetch,
    });
    const calls = parseLines(stdout);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(call).toMatchObject({ direction: "inbound", outcome: "completed" });
  });

  test("--since and --until count back from now", async () => {
    const { stdout } = await runCommand("calls list --provider vapi --since 1h --until 30m --ndjson", { fetch });
    const times = parseLines(stdout).map(({ occurredAt }) => Date.parse(occurredAt ?? ""));
    expect(times.length).toBeGreaterThan(3);
    for (const time of times) {
      expect(time).toBeGreaterThanOrEqual(now - 3_600_000);
      expect(time).toBeLessThan(now - 1_800_000);
    }
  });

  test("--phone and --assistant", async () => {
    const { stdout } = await runCommand("calls list --provider vapi --ndjson", { fetch });
    const lines = stdout.split("\n").filter(Boolean);
    const one = lines
      .map((line) => JSON.parse(line) as { key: string; customer?: { number?: string }; assistant?: { id?: string } })
      .find(({ customer, assistant }) => customer?.number?.startsWith("+") && assistant?.id);
    const argv = ["--phone", one?.customer?.number ?? "", "--assistant", one?.assistant?.id ?? ""];
    const narrowed = await runCommand(["calls", "list", "--provider", "vapi", ...argv, "--ndjson"], { fetch });
    const found = parseLines(narrowed.stdout);
    expect(found.map(({ key }) => key)).toContain(one?.key);
    expect(found.length).toBeLessThan(lines.length);
  });
});

describe("--limit", () => {
  test("the table ends after 20 calls, and says so", async () => {
    const { stdout, stderr } = await runCommand("calls list --provider vapi", { fetch });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1 + 20);
    expect(stderr).toBe("Showing the newest 20 calls. Use --limit for more.\n");
  });

  test("ends the table, --json and --ndjson there", async () => {
    const table = await runCommand("calls list --limit 25", { fetch });
    expect(table.stdout.trimEnd().split("\n")).toHaveLength(1 + 25);
    expect(table.stderr).toBe("");
    const json = await runCommand("calls list --limit 3 --json", { fetch });
    expect(JSON.parse(json.stdout)).toHaveLength(3);
    const ndjson = await runCommand("calls list --limit 3 --ndjson", { fetch });
    expect(parseLines(ndjson.stdout)).toHaveLength(3);
  });

  test("has no default for --json", async () => {
    const { stdout } = await runCommand("calls list --provider vapi --json", { fetch });
    expect((JSON.parse(stdout) as unknown[]).length).toBeGreaterThanOrEqual(30);
  });
});

describe("--json and --ndjson", () => {
  const nothing = createTestSimulator({ calls: 0, documented: false });

  test("print an empty array, no line, or `No calls.` if there are none", async () => {
    expect(await runCommand("calls list --json", { fetch: nothing })).toMatchObject({ exitCode: 0, stdout: "[]\n" });
    expect(await runCommand("calls list --ndjson", { fetch: nothing })).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await runCommand("calls list", { fetch: nothing })).toMatchObject({ exitCode: 0, stdout: "No calls.\n" });
  });

  test("contain the same calls", async () => {
    const json = await runCommand("calls list --json", { fetch: createTestSimulator() });
    const ndjson = await runCommand("calls list --ndjson", { fetch: createTestSimulator() });
    expect(JSON.parse(json.stdout)).toEqual(parseLines(ndjson.stdout));
  });

  test("include the provider's own record only with --raw", async () => {
    const without = await runCommand("calls list --ndjson", { fetch });
    for (const call of parseLines(without.stdout)) expect(call).not.toHaveProperty("raw");
    const withRaw = await runCommand("calls list --ndjson --raw", { fetch });
    for (const call of parseLines(withRaw.stdout)) expect(call.raw).toBeTypeOf("object");
  });

  test("redact credentials in the provider's record", async () => {
    const record = {
      id: "with-secrets",
      createdAt: "2026-11-19T08:00:00.000Z",
      status: "ended",
      assistant: {
        server: { url: "https://example.com", secret: "canary-in-row", headers: { "x-key": "canary-in-row" } },
      },
    };
    const custom = async (): Promise<Response> => respond(200, [record]);
    const { stdout } = await runCommand("calls list --provider vapi --json --raw", { fetch: custom });
    expect(stdout).not.toContain("canary-in-row");
    expect(JSON.parse(stdout)).toMatchObject([
      { id: "with-secrets", raw: { assistant: { server: { url: "https://example.com", secret: "[redacted]" } } } },
    ]);
  });
});

test("--detail full prints of each call what `calls get` prints", async () => {
  const { exitCode, stdout } = await runCommand("calls list --ndjson --detail full --limit 12", { fetch });
  expect(exitCode).toBe(0);
  const calls = parseLines(stdout);
  expect(calls).toHaveLength(12);
  for (const call of calls) {
    const one = await runCommand(["calls", "get", call.key, "--json"], { fetch });
    expect(JSON.parse(one.stdout)).toEqual(call);
  }
});

describe("--on-error", () => {
  // 400 is not retried, so the test does not have to wait.
  const half = () =>
    spoil(createTestSimulator(), (request) =>
      new URL(request.url).host === "api.zudu.ai" ? respond(400, { message: "No such luck." }) : undefined,
    );

  test("throw: stops when a provider fails, with the provider's message", async () => {
    const { exitCode, stderr } = await runCommand("calls list --ndjson", { fetch: half() });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: "error: zudu: POST /api/calls answered 400: No such luck.\n",
    });
  });

  test("report: continues with the other providers and reports the failure", async () => {
    const { exitCode, stdout, stderr } = await runCommand("calls list --json --on-error report", { fetch: half() });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 5,
      stderr: "error: zudu: POST /api/calls answered 400: No such luck.\n",
    });
    const calls = JSON.parse(stdout) as PrintedCall[];
    expect(new Set(calls.map(({ provider }) => provider))).toEqual(
      new Set(providers.map(({ name }) => name).filter((name) => name !== "zudu")),
    );
  });

  test("report: if every provider failed, the exit code says why", async () => {
    const { exitCode } = await runCommand("calls list --provider vapi --on-error report", {
      fetch: async () => respond(401, { message: "Invalid key." }),
    });
    expect(exitCode).toBe(3);
  });

  test("after a failure midway, the array stays unclosed and the table shows the calls read so far", async () => {
    const fails = () =>
      spoil(createTestSimulator({ calls: 500 }), (_request, count) => (count > 2 ? respond(400, {}) : undefined));
    const json = await runCommand("calls list --provider vapi --json", { fetch: fails() });
    expect(json.exitCode).toBe(1);
    expect(() => JSON.parse(json.stdout) as unknown).toThrow();
    expect((JSON.parse(`${json.stdout}]`) as unknown[]).length).toBeGreaterThan(50);
    const table = await runCommand("calls list --provider vapi --limit 400", { fetch: fails() });
    expect(table.exitCode).toBe(1);
    expect(table.stdout.split("\n").length).toBeGreaterThan(50);
  });
});

test("lists calls of all providers, newest first", async () => {
  const { stdout } = await runCommand("calls list --limit 60 --ndjson", { fetch });
  const times = parseLines(stdout).flatMap(({ occurredAt: at }) => (at === undefined ? [] : [Date.parse(at)]));
  expect(times.length).toBeGreaterThan(40);
  expect(times).toEqual([...times].sort((one, other) => other - one));
});

test("--direction and --outcome given several times mean any of them", async () => {
  const fetch = createTestSimulator();
  const { exitCode, stdout } = await runCommand(
    "calls list --detail full --direction inbound --direction outbound --outcome failed --outcome busy --ndjson",
    { fetch },
  );
  expect(exitCode).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  const outcomes = lines.map((line) => (JSON.parse(line) as { outcome: string }).outcome);
  expect(new Set(outcomes)).toEqual(new Set(["busy", "failed"]));
});
