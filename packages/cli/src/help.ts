import { tableLimit } from "./commands/calls-list.js";
import { providers } from "./generated/providers.js";
import { directions, errorPolicies, outcomes } from "./words.js";

const names = providers.map(({ name }) => name).join(", ");
const brands = providers.flatMap(({ brands: all }) => all).join(", ");
const keys = providers.map(({ title, environment }) => `  ${title.padEnd(10)} ${environment.join(", ")}`).join("\n");

const baseUrl =
  'ask there instead; https, or http on this machine. On this machine a key that is not set is sent as "simulator"';
const raw = "add the provider's own record as `raw`; credentials are redacted, as in all that is printed";

export const program = {
  description: "The calls of your voice-AI providers, newest first, in one form.",
  after: `
Keys come from the environment, never from an option:
${keys}

Exit codes:
  0    all went well, or the reader of a pipe had enough
  1    the provider or the network failed
  2    the command is wrong
  3    a key is missing or refused, or may not do this
  4    not found
  5    some providers failed, with --on-error report
  130  interrupted with Ctrl-C
  143  ended with SIGTERM

DEBUG=trunkline prints more of an error.

Examples:
  trunkline simulate                               try it without any key
  trunkline calls list --since 7d                  the newest calls of every provider that has a key
  trunkline calls get 8f2c --provider vapi         one call with its transcript`,
};

export const calls = { description: "List calls, or show one." };

export const list = {
  description: `List calls, newest first: a table of the newest ${tableLimit}, or with --json, --ndjson or --csv all, unless --limit says otherwise.`,
  provider: `${names}; repeat it for several (default: all that have a key in the environment or a --base-url)`,
  brand: `ask this brand's server: ${brands}`,
  baseUrl: `${baseUrl}; <provider>=<url> where several are asked, repeatable`,
  since: "calls of this time or later: 30m, 12h, 7d or 2w ago, 2026-11-01 (UTC), 2026-11-01T08:30:00Z",
  until: "calls from before this time: the same forms",
  assistant: "only calls of this assistant, by the provider's id of it",
  direction: `${directions.join(" or ")}; repeat it for any of several`,
  outcome: `${outcomes.join(", ")}; repeat it for any of several`,
  phone: "only calls with this customer's number, +14155550123",
  limit: `no more calls than this (default: ${tableLimit} for the table, else all)`,
  json: "print one JSON array; after a failure it is left open, so that nobody takes it for all",
  ndjson: "print a call a line, each as soon as it is read",
  csv: "print CSV with a line of names, a call a line; cells that a spreadsheet would run begin with an apostrophe",
  raw,
  onError: `${errorPolicies.join(" or ")}: end at a provider's failure, or go on with the others and exit with 5`,
  after: `
Examples:
  trunkline calls list --since 12h --outcome failed --outcome busy
  trunkline calls list --provider vapi --provider zudu --limit 50
  trunkline calls list --provider autocalls --brand otonistark
  trunkline calls list --since 2026-11-01 --ndjson > calls.ndjson
  trunkline calls list --since 2026-11-01 --csv > calls.csv
  trunkline calls list --json --limit 500 | jq 'map(.durationSeconds // 0) | add'
  trunkline calls list --base-url vapi=http://127.0.0.1:4010/vapi`,
};

export const get = {
  description: "Show one call: its fields, its transcript, and what was odd about it.",
  id: "the provider's own id of the call, or its whole key: vapi::8f2c",
  provider: `whose call it is: ${names}`,
  brand: list.brand,
  baseUrl,
  json: "print JSON",
  raw,
  after: `
Examples:
  trunkline calls get 8f2c --provider vapi
  trunkline calls get vapi::8f2c
  trunkline calls get 1234 --brand otonistark --json`,
};

export const simulate = {
  description: "Serve every provider's API on this machine, with made-up calls. Ctrl-C ends it.",
  port: "where to listen, 0 for any that is free",
  calls: "how many calls to make up for each provider, beside the documented ones",
  seed: "the same seed makes the same calls up",
  provider: `${names}; repeat it for several (default: all)`,
  faultRate: "share of the requests that fail in one way or another, 0 to 1",
  latency: "milliseconds until each answer",
  after: `
Examples:
  trunkline simulate
  trunkline simulate --port 4010 --calls 100000 --provider vapi
  trunkline simulate --fault-rate 0.1 --latency 200`,
};
