import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { providers } from "../src/generated/providers.js";
import { respond, createTestSimulator, runCommand } from "./support/test-io.js";

const fetch = createTestSimulator();

const vapiCall = {
  id: "one",
  createdAt: "2026-11-19T08:00:00.000Z",
  startedAt: "2026-11-19T08:00:02.000Z",
  endedAt: "2026-11-19T08:01:07.000Z",
  type: "inboundPhoneCall",
  status: "ended",
  endedReason: "customer-ended-call",
  customer: { number: "+14155550101", name: "Robin\u001B[31m Sample" },
  cost: 0.12,
  analysis: { summary: "A table\nfor two was \u001B[2Jbooked." },
  server: { secret: "canary-in-row" },
  messages: [
    { role: "bot", message: "Hello, how can I help?", secondsFromStart: 1 },
    { role: "user", message: "A table for two,\u0007 please. ".repeat(8).trim(), secondsFromStart: 4.5 },
  ],
};

const one = async (): Promise<Response> => respond(200, vapiCall);

test("shows the fields and the transcript, with long lines wrapped and indented", async () => {
  const { exitCode, stdout, stderr } = await runCommand("calls get one --provider vapi", { fetch: one, columns: 60 });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const text = stripVTControlCharacters(stdout);
  expect(text).toContain("vapi one\n");
  expect(text).toMatch(/\n {2}outcome {7}completed\n/);
  expect(text).toMatch(/\n {2}from {10}\+14155550101, Robin Sample\n/);
  expect(text).toMatch(/\n {2}created {7}2026-11-19 08:00:00 UTC\n/);
  expect(text).toMatch(/\n {2}duration {6}1:05\n/);
  expect(text).toMatch(/\n {2}cost {10}0\.12 USD\n/);
  expect(text).toMatch(/\n {2}summary {7}A table for two was booked\.\n/);
  expect(text).toMatch(
    /\nTranscript\n {2}0:01 assistant Hello, how can I help\?\n {2}0:05 customer {2}A table for two, please\. .*\n {17}\S/,
  );
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});

test("data from a provider cannot control the terminal", async () => {
  const { stdout } = await runCommand("calls get one --provider vapi", { fetch: one });
  expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("--json prints the call and --raw adds the provider's record, both without credentials", async () => {
  const json = await runCommand("calls get one --provider vapi --json", { fetch: one });
  expect(JSON.parse(json.stdout)).toMatchObject({ provider: "vapi", id: "one", outcome: "completed" });
  expect(JSON.parse(json.stdout)).not.toHaveProperty("raw");
  const raw = await runCommand("calls get one --provider vapi --json --raw", { fetch: one });
  expect(JSON.parse(raw.stdout)).toMatchObject({ raw: { id: "one", server: { secret: "[redacted]" } } });
});

test("lists problems and assumptions", async () => {
  const odd = async (): Promise<Response> => respond(200, { ...vapiCall, cost: "dear", endedAt: 17 });
  const { stdout } = await runCommand("calls get one --provider vapi", { fetch: odd });
  expect(stdout).toMatch(/\nProblems\n {2}\S+: found .*, expected .*\n/);
  expect(stdout).toMatch(/\nAssumptions\n {2}\S+\n/);
});

test.each(providers.map(({ name }) => name))("%s: gets a listed call by its printed id", async (name) => {
  const list = await runCommand(`calls list --provider ${name} --json --limit 3`, { fetch });
  const ids = (JSON.parse(list.stdout) as { id: string }[]).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  for (const id of ids) {
    const { exitCode, stdout } = await runCommand(["calls", "get", id, "--provider", name, "--json"], { fetch });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ provider: name, id });
  }
});

test.each(providers.map(({ name }) => name))("%s: exits with 4 for an unknown id", async (name) => {
  const id = name === "autocalls" ? "999999999" : "00000000-0000-4000-8000-000000000000";
  const { exitCode, stdout, stderr } = await runCommand(["calls", "get", id, "--provider", name], { fetch });
  expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("a key of an unknown provider is answered with the known ones", async () => {
  const { exitCode, stderr } = await runCommand("calls get nope:a:b");
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    `error: The key: unknown provider "nope". Available: ${providers.map(({ name }) => name).join(", ")}.\n`,
  );
});

test("--brand selects the provider", async () => {
  const { requests } = await runCommand("calls get 1 --brand otonistark", { fetch: async () => respond(404, {}) });
  expect(requests).toEqual([expect.stringMatching(/^https:\/\/call\.otonistark\.com\.br\/.*\/1$/)]);
});
