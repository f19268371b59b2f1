// 6,000 calls of 50 assistants, where a list is made of fifty: what a first sync takes beside listing them, and what it
// saves; and its time at each other provider. Run on built code; see .ci/run.
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
 * How many times the time of listing a first sync may take: it takes credentials out as well, compares and saves. The
 * bar is told, and missed so far; what is farther from it than machines differ fails.
 */
const bar = 1.5;
const most = 2.5;
const now = Date.parse("2026-11-21T12:00:00Z");

/** Of the processor, so that whatever else the machine does counts for neither. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The simulator's work is in what a list takes and in what a sync takes. */
function open({ name, source, options }: ProviderEntry, calls: number, assistants: number): Account {
  const simulator = createSimulator({ providers: [name], calls, assistants, documented: false, now });
  const keys = Object.fromEntries(options.map((option) => [option, "key"]));
  return { name, source: source({ ...keys, fetch: simulator.fetch }), expected: [...simulator.records(name)].length };
}

/** To the end; the calls as they come. */
async function list({ source, expected }: Account, order: Order): Promise<void> {
  let count = 0;
  for await (const call of source.list({ order, detail: "full" })) count += call.key ? 1 : 0;
  if (count !== expected) throw new Error(`The list has ${count} of ${expected} calls.`);
}

/** A first sync. What is written into is not what is measured. */
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

/** In turn, and of each the median. */
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
  // Whole calls, each fetched by its id, take ten times the time.
  const account = open(provider, capabilities.unlisted?.length ? 500 : 2000, 4);
  await list(account, "any");
  await sync(account);
  await compare(account, ["any"]);
}

console.log(`\nassistants: ${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
