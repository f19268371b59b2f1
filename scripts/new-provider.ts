// Starts a provider: `pnpm new-provider <name> [Title]`. Existing files are kept: if specs/<name> already has a spec,
// everything else is made to fit it.
import { spawnSync } from "node:child_process";
import { root } from "./lib/repository.js";
import { findToWrite } from "./new-provider/find-to-write.js";
import { scaffold } from "./new-provider/scaffold.js";

const [name = "", title = name.charAt(0).toUpperCase() + name.slice(1)] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*$/.test(name) || !/^[A-Z][A-Za-z0-9]*$/.test(title)) {
  console.error(
    "pnpm new-provider <name> [Title]: small letters and digits, and the name as types spell it, if other.",
  );
  process.exit(2);
}

for (const path of await scaffold(name, title)) console.log(`wrote ${path}`);
// Runs the pnpm that started this script; npx would look for a package of that name.
for (const command of [
  "npx --no-install tsx scripts/generate.ts",
  "pnpm install --no-frozen-lockfile --reporter=silent",
]) {
  console.log(`\n${command}`);
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
console.log(`\nTo be written, and held to by \`pnpm check\`:\n${findToWrite(name).join("\n")}`);
console.log("\nThen: pnpm generate, pnpm build, pnpm report, pnpm check.");
