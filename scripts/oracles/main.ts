// Providers' own SDKs as oracles. After `pnpm build`:
// pnpm --dir scripts/oracles install --ignore-workspace --frozen-lockfile && tsx scripts/oracles/main.ts [seed]
import { checkClients } from "./clients.js";
import { checkWebhooks } from "./webhooks.js";

/** In each direction, for each provider. */
const deliveries = 1000;
const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);

const checks = { clients: checkClients, webhooks: () => checkWebhooks(deliveries, seed) };
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    for (const line of await check()) console.log(`ok   ${line}`);
  } catch (error) {
    failed += 1;
    console.error(`FAIL ${name}:`, error);
  }
}
console.log(failed === 0 ? "The providers' SDKs and we agree." : `${failed} of the oracles' checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
