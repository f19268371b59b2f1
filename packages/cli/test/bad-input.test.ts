import { expect, test } from "vitest";
import { providers } from "../src/generated/providers.js";
import { runCommand } from "./support/test-io.js";

const list = "calls list";

test.each([
  [
    "cals",
    'trunkline: unknown command "cals". Did you mean calls? Available: calls, simulate, sync, verify, doctor, export, db, webhooks.',
  ],
  ["calls lst", 'trunkline calls: unknown command "lst". Did you mean list? Available: list, get.'],
  [
    `${list} --provder vapi`,
    "trunkline calls list: unknown option --provder. Did you mean --provider? See trunkline calls list --help.",
  ],
  [
    "calls list --provider vapi --phone-number +15555550100",
    "trunkline calls list: unknown option --phone-number. Did you mean --phone? See trunkline calls list --help.",
  ],
  [`${list} --xyzzy`, /: unknown option --xyzzy\. Available: --provider, --brand, .*--help\.$/],
  [
    `${list} --api-key=canary-key`,
    "trunkline calls list: unknown option --api-key. Keys come from the environment: see trunkline --help.",
  ],
  [`${list} --provider`, "--provider <name> needs a value. See trunkline calls list --help."],
  [
    `${list} --provider vappi`,
    `--provider: unknown provider "vappi". Did you mean vapi? Available: ${providers.map(({ name }) => name).join(", ")}.`,
  ],
  [
    `${list} --provider famulor`,
    '--provider: unknown provider "famulor". It is a brand of AutoCalls: --brand famulor.',
  ],
  [`${list} --brand otonistrak`, /^--brand: unknown brand "otonistrak"\. Did you mean otonistark\?/],
  [
    `${list} --brand otonistark --provider vapi`,
    "--brand otonistark is a brand of AutoCalls: use it with --provider autocalls.",
  ],
  [`${list} --brand vapi-eu --base-url vapi=https://example.com`, "Use either --brand or --base-url, not both."],
  [`${list} --base-url https://example.com`, /^--base-url needs a provider: /],
  [`${list} --base-url https://example.com --provider vapi --provider zudu`, /^--base-url needs a provider: /],
  [`${list} --base-url vappi=https://example.com`, /^--base-url: unknown provider "vappi"\. Did you mean vapi\?/],
  [`${list} --base-url zudu=https://example.com --provider vapi`, "--base-url is for zudu, but --provider is vapi."],
  [
    `${list} --base-url vapi=https://a.example --base-url vapi=https://b.example`,
    "--base-url is given twice for vapi.",
  ],
  [
    `${list} --base-url vapi=http://example.com`,
    "--base-url of vapi must use https, because http would send the key unencrypted.",
  ],
  [`${list} --base-url vapi=127.0.0.1:4010`, /^--base-url of vapi must be an absolute https URL\.$/],
  [`${list} --base-url vapi=ftp://example.com`, /^--base-url of vapi must be an absolute https URL\.$/],
  [
    `${list} --base-url vapi=https://user:canary-key@example.com`,
    "--base-url of vapi must not contain a user name or password.",
  ],
  [`${list} --since yesterday`, /^--since must be a duration /],
  [`${list} --since 2026-02-30`, /^--since must be a duration /],
  [`${list} --until 2026-11-01T08:00`, /^--until must be .* A time needs a zone, such as Z for UTC\.$/],
  [`${list} --since 1d --until 2d`, "--since must be before --until."],
  [`${list} --direction in`, '--direction: unknown value "in". Did you mean inbound? Available: inbound, outbound.'],
  [`${list} --outcome no-answer`, /^--outcome: unknown value "no-answer"\. Did you mean no_answer\?/],
  [`${list} --phone +12 --provider vapi`, /^--phone must be a number like /],
  [
    `${list} --outcome voicemail --provider bland`,
    "--outcome cannot be told from the list of bland, which leaves it out: ask for --detail full.",
  ],
  ["calls get .. --provider vapi", 'The id must be a call\'s id or its whole key, not "..".'],
  [`${list} --limit 0`, '--limit must be a whole number of at least 1, not "0".'],
  [`${list} --limit 1e3`, '--limit must be a whole number of at least 1, not "1e3".'],
  [`${list} --limit -5`, '--limit must be a whole number of at least 1, not "-5".'],
  [`${list} --json --ndjson`, "Use only one of --json, --ndjson and --csv."],
  [`${list} --raw`, "--raw requires --json or --ndjson."],
  [`${list} --detail whole`, '--detail: unknown value "whole". Available: list, full.'],
  [`${list} --on-error ignore`, '--on-error: unknown value "ignore". Available: throw, report.'],
  [`${list} vapi`, "trunkline calls list takes no arguments, only options. See trunkline calls list --help."],
  ["calls get", "trunkline calls get needs <id>. See trunkline calls get --help."],
  ["calls get 1", "--provider is required, unless you pass a call's full key, such as vapi::8f2c."],
  ["calls get 1 2 --provider vapi", "trunkline calls get takes only <id> and options. See trunkline calls get --help."],
  ["calls get 1 --provider vapi --raw", "--raw requires --json."],
  ["calls get abc --provider autocalls", 'The id must be a whole number at AutoCalls, not "abc".'],
  ["simulate --port 70000", '--port must be a whole number from 0 to 65535, not "70000".'],
  ["simulate --calls many", '--calls must be a whole number of at least 0, not "many".'],
  ["simulate --fault-rate 10%", '--fault-rate must be a fraction from 0 to 1, such as 0.1, not "10%".'],
  ["simulate --provider vapo", /^--provider: unknown provider "vapo"\. Did you mean vapi\?/],
])("%s", async (line, message) => {
  const { exitCode, stdout, stderr, requests } = await runCommand(line);
  expect({ exitCode, stdout, requests }).toEqual({ exitCode: 2, stdout: "", requests: [] });
  const [said = "", ...rest] = stderr.split("\n");
  expect(rest).toEqual([""]);
  expect(said.replace(/^error: /, "")).toMatch(
    typeof message === "string" ? new RegExp(`^${escapePattern(message)}$`) : message,
  );
});

test.each([
  ["calls list --assistant", ["calls", "list", "--assistant", ""]],
  ["calls list --phone", ["calls", "list", "--phone", " "]],
  ["calls get", ["calls", "get", "", "--provider", "vapi"]],
])("%s with an empty text", async (_name, argv) => {
  const { exitCode, stderr, requests } = await runCommand(argv);
  expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
  expect(stderr).toMatch(/is empty\.\n$/);
});

test("quoted input cannot control the terminal", async () => {
  const { stderr } = await runCommand(["calls", "list", "--provider", "\u001B[2Jvapi\nx"]);
  expect(stderr).toMatch(/^error: --provider: unknown provider "vapi x"\./);
});

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
