// A process that syncs account after account into files, compacting now and then, until it is killed: what
// files-killed.test.ts starts again and again. Before it goes on, it looks at what the one before it left. Built code,
// no test tools.
import { openFileStore } from "@trunkline/store";
import { callsOfEach, now, sourceOf, verifyAccounts } from "./support/killed-accounts.mjs";

const [address, most = "Infinity"] = process.argv.slice(2);
const options = { now: () => Date.parse(now), settle: 0, pageSize: 10 };

process.stdout.write("opening\n");
const store = await openFileStore(address);
const status = await store.status();
for (const { source, calls, finishedAt } of status) {
  if (finishedAt !== undefined && calls !== callsOfEach) throw new Error(`${source} has ${calls} calls.`);
}
process.stdout.write(`syncing ${status.length}\n`);
const done = status.filter(({ finishedAt }) => finishedAt !== undefined).length;
for (let account = done; account < Number(most); account += 1) {
  await store.sync(sourceOf(account), options);
  await store.sync(sourceOf(account), { ...options, fullRefresh: true, now: () => Date.parse(now) + 1 });
  await store.compact();
}
// Only where there is an end to it: each account against the provider.
await verifyAccounts(store, Number(most));
await store.close();
