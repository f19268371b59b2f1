// For a provider that lists calls by assistant, 6,000 calls of 50 assistants: the time of a first sync relative to
// listing them, and what it saves; and its time with each other provider. Run on built code; see .ci/run.
import { createSimulator } from "@trunkline/simulator";
import { syncCalls, type CallSource } from "trunkline";
import { providers, type ProviderEntry } from "../generated/providers.js";

type Order = "newest" | "any";

interface Account {
  name: string;
  source: CallSource;
  /** How many calls it has. */
  expected: number;
}

const rounds = 5;
/**
 * How long a first sync may take, as a multiple of listing: it also redacts, compares and saves. The bar is reported,
 * and missed so far; only a result beyond `most`, which allows for differences between machines, fails.
 */
const bar = 1.5;
const most = 2.5;
const now = Date.parse("2026-11-21T12:00:00Z");

/** Processor time, so that other load on the machine does not count. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Runs the simulator in process, so its work counts in both times. */
function open({ name, source, options }: ProviderEntry, calls: number, assistants: number): Account {
  const simulator = createSimulator({ providers: [name], calls, assistants, documented: false, now });
  const keys = Object.fromEntries(options.map((option) => [option, "key"]));
  return { name, source: source({ ...keys, fetch: simulator.fetch }), expected: [...simulator.records(name)].length };
}

/** Lists to the end. */
async function list({ source, expected }: Account, order: Order): Promise<void> {
  let count = 0;
  for await (const call of source.list({ order, detail: "full" })) count += call.key ? 1 : 0;
  if (count !== expected) throw new Error(`The list has ${count} of ${expected} calls.`);
}

/** Runs a first sync. Writing is not measured. */
async function sync({ source }: Account): Promise<{ count: number; saved: number[] }> {
  const keys = new Set<string>();
  const saved: number[] = [];
  await syncCalls(source, {
    state: undefined,
    write: (calls) => calls.forEach(({ key }) => keys.add(key)),
    save: (state) => void saved.push(Buffer.byteLength(JSON.stringify(state))),
    settle: 0,
    now: () => now,
  });
  return { count: keys.size, saved };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const results: boolean[] = [];
function check(ok: boolean, text: string): void {
  results.push(ok);
  console.log(`${ok ? "passed" : "FAILED"}  ${text}`);
}

/** Measures in turn, and takes the median of each. */
async function compare(account: Account, orders: readonly Order[]): Promise<void> {
  const syncs: number[] = [];
  const lists = orders.map((order) => ({ order, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    syncs.push(await timeOf(() => sync(account)));
    for (const { order, times } of lists) times.push(await timeOf(() => list(account, order)));
  }
  for (const { order, times } of lists) {
    const ratio = median(syncs) / median(times);
    const missed = ratio > bar ? ", missed" : "";
    check(
      ratio <= most,
      `${account.name}: it takes ${ratio.toFixed(2)} times the time of a list in order "${order}" (bar ${bar}${missed}): ${median(syncs).toFixed(0)} and ${median(times).toFixed(0)} ms`,
    );
  }
}

const below = providers.filter(({ parents }) => parents !== undefined);
for (const provider of below) {
  const many = open(provider, 6000, 50);
  for (const order of ["newest", "any"] as const) await list(many, order);
  const { count, saved } = await sync(many);
  const largest = Math.max(...saved);
  const all = saved.reduce((sum, size) => sum + size, 0);
  check(count === many.expected, `${many.name}: a first sync writes ${count} of ${many.expected} calls`);
  check(largest <= 64_000, `${many.name}: its state is ${(largest / 1000).toFixed(1)} kB at most (bar 64)`);
  check(all <= 2_000_000, `${many.name}: its ${saved.length} saves are ${(all / 1e6).toFixed(2)} MB in all (bar 2)`);
  await compare(many, ["newest", "any"]);
}
for (const provider of providers.filter((one) => !below.includes(one))) {
  const { capabilities } = open(provider, 1, 1).source;
  // Complete calls, each fetched by its id, take ten times as long.
  const account = open(provider, capabilities.unlisted?.length ? 500 : 2000, 4);
  await list(account, "any");
  await sync(account);
  await compare(account, ["any"]);
}

console.log(`\nassistants: ${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
