// A process that syncs calls to a file until it is done, or killed: what sync-killed.test.ts starts again and again.
// Built code, no test tools.
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createSimulator } from "@trunkline/simulator";
import { syncCalls } from "trunkline";

const [provider, keys, folder] = process.argv.slice(2);
const { [provider]: toSource } = await import(`trunkline/${provider}`);
const simulator = createSimulator({ calls: 250, assistants: 2, now: "2026-11-21T12:00:00Z", latencyMs: 1 });
const source = toSource({
  ...JSON.parse(keys),
  fetch: simulator.fetch,
});

const statePath = `${folder}/state.json`;
const load = () => (existsSync(statePath) ? JSON.parse(readFileSync(statePath, "utf8")) : undefined);
process.stdout.write("started");

// Three runs of a schedule, so that a kill may also strike between two of them, and while recent days are read again.
for (const now of ["2026-11-21T04:00:00.000Z", "2026-11-21T08:00:00.000Z", "2026-11-21T12:00:00.000Z"]) {
  if (load()?.bookmark >= now) continue;
  await syncCalls(source, {
    state: load(),
    // The line end comes first, so that a line which a kill cut off spoils no other.
    write: (calls) =>
      appendFileSync(`${folder}/rows.ndjson`, calls.map((call) => `\n${JSON.stringify(call)}`).join("")),
    save(state) {
      // A file is replaced as a whole, or not at all.
      writeFileSync(`${statePath}.next`, JSON.stringify(state));
      renameSync(`${statePath}.next`, statePath);
    },
    raw: "none",
    pageSize: 10,
    settle: 0,
    now: () => Date.parse(now),
  });
}
