import { callDirections, callOutcomes } from "trunkline";
import { vconTargets } from "trunkline/export";
import { errorPolicies, tableLimit } from "./commands/calls-list.js";
import { exportFormats } from "./export/formats.js";
import { driftPolicies, rawModes } from "./commands/sync.js";
import { providers } from "./generated/providers.js";
import { details } from "./sources/call-filters.js";

const names = providers.map(({ name }) => name).join(", ");
const brands = providers.flatMap(({ brands: all }) => all).join(", ");
const withWebhooks = providers.filter(({ loadWebhook }) => loadWebhook);
const webhookNames = withWebhooks.map(({ name }) => name).join(", ");
const keys = providers.map(({ title, environment }) => `  ${title.padEnd(10)} ${environment.join(", ")}`).join("\n");

const baseUrl =
  'send requests there instead; https, or http on this machine, where a missing key is sent as "simulator"';
const config = "a trunkline.json, whose accounts are meant instead of the keys in the environment";
const raw = "add the provider's own record as `raw`; credentials are redacted, as in all output";

export const program = {
  description: "List the calls of your voice-AI providers, newest first, in one format.",
  after: `
Keys come from the environment, never from an option:
${keys}
What webhooks are signed with: VAPI_WEBHOOK_SECRET and so on.

Exit codes:
  0    success, or the reader closed the pipe
  1    the provider or the network failed
  2    the command is invalid
  3    a key is missing, was rejected, or lacks the permission
  4    not found
  5    some providers failed, with --on-error report
  130  interrupted with Ctrl-C
  143  terminated with SIGTERM

DEBUG=trunkline prints full errors.

Examples:
  trunkline simulate                               try it without a key
  trunkline calls list --since 7d                  the calls of the last 7 days, of every provider with a key
  trunkline calls get 8f2c --provider vapi         one call with its transcript
  trunkline sync --to ./calls                      keep a copy of every call in a database`,
};

export const calls = { description: "List calls, or show one." };

export const list = {
  description: `List calls, newest first: the newest ${tableLimit} as a table, or all of them with --json, --ndjson or --csv.`,
  provider: `${names}; repeatable (default: all with a key in the environment or a --base-url)`,
  brand: `use this brand's server: ${brands}`,
  baseUrl: `${baseUrl}; <provider>=<url> for several providers, repeatable`,
  config,
  account:
    "with --config: only this account, repeatable; otherwise the label of the one provider's account, part of each call's key",
  since: "calls at or after this time: 30m, 12h, 7d or 2w ago, 2026-11-01 (UTC), 2026-11-01T08:30:00Z",
  until: "calls before this time, in the same formats",
  assistant: "only calls of this assistant, by the provider's id",
  direction: `${callDirections.join(" or ")}; repeatable, to match any of them`,
  outcome: `${callOutcomes.join(", ")}; repeatable, to match any of them`,
  phone: "only calls with this customer's number, such as +14155550123",
  limit: `at most this many calls (default: ${tableLimit} for the table, otherwise all)`,
  detail: `${details.join(" or ")}: print calls as the provider lists them, or fetch each one by its id as well, where lists leave out transcript, cost or numbers`,
  json: "print one JSON array; after a failure it stays unclosed, so that no parser takes it for complete",
  ndjson: "print one JSON call per line, each as soon as it is read",
  csv: "print CSV with a header line; cells that a spreadsheet would run as formulas start with an apostrophe",
  raw,
  onError: `${errorPolicies.join(" or ")}: stop when a provider fails, or continue with the others and exit with 5`,
  after: `
Examples:
  trunkline calls list --since 12h --outcome failed --outcome busy --detail full
  trunkline calls list --provider vapi --provider zudu --limit 50
  trunkline calls list --provider autocalls --brand otonistark
  trunkline calls list --since 2026-11-01 --ndjson > calls.ndjson
  trunkline calls list --since 2026-11-01 --csv > calls.csv
  trunkline calls list --json --limit 500 | jq 'map(.durationSeconds // 0) | add'
  trunkline calls list --base-url vapi=http://127.0.0.1:4010/vapi`,
};

export const get = {
  description: "Show one call: its fields, its transcript, and any problems with its record.",
  id: "the provider's own id of the call, or the call's full key: vapi::8f2c",
  provider: `the call's provider: ${names}`,
  brand: list.brand,
  baseUrl,
  config,
  account: "the account in the config, where there are several of the provider, or the account's label",
  json: "print JSON",
  raw,
  after: `
Examples:
  trunkline calls get 8f2c --provider vapi
  trunkline calls get vapi::8f2c
  trunkline calls get 1234 --brand otonistark --json`,
};

export const simulate = {
  description: "Serve every provider's API on this machine, with generated calls. Press Ctrl-C to stop.",
  port: "the port to listen on, 0 for any free one",
  calls: "how many calls to generate for each provider, besides the documented ones",
  seed: "the same seed generates the same calls",
  provider: `${names}; repeatable (default: all)`,
  faultRate: "fraction of requests that fail, from 0 to 1",
  latency: "delay before each response, in milliseconds",
  config:
    "simulate the accounts of this trunkline.json, each at its own address with its own calls, and print a config of them",
  after: `
Examples:
  trunkline simulate
  trunkline simulate --config trunkline.json > simulated.json
  trunkline simulate --port 4010 --calls 100000 --provider vapi
  trunkline simulate --fault-rate 0.1 --latency 200`,
};

const place = "./calls, or postgres://user:password@host/database";

export const sync = {
  description:
    "Keep a copy of every call: in a database, embedded in a directory or on a Postgres, or in files. It goes on where it was left.",
  to: `where the copy is kept: ${place}, or files: ndjson:DIR, parquet:DIR`,
  since: "how far back the copy reaches, in the formats of calls list (default: all there is)",
  every: "sync again and again, with this pause: 30s, 5m, 6h; until Ctrl-C",
  fullRefresh: "read everything again, as the first time; no call is taken for deleted by it",
  dryRun: "read, say what would be new, and write nothing",
  compact: "with files: write them anew after the sync, each call once in fewer parts",
  raw: `${rawModes.join(", ")}: what is kept of the provider's own records; full keeps credentials`,
  recordings: "download the recording of each call into this directory; the table recording_files says where it is",
  keepRaw: "let go of the provider's own records of calls that are older: 30d",
  keepTranscripts: "let go of the transcripts of calls that are older: 90d",
  onDrift: `${driftPolicies.join(" or ")}: what to do where values do not fit the provider's documents`,
  concurrency: "how many sources are read at a time",
  json: "print one line of JSON a source, when it is done",
  after: `
Examples:
  trunkline sync --to ./calls
  trunkline sync --to ./calls --every 5m
  trunkline sync --to postgres://me@db.example.com/calls --config trunkline.json --json
  trunkline sync --to parquet:./calls-parquet
  trunkline sync --to ./calls --recordings ./recordings
  trunkline db query "select outcome, count(*) from calls group by 1" --db ./calls`,
};

export const verify = {
  description:
    "Prove that a copy is complete: list a past window again, and name what is missing, extra or changed. Exits with 0 only if nothing is.",
  since: "compare calls of this time or later (default: 30d, but no earlier than the copy begins)",
  until: "compare calls before this time (default: up to where the copy says that it is complete)",
  json: "print one line of JSON a source, with every key",
  after: `
Examples:
  trunkline verify --db ./calls
  trunkline verify --db ./calls --since 7d --provider vapi`,
};

export const doctor = {
  description:
    "Check keys, clock and, with --db, the copy: what is wrong, and which command repairs it. Exits with 0 only if all is well.",
  db: `the copy: ${place}`,
  after: `
Examples:
  trunkline doctor
  trunkline doctor --db ./calls --config trunkline.json`,
};

export const exported = {
  description:
    "Write calls in the formats of others: from a copy, or from the providers as calls list does. Credentials are redacted.",
  format: `${exportFormats.join(", ")}; required. hubspot and salesforce are CSV in their own names, ready for import`,
  to: "the file, which is replaced once the new one is whole; for vcon a new directory, a file a call (default: standard output)",
  db: `read from this copy, and ask no provider: ${place}`,
  limit: "at most this many calls, the newest (default: all)",
  detail: `without --db: ${details.join(" or ")}, as for calls list`,
  target: `for vcon: the draft to go by, ${vconTargets.join(", ")} (default: core-03)`,
  raw: "for ndjson and parquet: add the provider's own record as `raw`",
  after: `
parquet     needs --to; the columns of the table calls in a copy, with JSON as text
hubspot     import as calls; first create the property trunkline_call_key of calls, with unique values, and choose it
            as the unique identifier
salesforce  upsert Tasks by Trunkline_Call_Key__c: first create it on activities as text of 255, unique, an external id;
            lines end with CRLF

In CSV, cells that a spreadsheet would run as formulas start with an apostrophe.

Examples:
  trunkline export --format csv --db ./calls --to calls.csv
  trunkline export --format ndjson --db ./calls --outcome failed --since 7d | jq .key
  trunkline export --format vcon --db ./calls --to ./vcons --target core-03
  trunkline export --format salesforce --provider vapi --detail full --since 24h --to tasks.csv`,
};

export const db = { description: "Look into a copy, or look after it.", db: `the copy, required: ${place}` };

export const status = {
  description: "Say how the copy of each source stands.",
  json: "print one line of JSON a source",
  after: `
Examples:
  trunkline db status --db ./calls`,
};

export const query = {
  description:
    "Run one SQL statement that reads. Tables and views: calls, call_turns, call_costs, calls_daily, sync_status.",
  sql: "the statement; nothing can be changed by it",
  json: "print a JSON array, a row a line",
  csv: "print CSV with a header line",
  after: `
Examples:
  trunkline db query "select * from calls_daily order by 1 desc limit 7" --db ./calls
  trunkline db query "select assistant_name, sum(cost_amount) from calls group by 1" --db ./calls --csv`,
};

export const serve = {
  description:
    "Let psql, BI tools and notebooks read a copy in a directory, over Postgres's protocol, on this machine only. Press Ctrl-C to stop.",
  db: "the copy, required: a directory such as ./calls",
  port: "the port to listen on, 0 for any free one",
  after: `
Prints the address with a password: a new one each time, or TRUNKLINE_DB_PASSWORD of the environment. Nothing can be
changed through it. While it runs, no sync can write this copy: for both at once, keep it on a Postgres.

Examples:
  trunkline db serve --db ./calls
  TRUNKLINE_DB_PASSWORD=... trunkline db serve --db ./calls --port 5440`,
};

export const migrate = {
  description: "Bring the tables of a copy up to date, as every sync does.",
  after: `
Examples:
  trunkline db migrate --db postgres://me@db.example.com/calls`,
};

export const forget = {
  description: "Erase every call with a person's number, and keep them from coming back.",
  number: "the number, such as +14155550123",
  after: `
Examples:
  trunkline db forget +14155550123 --db ./calls`,
};

export const webhooks = { description: "Receive webhooks, or send some." };

const secrets =
  "The secret, or the key in the address where the provider signs nothing, comes from the environment: VAPI_WEBHOOK_SECRET and so on.";

export const listen = {
  description: `Print each webhook that comes: verified, weak or unsigned, what it tells, or why it is refused. ${secrets} Press Ctrl-C to stop.`,
  provider: webhookNames,
  port: "the port to listen on, on this machine only; 0 for any free one",
  set: "a setting of the webhook at the provider, such as scheme=bearer or header=x-vapi-signature; repeatable",
  forward: "pass each one on to your own endpoint, as it came, and answer what that answers",
  after: `
Examples:
  trunkline webhooks listen --provider vapi --port 4020
  trunkline webhooks listen --provider vapi --set scheme=bearer
  trunkline webhooks listen --provider vapi --forward http://localhost:3000/hook`,
};

export const send = {
  description: `Send the webhooks of made-up calls to an endpoint, signed as the provider signs. ${secrets}`,
  provider: webhookNames,
  event: "the provider's own word, such as end-of-call-report (default: all)",
  to: "the address of the endpoint",
  count: "how many to send",
  seed: "the same seed makes up the same calls",
  after: `
Examples:
  trunkline webhooks send --provider vapi --event end-of-call-report --to http://localhost:3000/hook
  trunkline webhooks send --provider autocalls --count 20 --to http://localhost:3000/hook`,
};
