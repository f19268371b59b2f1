// A process that syncs account after account into files, compacting now and then, until it is killed: what
// files-killed.test.ts starts again and again. Before it goes on, it looks at what the one before it left. Built code,
// no test tools.
import { createSimulator } from "@trunkline/simulator";
import { openFileStore } from "@trunkline/store";
import { vapi } from "trunkline/vapi";

const [address, most = "Infinity"] = process.argv.slice(2);
const now = "2026-11-21T12:00:00Z";
const simulator = createSimulator({ calls: 300, documented: false, now, latencyMs: 1 });
const sourceOf = (account) => vapi({ apiKey: "any", account: String(account), fetch: simulator.fetch });
const options = { now: () => Date.parse(now), settle: 0, pageSize: 10 };

process.stdout.write("opening\n");
const store = await openFileStore(address);
const status = await store.status();
for (const { source, calls, finishedAt } of status) {
  if (finishedAt !== undefined && calls !== 300) throw new Error(`${source} has ${calls} calls.`);
}
process.stdout.write(`syncing ${status.length}\n`);
const done = status.filter(({ finishedAt }) => finishedAt !== undefined).length;
for (let account = done; account < Number(most); account += 1) {
  await store.sync(sourceOf(account), options);
  await store.sync(sourceOf(account), { ...options, fullRefresh: true, now: () => Date.parse(now) + 1 });
  await store.compact();
}
// Only where there is an end to it: each account against the provider.
for (let account = 0; account < Number(most); account += 1) {
  const { compared, missing, extra, changed } = await store.verify(sourceOf(account), {
    from: "2020-01-01",
    to: "2027-01-01",
  });
  if (compared !== 300 || missing.length + extra.length + changed.length > 0) {
    throw new Error(`Account ${account} differs from the provider.`);
  }
}
await store.close();
