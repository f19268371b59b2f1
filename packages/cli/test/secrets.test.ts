import { expect, test } from "vitest";
import { respond, createTestSimulator, keys, runCommand, type TestOptions } from "./support/test-io.js";

const canaries = Object.values(keys);

/** Responds with the request's headers, as a careless provider or proxy may. */
function echo(status: number, type = "application/json") {
  return async (request: Request): Promise<Response> => {
    const headers = Object.fromEntries(request.headers);
    return new Response(JSON.stringify({ message: `Refused ${JSON.stringify(headers)}`, headers }), {
      status,
      headers: { "content-type": type },
    });
  };
}

const commands = [
  "calls list",
  "calls list --json --raw",
  "calls list --ndjson --on-error report",
  "calls get 1 --provider vapi",
];

test.each(
  commands.flatMap((command) =>
    [200, 400, 401, 403, 404, 422, 451].map((status): [string, number] => [command, status]),
  ),
)("%s: never prints a key from a %i response, not even for debugging", async (command, status) => {
  const { stdout, stderr } = await runCommand(command, { fetch: echo(status), env: { ...keys, DEBUG: "trunkline" } });
  expectNoKey(stdout + stderr);
});

test("never prints a key from a runtime error", { timeout: 20_000 }, async () => {
  const throwing: TestOptions["fetch"] = async (request) => {
    throw new TypeError(`Invalid header value ${JSON.stringify([...request.headers])}`);
  };
  const { exitCode, stdout, stderr } = await runCommand("calls list --provider zudu", {
    fetch: throwing,
    env: { ...keys, DEBUG: "*" },
  });
  expect(exitCode).toBe(1);
  expectNoKey(stdout + stderr);
});

test("never repeats a key typed in the wrong place", async () => {
  for (const argv of [
    ["calls", "list", `--api-key=${keys.VAPI_API_KEY}`],
    ["calls", "list", keys.VAPI_API_KEY],
    ["calls", "list", "--provider", keys.VAPI_API_KEY],
    ["calls", "list", "--base-url", `vapi=https://${keys.VAPI_API_KEY}@example.com`],
    [keys.VAPI_API_KEY],
  ]) {
    const { exitCode, stdout, stderr } = await runCommand(argv);
    expect(exitCode).toBe(2);
    expectNoKey(stdout + stderr);
  }
});

test("prints no key on success", async () => {
  const fetch = createTestSimulator();
  const list = await runCommand("calls list --json --raw", { fetch });
  expect(list.exitCode).toBe(0);
  expectNoKey(list.stdout + list.stderr);
});

test("DEBUG omits call records, which may contain credentials", async () => {
  const { stderr } = await runCommand("calls list --provider vapi", {
    fetch: async () => respond(200, { results: [{ server: { secret: "canary-in-row" } }] }),
    env: { ...keys, DEBUG: "trunkline" },
  });
  expect(stderr).toContain('"kind": "unreadable"');
  expect(stderr).not.toContain("canary-in-row");
});

test("DEBUG=trunkline prints the full error; otherwise it is one line without a stack", async () => {
  const fetch = async (): Promise<Response> => respond(403, { message: "No." });
  const short = await runCommand("calls list --provider vapi", { fetch });
  expect(short.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(short.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  const long = await runCommand("calls list --provider vapi", { fetch, env: { ...keys, DEBUG: "other,trunkline" } });
  expect(JSON.parse(long.stderr.slice(long.stderr.indexOf("{")))).toMatchObject({ kind: "permission", status: 403 });
  expect(long.stderr).not.toMatch(/\bat .*:\d+:\d+/);
});

const canary = "canary-4f1d9c";

test.each([
  "calls list",
  "calls list --json --raw",
  "calls list --json",
  "calls list --ndjson --raw",
  "calls list --csv",
  "calls get 1",
  "calls get 1 --json --raw",
])("%s: never prints a credential in a call", async (command) => {
  const record = {
    id: "1",
    createdAt: "2026-11-19T08:00:00.000Z",
    status: "ended",
    metadata: { apiKey: canary, note: `{"token":"${canary}"}` },
    analysis: { summary: `See https://example.com/?sig=${canary}.`, structuredData: { password: canary } },
    assistant: { server: { secret: canary, headers: { "x-key": canary } }, voice: { apiKey: canary } },
    assistantOverrides: { variableValues: { clientSecret: canary } },
    artifact: {
      recordingUrl: `https://user:${canary}@example.com/a.wav?X-Amz-Signature=${canary}`,
      presignedMonoUrl: `https://example.com/b.wav?token=${canary}`,
      messages: [{ role: "tool_calls", toolCalls: [{ function: { name: "a", arguments: `{"secret":"${canary}"}` } }] }],
    },
  };
  const { exitCode, stdout, stderr } = await runCommand(`${command} --provider vapi`, {
    fetch: async ({ url }) => respond(200, url.endsWith("/1") ? record : [record]),
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/\b1\b/);
  expect(stdout).not.toContain(canary);
});

test("never prints a credential in a provider's error", async () => {
  const body = { message: `No such server {"secret":"${canary}"} at https://u:${canary}@example.com`, token: canary };
  const { stderr } = await runCommand("calls get 1 --provider vapi", {
    fetch: async () => respond(404, body),
    env: { ...keys, DEBUG: "trunkline" },
  });
  expect(stderr).toContain("No such server");
  expect(stderr).not.toContain(canary);
});

function expectNoKey(printed: string): void {
  for (const canary of canaries) expect(printed).not.toContain(canary);
}
