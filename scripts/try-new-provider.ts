// Adds a provider to a copy of the repository, as CONTRIBUTING.md says, and checks that everything covers it.
// `pnpm exec tsx scripts/try-new-provider.ts`, since it needs `pnpm` on the PATH.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatTable } from "./lib/format-table.js";
import { root } from "./lib/repository.js";
import { cloneAt, run, type Ended } from "./new-provider/run.js";

const name = "kestrel";
const copy = mkdtempSync(join(tmpdir(), "trunkline-new-provider-"));
const source = "--conditions=@trunkline/source";
const rows: [what: string, result: string, seconds: string][] = [];

/** @throws {Error} with the output, if a command does not end as expected */
async function step(what: string, command: string, check: (ended: Ended) => string): Promise<void> {
  const started = Date.now();
  const ended = await run(command, copy);
  const problem = check(ended);
  rows.push([what, problem === "" ? "passed" : "FAILED", ((Date.now() - started) / 1000).toFixed(1)]);
  if (problem === "") return;
  process.exitCode = 1;
  console.error(`${what}: ${problem}\n${command}\n${ended.output.slice(-6000)}\n`);
}

const succeeds = ({ status }: Ended): string => (status === 0 ? "" : `it ended with ${status}`);
const prints =
  (...texts: (string | RegExp)[]) =>
  ({ output, ...ended }: Ended): string => {
    const missing = texts.filter((text) => (typeof text === "string" ? !output.includes(text) : !text.test(output)));
    return succeeds({ output, ...ended }) || missing.map((text) => `it does not print ${String(text)}`).join("; ");
  };
/** Expects a failure whose output contains this text. */
const failsWith =
  (text: string) =>
  ({ status, output }: Ended): string =>
    status !== 0 && output.includes(text) ? "" : `it did not fail with "${text}"`;

/** The command for a package's tests that name the provider. */
const tests = (folder: string, files: string): string =>
  `cd ${folder} && npx --no-install vitest run ${files} -t ${name}`;
const passes = (least: number) => (ended: Ended) => {
  const [, count = "0"] = /Tests .*?(\d+) passed/.exec(ended.output) ?? [];
  return succeeds(ended) || (Number(count) >= least ? "" : `${count} tests ran on it, not ${least}`);
};

/** Compiles only the provider's files, and what they need. */
function compile(folder: string, include: readonly string[]): string {
  const base = { extends: "./tsconfig.json", include };
  writeFileSync(join(copy, folder, "tsconfig.own.json"), JSON.stringify(base));
  return `cd ${folder} && npx --no-install tsc --noEmit --project tsconfig.own.json`;
}

/** Copies the finished versions of scaffolded files. */
function writeExample(from: string, to: (path: string) => string): void {
  const folder = join(root, "scripts/new-provider/example", from);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".template")) continue;
    const target = join(copy, to(file.slice(0, -".template".length)));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(folder, file), target);
  }
}

/** Removes the scaffold's notes of what is to be written, since its files fit this provider. */
function finish(folder: string): void {
  for (const file of readdirSync(join(copy, folder), { encoding: "utf8" })) {
    const path = join(copy, folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(/^.*TO WRITE: .*\n/gm, ""));
  }
}

const provider = `packages/trunkline/src/providers/${name}`;
const mapperTest = join(copy, `packages/trunkline/test/providers/${name}.test.ts`);

try {
  await cloneAt(root, copy);
  await step("installs", "pnpm install --offline --frozen-lockfile --reporter=silent", succeeds);
  writeExample("specs", (path) => `specs/${name}/${path}`);
  await step(
    "is scaffolded from a spec",
    `npx --no-install tsx scripts/new-provider.ts ${name}`,
    prints("To be written"),
  );
  await step(
    "what is left to write fails",
    "cd scripts && npx --no-install vitest run test/new-provider.test.ts",
    failsWith(`${provider}/source.ts:`),
  );
  await step(
    "a hostile server that is not written fails",
    "cd packages/trunkline && npx --no-install vitest run test/hostile/kit.test.ts",
    failsWith(`write test/hostile/servers/${name}.ts from its documents`),
  );
  writeExample("test", (path) => `packages/trunkline/test/${path.replace(/[^/.]+(?=\.)/, name)}`);
  finish(provider);
  await step("is generated", "npx --no-install tsx scripts/generate.ts", succeeds);

  const own = [`src/providers/${name}`, `test/*/${name}*.ts`, `test/hostile/servers/${name}.ts`];
  await step("compiles", compile("packages/trunkline", own), succeeds);
  // Every version of TypeScript checks this folder; here only the newest does.
  await step(
    "compiles as users write it",
    compile("scripts", [`packed/type-matrix/consumers/generated/${name}.ts`]),
    succeeds,
  );
  await step("lint: the spec", `npx --no-install redocly lint ${name}`, succeeds);
  await step(
    "format",
    `npx --no-install prettier --check specs/${name} ${provider} packages/${name} README.md`,
    succeeds,
  );
  const cruise = `npx --no-install depcruise --config .dependency-cruiser.cjs packages/${name}/src ${provider}`;
  await step("layers", cruise, succeeds);
  const index = join(copy, `packages/${name}/src/index.ts`);
  const before = readFileSync(index, "utf8");
  writeFileSync(index, `${before}export { listCalls } from "../../trunkline/src/index.js";\n`);
  await step("layers hold its client", cruise, failsWith("clients-stand-on-client"));
  writeFileSync(index, before);

  process.env.TRUNKLINE_RUNS = "1";
  await step("tests of client", tests("packages/client", "test/provider-message.test.ts"), passes(1));
  await step("tests of simulator", tests("packages/simulator", "--exclude test/million.test.ts"), passes(20));
  const lists = "test/lists/list-calls test/lists/get-call test/lists/read-ahead";
  const shared = `test/providers.test.ts test/providers/${name} test/mappers.property test/sources ${lists} test/hostile/kit test/hostile/lists`;
  await step("tests of trunkline", tests("packages/trunkline", shared), passes(60));
  const transcripts = tests("packages/trunkline", "test/reading/transcript.property");
  await step("tests of transcripts", `export TRUNKLINE_RUNS=100; ${transcripts}`, passes(1));
  await step("tests of cli", tests("packages/cli", "test/calls-list.test.ts test/calls-get.test.ts"), passes(3));
  await step(
    "tests of scripts",
    tests("scripts", "test/examples test/coverage test/packages test/new-provider test/secrets"),
    passes(8),
  );
  await step(
    "the demo shows it",
    `npx --no-install tsx ${source} scripts/demo.ts`,
    prints(new RegExp(`${name} +outbound`)),
  );
  const simulated = `await import("./packages/simulator/src/index.ts").then((m) => m.createSimulator({ calls: 3 }).listen())`;
  writeFileSync(
    join(copy, "list.mts"),
    `console.log(JSON.stringify((${simulated}).baseUrls)); setTimeout(() => process.exit(), 60_000);`,
  );
  await step(
    "the simulator serves it, and the command line lists it",
    `node_modules/.bin/tsx ${source} list.mts > urls.json 2> /dev/null & trap "kill $!" EXIT; while [ ! -s urls.json ]; do sleep 0.2; done; URL=$(node -p 'JSON.parse(fs.readFileSync("urls.json")).${name}'); npx --no-install tsx ${source} packages/cli/src/main.ts calls list --base-url ${name}=$URL --provider ${name} --ndjson`,
    prints(`"provider":"${name}"`, '"id":"c-1"'),
  );

  renameSync(mapperTest, `${mapperTest}.gone`);
  await step(
    "without its mapper's test fails",
    "cd packages/trunkline && npx --no-install vitest run test/providers.test.ts",
    failsWith(`write packages/trunkline/test/providers/${name}.test.ts`),
  );
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(formatTable(["a new provider", "result", "seconds"], rows));
