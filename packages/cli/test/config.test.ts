import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { Writable } from "node:stream";
import { join } from "node:path";
import { Ajv } from "ajv";
import { createSimulator } from "@trunkline/simulator";
import { expect, test } from "vitest";
import { parseJsonTree, JsonSyntaxError } from "../src/config/parse-json.js";
import { run } from "../src/run.js";
import { createTestSimulator, now, respond, runCommand } from "./support/test-io.js";

const folder = mkdtempSync(join(tmpdir(), "trunkline-config-"));

function write(text: string, name = "trunkline.json"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const schema = JSON.parse(readFileSync(new URL("../trunkline.schema.json", import.meta.url), "utf8")) as object;
const matchesSchema = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const whole = `{
  "$schema": "./node_modules/@trunkline/cli/trunkline.schema.json",
  "accounts": [
    { "provider": "vapi", "account": "acme", "key": "env:ACME_KEY", "since": "90d", "rate": 50 },
    { "provider": "vapi", "account": "beta", "key": "file:beta.key", "currency": "EUR" },
    { "provider": "zudu", "key": "env:ZUDU_KEY", "secret": "env:ZUDU_SECRET" },
    { "provider": "autocalls", "brand": "otonistark", "key": "env:ACME_KEY" }
  ]
}`;
const env = { ACME_KEY: "canary-acme", ZUDU_KEY: "canary-zudu", ZUDU_SECRET: "canary-zudu-secret" };
write("canary-beta-key\n", "beta.key");

interface Printed {
  key: string;
  provider: string;
  account?: string;
}

function parseLines(stdout: string): Printed[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);
}

test("every account of a config is listed, each with its own key", async () => {
  const path = write(whole);
  expect(matchesSchema(JSON.parse(whole))).toBe(true);
  const { exitCode, stdout, stderr, headers } = await runCommand(["calls", "list", "--config", path, "--ndjson"], {
    env,
    fetch: createTestSimulator(),
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const accounts = new Set(parseLines(stdout).map(({ provider, account = "" }) => `${provider}:${account}`));
  expect(accounts).toEqual(new Set(["vapi:acme", "vapi:beta", "zudu:", "autocalls:otonistark"]));
  const sent = new Set(headers.map((all) => all.get("authorization") ?? all.get("x-api-key")));
  expect([...sent].join(" ")).toContain("canary-acme");
  expect([...sent].join(" ")).toContain("canary-beta-key");
});

test.each([
  ["--account beta", ["vapi:beta"]],
  ["--provider vapi", ["vapi:acme", "vapi:beta"]],
  ["--provider zudu --provider autocalls", ["autocalls:otonistark", "zudu:"]],
])("%s narrows the config", async (options, expected) => {
  const path = write(whole);
  const { stdout } = await runCommand(`calls list --config ${path} --ndjson ${options}`, {
    env,
    fetch: createTestSimulator(),
  });
  const accounts = new Set(parseLines(stdout).map(({ provider, account = "" }) => `${provider}:${account}`));
  expect([...accounts].sort()).toEqual(expected);
});

test("calls get takes a key of an account, or the account itself", async () => {
  const path = write(whole);
  const fetch = createTestSimulator();
  const list = await runCommand(`calls list --config ${path} --ndjson --account acme --limit 1`, { env, fetch });
  const key = parseLines(list.stdout)[0]?.key ?? "";
  expect(key).toMatch(/^vapi:acme:/);
  const id = key.slice("vapi:acme:".length);
  for (const line of [`calls get ${key}`, `calls get ${id} --provider vapi --account acme`]) {
    const { exitCode, stdout } = await runCommand(`${line} --config ${path} --json`, { env, fetch });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ key });
  }
  const { exitCode, stderr } = await runCommand(`calls get ${id} --provider vapi --config ${path}`, { env, fetch });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "error: --account is required: acme, beta.\n" });
});

test("a rate is kept to", async () => {
  const path = write(`{ "accounts": [{ "provider": "vapi", "key": "env:ACME_KEY", "rate": 2 }] }`);
  const simulator = createSimulator({ providers: ["vapi"], calls: 500, now });
  const times: number[] = [];
  const started = performance.now();
  await runCommand(`calls list --config ${path} --ndjson --limit 400`, {
    env,
    fetch: (request) => {
      times.push(performance.now());
      return simulator.fetch(request);
    },
  });
  expect(times.length).toBeGreaterThan(3);
  // A busy machine sends late, never early: none before its turn, 500 ms after the one before it.
  for (const [index, time] of times.entries()) expect(time - started).toBeGreaterThan(500 * index - 5);
});

test("a refused key is named by where it is, with its account, and never printed", async () => {
  const path = write(whole);
  const { exitCode, stdout, stderr } = await runCommand(
    `calls list --config ${path} --provider vapi --ndjson --on-error report`,
    {
      env: { ...env, DEBUG: "trunkline" },
      fetch: async (request) =>
        request.headers.get("authorization")?.includes("beta")
          ? respond(401, { message: `No such key: ${request.headers.get("authorization")}` })
          : createTestSimulator()(request),
    },
  );
  expect(exitCode).toBe(5);
  expect(stderr).toMatch(/^error: beta: vapi: GET \/call answered 401: .* Check ACME_KEY and the key in .*beta\.key\./);
  expect(stdout + stderr).not.toContain("canary");
});

const account = (fields: string): string => `{\n  "accounts": [\n    { ${fields} }\n  ]\n}`;

test.each([
  ['{ "accounts": [', "trunkline.json:1:16: expected a value, found the end of the file."],
  ['{\n  "accounts": [],\n}', 'trunkline.json:3:1: expected a name in double quotes, found "}".'],
  ['{ "accounts": [] }', 'trunkline.json:1:15: "accounts" is empty.'],
  ["[]", "trunkline.json:1:1: The config must be an object."],
  [
    '{ "acounts": [] }',
    'trunkline.json:1:3: unknown field "acounts". Did you mean accounts? Available: $schema, accounts.',
  ],
  [account('"provider": "vappi"'), /^trunkline\.json:3:19: unknown provider "vappi"\. Did you mean vapi\?/],
  [account('"key": "env:KEY"'), /^trunkline\.json:3:5: "provider" is missing: anunzi, /],
  [
    account('"provider": "vapi", "key": "canary-literal-key"'),
    'trunkline.json:3:34: "key" must say where the key is, "env:NAME" or "file:PATH": keys themselves do not belong in a config.',
  ],
  [account('"provider": "vapi", "secret": "env:A"'), 'trunkline.json:3:27: Vapi has no "secret".'],
  [
    account('"provider": "autocalls", "brand": "otonistrak"'),
    /^trunkline\.json:3:41: unknown brand "otonistrak" of AutoCalls\. Did you mean otonistark\?/,
  ],
  [account('"provider": "vapi", "rate": 0'), /^trunkline\.json:3:35: "rate" must be a number of requests a second/],
  [account('"provider": "vapi", "currency": "euro"'), /^trunkline\.json:3:39: "currency" must be three capital/],
  [account('"provider": "vapi", "since": "soon"'), /^trunkline\.json:3:36: "since" must be a duration/],
  [account('"provider": "vapi", "account": "a:b"'), /^trunkline\.json:3:38: "account" must be up to 64 letters/],
  [account('"provider": "vapi", "baseUrl": "http://example.com"'), /^trunkline\.json:3:38: "baseUrl" must use https/],
  [
    account('"provider": "vapi" },\n    { "provider": "vapi"'),
    'trunkline.json:4:5: the same account as at trunkline.json:3:5: give each of several at vapi an "account" of its own.',
  ],
])("a config with a mistake is one line with its place: %s", async (text, message) => {
  const path = write(text);
  for (const command of ["calls list", "calls get 1 --provider vapi", "simulate"]) {
    const { exitCode, stdout, stderr, requests } = await runCommand(`${command} --config ${path}`, { env });
    expect({ exitCode, stdout, requests }).toEqual({ exitCode: 2, stdout: "", requests: [] });
    const [line = "", ...rest] = stderr.replace(/^error: /, "").split("\n");
    expect(rest).toEqual([""]);
    if (typeof message === "string") expect(line).toBe(message);
    else expect(line).toMatch(message);
    expect(stderr).not.toContain("canary");
  }
});

test("what the schema refuses, the command refuses too", async () => {
  for (const fields of [
    '"provider": "vappi"',
    '"provider": "vapi", "key": "canary-literal-key"',
    '"provider": "vapi", "secret": "env:A"',
    '"provider": "autocalls", "brand": "vapi-eu"',
    '"provider": "vapi", "rate": 0',
    '"provider": "vapi", "colour": "red"',
  ]) {
    const text = account(fields);
    expect(matchesSchema(JSON.parse(text))).toBe(false);
    expect((await runCommand(`calls list --config ${write(text)}`, { env })).exitCode).toBe(2);
  }
});

test.each([
  [account('"provider": "vapi", "key": "env:NO_SUCH_KEY"'), /^trunkline\.json:3:5: Vapi needs a key: set NO_SUCH_KEY/],
  [account('"provider": "vapi", "key": "file:none.key"'), /none\.key: there is no such file\.$/],
])("a key that is not there is one clear error: %s", async (text, message) => {
  const { exitCode, stderr } = await runCommand(`calls list --config ${write(text)}`, { env });
  expect(exitCode).toBe(3);
  expect(stderr.trim().replace(/^error: /, "")).toMatch(message);
});

test.each([
  ["--config no-such.json", "--config no-such.json: there is no such file."],
  ["--account acme", "--account needs one --provider, or a --config."],
  ["--provider vapi --account a --account b", "Several --account need a --config."],
])("%s", async (options, message) => {
  const { exitCode, stderr } = await runCommand(`calls list ${options}`);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `error: ${message}\n` });
});

test("--account labels the calls of the one provider", async () => {
  const { stdout } = await runCommand("calls list --provider vapi --account acme --ndjson --limit 1", {
    fetch: createTestSimulator(),
  });
  expect(parseLines(stdout)[0]?.key).toMatch(/^vapi:acme:/);
});

test("the reader of JSON takes what JSON.parse takes, and nothing else", () => {
  const texts = [
    '{"a":[1,-0.5e3,"\\u00e9\\n",true,null,{}],"b":{"c":[]}}',
    '"a\tb"',
    "01",
    "[1,]",
    "{'a':1}",
    "nul",
    "",
    "[1] 2",
  ];
  for (const text of texts) {
    const isJson = ((): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    })();
    if (isJson) expect(parseJsonTree(text)).toBeDefined();
    else expect(() => parseJsonTree(text)).toThrow(JsonSyntaxError);
  }
  expect(() => parseJsonTree("[".repeat(100_000))).toThrow(JsonSyntaxError);
});

test(
  "simulate serves each account with calls of its own, and prints a config of them",
  { timeout: 30_000 },
  async () => {
    const path = write(whole);
    const interrupt = new AbortController();
    const chunks: string[] = [];
    const sink = (): Writable =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks.push(String(chunk));
          done();
        },
      });
    const ended = run(["simulate", "--config", path, "--calls", "20"], {
      stdout: sink(),
      stderr: sink(),
      env: {},
      signal: interrupt.signal,
      now: Date.now,
    });
    while (!chunks.join("").includes("Ctrl-C")) await new Promise((resolve) => setTimeout(resolve, 20));
    const [printed = ""] = chunks;
    expect(matchesSchema(JSON.parse(printed))).toBe(true);
    const list = await runCommand(["calls", "list", "--config", write(printed, "simulated.json"), "--ndjson"], {
      env: {},
      fetch: (request) => fetch(request),
    });
    const ids = parseLines(list.stdout).map(({ key }) => key);
    expect(new Set(ids.map((key) => key.split(":").slice(0, 2).join(":")))).toEqual(
      new Set(["vapi:acme", "vapi:beta", "zudu:", "autocalls:otonistark"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    interrupt.abort(new Error("Interrupted."));
    expect(await ended).toBe(0);
  },
);
