// Rehearses a release: from what is here to what arrives in another team's `node_modules`, on this machine alone. `pnpm
// rehearse`; with `--keep` the folder it works in is left for a look.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib/repository.js";
import { createProcesses } from "./lib/processes.js";
import { rehearse } from "./rehearse/rehearse.js";
import { createSteps } from "./rehearse/steps.js";

const ending = new AbortController();
// Every time: a terminal and what stands between each send it once.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => ending.abort(new Error(`Ended by ${signal}.`)));
}

// A terminal that is closed takes nothing any more, and that must not stop the clearing away.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const folder = mkdtempSync(join(tmpdir(), "trunkline-rehearsal-"));
const processes = createProcesses(ending.signal);
const say = (text: string) => console.log(text);
const steps = createSteps(say, ending.signal);
const started = Date.now();
let reachedEnd = false;
try {
  say(await rehearse({ root, folder, processes, steps }));
  reachedEnd = true;
} catch (error) {
  if (ending.signal.aborted) say(`\n${String(error)}`);
  // What failed as a step has been said.
  else if (steps.done.every(({ ok }) => ok)) console.error(error);
} finally {
  await processes.stopAll();
  if (process.argv.includes("--keep")) say(`Left for a look: ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

const failed = steps.done.filter(({ ok }) => !ok).length;
say(`\nIt took ${Math.round((Date.now() - started) / 1000)} s.`);
say(
  `rehearsal: ${steps.done.length - failed} passed, ${failed} failed${reachedEnd ? "" : ", and it did not reach its end"}`,
);
process.exitCode = ending.signal.aborted ? 130 : reachedEnd && failed === 0 ? 0 : 1;
