import { expect, test } from "vitest";
import { runCommand } from "./support/test-io.js";

const list = "calls list";

test.each([
  ["cals", 'trunkline knows no command "cals". Did you mean calls? There are: calls, simulate.'],
  ["calls lst", 'trunkline calls knows no command "lst". Did you mean list? There are: list, get.'],
  [
    `${list} --provder vapi`,
    "trunkline calls list knows no option --provder. Did you mean --provider? See trunkline calls list --help.",
  ],
  [`${list} --xyzzy`, /knows no option --xyzzy\. There are: --provider, --brand, .*--help\.$/],
  [
    `${list} --api-key=canary-key`,
    "trunkline calls list knows no option --api-key. Keys come from the environment: see trunkline --help.",
  ],
  [`${list} --provider`, "--provider <name> needs a value. See trunkline calls list --help."],
  [
    `${list} --provider vappi`,
    '--provider knows no "vappi". Did you mean vapi? There are: anunzi, autocalls, vapi, zudu.',
  ],
  [`${list} --provider famulor`, '--provider knows no "famulor". It is a brand of AutoCalls: --brand famulor.'],
  [`${list} --brand otonistrak`, /^--brand knows no "otonistrak"\. Did you mean otonistark\?/],
  [
    `${list} --brand otonistark --provider vapi`,
    "--brand otonistark is a brand of AutoCalls: use it with --provider autocalls.",
  ],
  [`${list} --brand vapi-eu --base-url vapi=https://example.com`, "Give either --brand or --base-url, not both."],
  [`${list} --base-url https://example.com`, /^--base-url must say whose it is/],
  [`${list} --base-url https://example.com --provider vapi --provider zudu`, /^--base-url must say whose it is/],
  [`${list} --base-url vappi=https://example.com`, /^--base-url knows no "vappi"\. Did you mean vapi\?/],
  [
    `${list} --base-url zudu=https://example.com --provider vapi`,
    "--base-url names zudu, but --provider asks for vapi.",
  ],
  [
    `${list} --base-url vapi=https://a.example --base-url vapi=https://b.example`,
    "--base-url is given twice for vapi.",
  ],
  [
    `${list} --base-url vapi=http://example.com`,
    /^--base-url of vapi must be https: a key would travel in the clear\./,
  ],
  [`${list} --base-url vapi=127.0.0.1:4010`, /^--base-url of vapi must be a whole URL/],
  [`${list} --base-url vapi=ftp://example.com`, /^--base-url of vapi must be a whole URL/],
  [
    `${list} --base-url vapi=https://user:canary-key@example.com`,
    "--base-url of vapi must not hold a user name or password.",
  ],
  [`${list} --since yesterday`, /^--since must be a time ago/],
  [`${list} --since 2026-02-30`, /^--since must be a time ago/],
  [`${list} --until 2026-11-01T08:00`, /^--until must be .* A time needs its zone, Z for UTC\.$/],
  [`${list} --since 1d --until 2d`, "--since must be before --until."],
  [`${list} --direction in`, '--direction knows no "in". Did you mean inbound? There are: inbound, outbound.'],
  [`${list} --outcome no-answer`, /^--outcome knows no "no-answer"\. Did you mean no_answer\?/],
  [`${list} --limit 0`, '--limit must be a whole number of at least 1, not "0".'],
  [`${list} --limit 1e3`, '--limit must be a whole number of at least 1, not "1e3".'],
  [`${list} --limit -5`, '--limit must be a whole number of at least 1, not "-5".'],
  [`${list} --json --ndjson`, "Give one of --json, --ndjson and --csv."],
  [`${list} --raw`, "--raw goes with --json or --ndjson: nothing else has room for it."],
  [`${list} --on-error ignore`, '--on-error knows no "ignore". There are: throw, report.'],
  [`${list} vapi`, "trunkline calls list takes options only. See trunkline calls list --help."],
  ["calls get", "trunkline calls get needs <id>. See trunkline calls get --help."],
  ["calls get 1", "--provider is missing: whose call is it? A whole key, such as vapi::8f2c, says so too."],
  ["calls get 1 2 --provider vapi", "trunkline calls get takes <id> and options only. See trunkline calls get --help."],
  ["calls get 1 --provider vapi --raw", "--raw goes with --json."],
  ["calls get abc --provider autocalls", 'The id must be a whole number at AutoCalls, not "abc".'],
  ["simulate --port 70000", '--port must be a whole number from 0 to 65535, not "70000".'],
  ["simulate --calls many", '--calls must be a whole number of at least 0, not "many".'],
  ["simulate --fault-rate 10%", '--fault-rate must be a share from 0 to 1, such as 0.1, not "10%".'],
  ["simulate --provider vapo", /^--provider knows no "vapo"\. Did you mean vapi\?/],
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

test("what was typed does nothing to the terminal when it is quoted", async () => {
  const { stderr } = await runCommand(["calls", "list", "--provider", "\u001B[2Jvapi\nx"]);
  expect(stderr).toMatch(/^error: --provider knows no "vapi x"\./);
});

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
