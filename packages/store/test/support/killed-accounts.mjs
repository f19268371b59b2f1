// The accounts that a process syncs until it is killed. Built code, no test tools.
import { createSimulator } from "@trunkline/simulator";
import { vapi } from "trunkline/vapi";

export const now = "2026-11-21T12:00:00Z";
export const callsOfEach = 300;

const simulator = createSimulator({ calls: callsOfEach, documented: false, now, latencyMs: 1 });

export function sourceOf(account) {
  return vapi({ apiKey: "any", account: String(account), fetch: simulator.fetch });
}

/** Compares each account with the provider. */
export async function verifyAccounts(store, count) {
  for (let account = 0; account < count; account += 1) {
    const { compared, missing, extra, changed } = await store.verify(sourceOf(account), {
      from: "2020-01-01",
      to: "2027-01-01",
    });
    if (compared !== callsOfEach || missing.length + extra.length + changed.length > 0) {
      throw new Error(`Account ${account} differs from the provider.`);
    }
  }
}
