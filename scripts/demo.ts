// `npm start`: prints a table of calls of all providers, then makes a copy of them and runs three queries. With keys in
// the environment, it uses the real accounts; without any, the simulator, which serves each provider's documented
// payloads.
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import { createSimulator } from "@trunkline/simulator";
import { openStore, type Store } from "@trunkline/store";
import { listCalls, redactCall, type Call, type CallSource } from "trunkline";
import { addDecimals } from "./lib/add-decimals.js";
import { formatTable } from "./lib/format-table.js";
import { root } from "./lib/repository.js";
import { providers } from "./generated/providers.js";

const real = providers.filter(({ environment }) => environment.every((variable) => process.env[variable]));
const simulator = real.length > 0 ? undefined : createSimulator();
const sources: CallSource[] = simulator ? await simulatedSources(simulator) : real.map(({ source }) => source({}));

async function simulatedSources(stand: NonNullable<typeof simulator>): Promise<CallSource[]> {
  const { url, baseUrls } = await stand.listen();
  console.log(`No key in the environment: reading the documented payloads from a simulator on ${url}.\n`);
  return providers.map(({ name, options, source }) => {
    const keys = Object.fromEntries(options.map((option) => [option, "simulated-key"]));
    // The label separates them from real calls in the same copy.
    return source({ ...keys, baseUrl: baseUrls[name], account: "simulator" });
  });
}

interface Summary {
  calls: number;
  seconds: number;
  cost: string;
  currencies: Set<string>;
  outcomes: Map<string, number>;
}

const costPerAssistant = `
select provider, coalesce(assistant_name, assistant_id, '-') as assistant, count(*) as calls,
  sum(cost_amount) as cost, cost_currency as currency
from calls where cost_amount is not null group by 1, 2, 5 order by 4 desc limit 5`;

const outcomesPerWeek = `
select to_char(date_trunc('week', coalesce(occurred_at, created_at)), 'YYYY-MM-DD') as week,
  coalesce(outcome, status) as outcome, count(*) as calls
from calls where coalesce(occurred_at, created_at) is not null group by 1, 2 order by 1 desc, 3 desc limit 8`;

const pending = `
select provider, count(*) filter (where transcript_state = 'pending') as transcripts,
  count(*) filter (where recording_state = 'pending') as recordings,
  count(*) filter (where cost_state = 'pending') as costs,
  count(*) filter (where analysis_state = 'pending') as analyses
from calls group by 1 order by 1`;

async function answer(copy: Store, question: string, sql: string): Promise<void> {
  const { columns, rows } = await copy.query(sql);
  const cells = rows.map((row) => columns.map((name) => String(row[name] ?? "-")));
  console.log(`\n${question}\n${formatTable(columns, cells)}`);
}

const shown: Call[] = [];
const mostShown = 40;
const summaries = new Map<string, Summary>();
const path = join(root, "calls.ndjson");
const file = createWriteStream(path);

const calls = listCalls(sources, { onError: "report" });
for await (const call of calls) {
  if (shown.length < mostShown) shown.push(call);
  addTo(summaries, call);
  const line = `${JSON.stringify(redactCall(call))}\n`;
  if (!file.write(line)) await once(file, "drain");
}
file.end();
await once(file, "finish");

console.log(
  formatTable(
    ["time (UTC)", "provider", "direction", "from", "to", "outcome", "minutes", "cost", "turns"],
    shown.map((call) => [
      (call.createdAt ?? call.startedAt)?.slice(0, 19).replace("T", " ") ?? "-",
      call.provider,
      call.direction ?? "-",
      call.from?.e164 ?? call.from?.raw ?? "-",
      call.to?.e164 ?? call.to?.raw ?? "-",
      call.outcome ?? call.status.unified,
      minutes(call.durationSeconds),
      call.cost ? `${call.cost.amount} ${call.cost.currency ?? "?"}` : "-",
      String(call.transcript?.turns.length ?? 0),
    ]),
  ),
);
const total = [...summaries.values()].reduce((sum, { calls: count }) => sum + count, 0);
if (total > shown.length) console.log(`... and ${total - shown.length} older ones.`);

console.log(
  `\n${formatTable(
    ["provider", "calls", "minutes", "cost", "outcomes"],
    [...summaries].map(([provider, { calls: count, seconds, cost, currencies, outcomes }]) => [
      provider,
      String(count),
      minutes(seconds),
      currencies.size === 0 ? "-" : `${cost} ${[...currencies].join("/")}`,
      [...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(", "),
    ]),
  )}`,
);
for (const { provider, error } of calls.failures) console.error(`${provider} is incomplete: ${String(error)}`);
console.log(`\nAll ${total} calls are in calls.ndjson, one a line, credentials taken out.`);
process.exitCode = calls.failures.length > 0 ? 1 : 0;

const store = await openStore(join(root, "calls"));
try {
  for (const source of sources) await store.sync(source);
  console.log("\nA copy of them is in ./calls, an embedded Postgres. Three questions to it:");
  await answer(store, "What does each assistant cost?", costPerAssistant);
  await answer(store, "How do calls end, week by week?", outcomesPerWeek);
  await answer(store, "What is still to come?", pending);
  console.log(`\nAsk it yourself: npx @trunkline/cli db query "select * from calls_daily" --db ./calls`);
} finally {
  await store.close();
  await simulator?.close();
}

function minutes(seconds: number | undefined): string {
  return seconds === undefined ? "-" : (seconds / 60).toFixed(1);
}

function addTo(all: Map<string, Summary>, call: Call): void {
  const summary = all.get(call.provider) ?? {
    calls: 0,
    seconds: 0,
    cost: "0",
    currencies: new Set(),
    outcomes: new Map(),
  };
  all.set(call.provider, summary);
  const outcome = call.outcome ?? call.status.unified;
  summary.calls += 1;
  summary.seconds += call.durationSeconds ?? 0;
  summary.outcomes.set(outcome, (summary.outcomes.get(outcome) ?? 0) + 1);
  if (call.cost) {
    summary.cost = addDecimals(summary.cost, call.cost.amount);
    summary.currencies.add(call.cost.currency ?? "?");
  }
}
