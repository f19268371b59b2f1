// Rehearses a release on this machine alone, from the repository to another team's `node_modules`. `pnpm rehearse`;
// with `--keep` the working folder is kept for inspection.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib/repository.js";
import { createProcesses } from "./lib/processes.js";
import { rehearse } from "./rehearse/rehearse.js";
import { createSteps } from "./rehearse/steps.js";

const ending = new AbortController();
// Handles every signal, since the terminal and each process in between send one.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => ending.abort(new Error(`Ended by ${signal}.`)));
}

// Errors of a closed terminal must not stop the cleanup.
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
  // A failed step was already reported.
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
