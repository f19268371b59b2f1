import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, exampleKeys, preloadOf, shownPort } from "../lib/readme.js";
import { folderOf, resolveFrom, type Consumer } from "./consumer.js";
import type { Processes } from "../lib/processes.js";
import { waitForAnswer } from "./wait-for-answer.js";

/** Writes the preload module for examples of every package, including those that do not install the simulator. */
export function writePreload(folder: string, simulator: Consumer): string {
  const path = join(folder, "preload.mjs");
  writeFileSync(path, preloadOf(resolveFrom(simulator, "@trunkline/simulator")));
  return path;
}

/** Type-checks the examples of an installed package's README, as another team's compiler would. */
export async function compileExamples(
  processes: Processes,
  consumer: Consumer,
  name: string,
  typescript: string,
): Promise<true> {
  const examples = blocksOf(readInstalledReadme(consumer, name), "ts");
  const folder = join(consumer.folder, "examples");
  mkdirSync(folder, { recursive: true });
  writeTypeScriptConfig(folder);
  examples.forEach((code, index) => writeFileSync(join(folder, `example-${index + 1}.ts`), code));
  if (examples.length > 0) await compile(processes, folder, typescript);
  return true;
}

/** Runs the compiled examples, and the README's commands. `port` is free for examples to listen on. */
export async function runExamples(
  processes: Processes,
  consumer: Consumer,
  name: string,
  { preload, port }: { preload: string; port: number },
): Promise<true> {
  const folder = join(consumer.folder, "examples");
  const examples = readdirSync(folder).filter((file) => file.endsWith(".js"));
  for (const file of examples) {
    const running = `running-${file.replace(/js$/, "mjs")}`;
    writeFileSync(join(folder, running), readFileSync(join(folder, file), "utf8").replaceAll(shownPort, String(port)));
    const env = { ...exampleKeys, NO_COLOR: "1" };
    const { stdout, stderr } = await processes.run("node", ["--import", preload, running], { cwd: folder, env });
    if (stdout === "" || stderr !== "") throw new Error(`${file} says "${stdout}", and "${stderr}"`);
  }
  const readme = readInstalledReadme(consumer, name).replaceAll(shownPort, String(port));
  const commands = blocksOf(readme, "sh").filter((block) => /^(npx|trunkline) /m.test(block));
  await runCommands(processes, consumer, commands, { preload, port });
  if (examples.length + commands.length === 0) throw new Error("It has no example.");
  return true;
}

function readInstalledReadme(consumer: Consumer, name: string): string {
  return readFileSync(join(folderOf(consumer, name), "README.md"), "utf8");
}

/**
 * Runs a README's commands unchanged; servers keep running beside the others. Blocks of `bash` instead of `sh` need
 * files, servers or accounts of the reader; the package's own tests cover those.
 */
async function runCommands(
  processes: Processes,
  { folder, env }: Consumer,
  blocks: readonly string[],
  { preload, port }: { preload: string; port: number },
): Promise<void> {
  const options = {
    cwd: folder,
    env: {
      ...env,
      ...exampleKeys,
      PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}`,
      NODE_OPTIONS: `--import=${preload}`,
    },
  };
  const serving = blocks.filter((block) => /^(?:trunkline|npx @trunkline\/cli) simulate /.test(block));
  const servers = serving.map((block) => processes.start("bash", ["-ec", block], options));
  if (servers.length > 0) await waitForAnswer(`http://127.0.0.1:${port}/`);
  for (const block of blocks.filter((one) => !serving.includes(one))) {
    // Already installed, and not globally.
    const script = block.replaceAll(/^npm install .*$/gm, "");
    await processes.run("bash", ["-eo", "pipefail", "-c", script], options);
  }
  for (const [index, server] of servers.entries()) {
    if (server.exitCode !== null) throw new Error(`${serving[index]} ended with ${server.exitCode}`);
    await processes.stop(server);
  }
}

export function writeTypeScriptConfig(folder: string): void {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
        module: "NodeNext",
        moduleResolution: "NodeNext",
        moduleDetection: "force",
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
      },
    }),
  );
}

export async function compile({ run }: Processes, folder: string, typescript: string): Promise<void> {
  await run("node", [join(typescript, "bin/tsc"), "--project", folder], { cwd: folder });
}
