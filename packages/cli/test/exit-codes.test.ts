import { expect, test } from "vitest";
import { respond, createTestSimulator, keys, runCommand, spoil } from "./support/test-io.js";

const list = "calls list --provider vapi --json";

function failing(status: number, body: unknown = { message: "Because." }, headers: Record<string, string> = {}) {
  return async (): Promise<Response> => respond(status, body, headers);
}

test("0: success", async () => {
  const { exitCode, stderr } = await runCommand(list, { fetch: createTestSimulator() });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});

test.each([
  ["the request is rejected", failing(400), /^error: vapi: GET \/call answered 400: Because\.\n$/],
  [
    "the provider asks for a longer wait than the limit",
    failing(429, { message: "Slow down." }, { "retry-after": "3600" }),
    /answered 429: Slow down\. Try again in 3600 s\.\n$/,
  ],
  [
    "the response is not JSON",
    async () => new Response("<html>", { status: 200 }),
    /not JSON \([^()]*\)\. The response may .* wrong --base-url\.\n$/,
  ],
])("1: %s", async (_name, fetch, message) => {
  const { exitCode, stdout, stderr } = await runCommand(list, { fetch });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  // No output at all, because an empty list would be wrong.
  expect(stdout).toBe("");
});

test("1: an answer without a list names the provider and the operation", async () => {
  const { exitCode, stderr } = await runCommand(list, { fetch: failing(200, {}) });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: vapi: GET \/call answered without a list\. The response may/);
});

test("1: the provider keeps failing", { timeout: 20_000 }, async () => {
  const { exitCode, stderr, requests } = await runCommand(list, { fetch: failing(500) });
  expect(exitCode).toBe(1);
  expect(requests).toHaveLength(3);
  expect(stderr).toBe(
    "error: vapi: GET /call answered 500: Because. The provider is having problems: try again later.\n",
  );
});

test("1: the connection fails", { timeout: 20_000 }, async () => {
  const { exitCode, stderr } = await runCommand(list, {
    fetch: async () => {
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("getaddrinfo ENOTFOUND x"), { code: "ENOTFOUND" }),
      });
    },
  });
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    "error: vapi: GET /call failed: getaddrinfo ENOTFOUND x. Check the network, and --base-url if you set one.\n",
  );
});

test("2: an option is invalid for the provider", async () => {
  const { exitCode, stderr, requests } = await runCommand("calls list --provider autocalls --assistant abc");
  expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
  expect(stderr).toBe('error: --assistant must be a whole number at AutoCalls, not "abc".\n');
});

test.each([400, 422])("2: the provider rejects the id itself with %i", async (status) => {
  const answered = await runCommand("calls get nonsense --provider vapi", { fetch: failing(status) });
  expect(answered).toMatchObject({ exitCode: 2, stdout: "" });
  expect(answered.stderr).toMatch(/ answered 4\d\d: Because\. Check the id\.\n$/);
});

test.each([
  ["calls list --since 7d --since 8d", "--since is given twice."],
  ["calls list --limit 1 --limit 2", "--limit is given twice."],
  ["calls get 1 --provider vapi --provider zudu", "--provider is given twice."],
  ["calls get zudu::1 --provider vapi", "The key belongs to zudu, but --provider is vapi."],
  ["calls list --csv --json", "Use only one of --json, --ndjson and --csv."],
])("2: %s", async (line, message) => {
  expect(await runCommand(line)).toMatchObject({ exitCode: 2, requests: [], stderr: `error: ${message}\n` });
});

test("3: a key is missing, and nothing is sent", async () => {
  expect(await runCommand(list, { env: {} })).toMatchObject({
    exitCode: 3,
    requests: [],
    stderr: "error: Vapi needs a key: set VAPI_API_KEY in the environment.\n",
  });
  expect(await runCommand("calls list", { env: {} })).toMatchObject({
    exitCode: 3,
    requests: [],
    stderr: expect.stringContaining("VAPI_API_KEY, or ZUDU_API_KEY and ZUDU_API_SECRET") as string,
  });
});

test("3: only some of a provider's keys are set", async () => {
  const env = { VAPI_API_KEY: keys.VAPI_API_KEY, ZUDU_API_KEY: "canary-zudu-key" };
  expect(await runCommand("calls list", { env })).toMatchObject({
    exitCode: 3,
    requests: [],
    stderr: "error: Zudu needs a key: set ZUDU_API_SECRET in the environment.\n",
  });
});

test("3: a key is malformed", async () => {
  const { exitCode, stderr } = await runCommand(list, { env: { VAPI_API_KEY: "canary key\n" } });
  expect(exitCode).toBe(3);
  expect(stderr).toBe("error: VAPI_API_KEY must be printable ASCII without spaces or line breaks.\n");
});

test.each([
  [401, "error: vapi: GET /call answered 401: Because. Check VAPI_API_KEY.\n"],
  [403, "error: vapi: GET /call answered 403: Because. The account of VAPI_API_KEY is not allowed to do this.\n"],
])("3: the key is rejected with %i", async (status, message) => {
  expect(await runCommand(list, { fetch: failing(status) })).toMatchObject({ exitCode: 3, stderr: message });
});

test("4: the call does not exist", async () => {
  const { exitCode, stdout, stderr } = await runCommand("calls get nowhere --provider vapi", { fetch: failing(404) });
  expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: "" });
  expect(stderr).toMatch(/^error: vapi: GET \/call\/\{id\} answered 404: Because\. Check the id/);
  const list = await runCommand("calls list --provider vapi", { fetch: failing(404) });
  expect([list.exitCode, list.stderr]).toEqual([
    4,
    "error: vapi: GET /call answered 404: Because. Check the base URL, if you set one.\n",
  ]);
});

test("5: some providers failed", async () => {
  const fetch = spoil(createTestSimulator(), ({ url }) => (url.includes("zudu") ? respond(400, {}) : undefined));
  const { exitCode } = await runCommand("calls list --on-error report --ndjson", { fetch });
  expect(exitCode).toBe(5);
});

test.each(["--json", "--ndjson", "", "--on-error report --json"])(
  "130: interrupted, and the calls read so far are printed (%s)",
  async (form) => {
    const interrupt = new AbortController();
    const simulated = createTestSimulator({ calls: 1000 });
    let count = 0;
    const { exitCode, stdout, stderr } = await runCommand(`calls list --provider vapi --limit 900 ${form}`, {
      signal: interrupt.signal,
      fetch: async (request) => {
        count += 1;
        if (count === 4) setTimeout(() => interrupt.abort(new Error("Interrupted.")), 100);
        if (count < 4) return simulated(request);
        return new Promise((_resolve, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
        });
      },
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 130,
      stderr: expect.stringContaining("Interrupted: the output is incomplete.\n") as string,
    });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(100);
    if (form.endsWith("--json")) expect((JSON.parse(stdout) as unknown[]).length).toBe(lines.length - 2);
  },
);
