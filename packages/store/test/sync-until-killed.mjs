// A process that syncs account after account until it is killed: what killed.test.ts starts again and again. Before it
// goes on, it looks at what the one before it left. Built code, no test tools.
import { openStore } from "@trunkline/store";
import { callsOfEach, now, sourceOf, verifyAccounts } from "./support/killed-accounts.mjs";

const [address, most = "Infinity"] = process.argv.slice(2);

process.stdout.write("opening\n");
const store = await openStore(address);
const { rows } = await store.query(`
  select state.account_id, state.calls_written, state.finished_at is not null as is_done, count(calls.call_key) as calls
  from _trunkline_sync_state as state left join calls using (account_id) group by 1, 2, 3`);
for (const { account_id, calls_written, calls, is_done } of rows) {
  // Committed in one step, and once: what was handed over is what is there.
  if (calls !== calls_written || (is_done && calls !== callsOfEach)) {
    throw new Error(`Account ${account_id} has ${calls} calls, of ${calls_written} that its state speaks of.`);
  }
}
process.stdout.write(`syncing ${rows.length}\n`);
const done = rows.filter(({ is_done }) => is_done).length;
for (let account = done; account < Number(most); account += 1) {
  await store.sync(sourceOf(account), { now: () => Date.parse(now), settle: 0, pageSize: 10 });
}
// Only where there is an end to it: each account against the provider.
await verifyAccounts(store, Number(most));
await store.close();
