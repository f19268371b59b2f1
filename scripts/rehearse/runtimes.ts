import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { createSimulator, Simulator, SimulatorOptions } from "@trunkline/simulator";
import { compile, writeTypeScriptConfig } from "./examples.js";
import { providers } from "../generated/providers.js";
import { install, resolveFrom, type Consumer } from "./consumer.js";
import { expectEqual } from "./expect-equal.js";
import type { Processes } from "../lib/processes.js";
import type { Addresses } from "./program/read-calls.js";
import type { Steps } from "./steps.js";

export interface RuntimeResult {
  name: string;
  version: string;
  ok: boolean;
}

interface Places {
  /** The project that the program runs in. */
  consumer: Consumer;
  /** The packages that it installs. */
  packages: readonly string[];
  /** The folder of the program's sources, and of the list of providers that it uses. */
  scripts: string;
  tools: string;
  typescript: string;
}

interface Runtime {
  name: string;
  version: () => Promise<string>;
  /** Returns what the program printed. */
  run: (addresses: string) => Promise<string>;
}

const chromium = "/usr/bin/chromium";

const nowhere = { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };

/**
 * Runs one program on every runtime. The first output is compared with the expected one, and the others with the first.
 */
export async function tryRuntimes(
  { folder, processes, steps }: { folder: string; processes: Processes; steps: Steps },
  { consumer, packages, scripts, tools, typescript }: Places,
): Promise<RuntimeResult[]> {
  const program = await steps.need(
    "npm: install all packages into one project, and compile a program there",
    async () => {
      await install(processes, consumer, packages);
      return prepareProgram(processes, consumer, { scripts, tools, typescript });
    },
  );
  const results: RuntimeResult[] = [];
  let expected: unknown;
  for (const runtime of listRuntimes(processes, program, tools, folder)) {
    let version = "-";
    const ok = await steps.check(`${runtime.name}: list, get, retry, abort and be refused`, async () => {
      version = await runtime.version();
      const stand = await openStand(resolveFrom(consumer, "@trunkline/simulator"));
      try {
        const answer = withoutPorts(await runtime.run(JSON.stringify(stand.addresses)), stand.addresses);
        expectAnswer(answer);
        expected ??= answer;
        expectEqual(answer, expected);
      } finally {
        await stand.close();
      }
      return true;
    });
    results.push({ name: runtime.name, version, ok: ok === true });
  }
  return results;
}

/**
 * Copies the program into a project with our packages, compiles it with that project's types, and bundles it for
 * runtimes without `node_modules`.
 */
async function prepareProgram(
  processes: Processes,
  { folder }: Consumer,
  { scripts, tools, typescript }: { scripts: string; tools: string; typescript: string },
): Promise<string> {
  const copy = join(folder, "scripts");
  for (const part of ["generated", "rehearse/program"]) {
    cpSync(join(scripts, part), join(copy, part), { recursive: true });
  }
  writeTypeScriptConfig(copy);
  await compile(processes, copy, typescript);
  const program = join(copy, "rehearse/program");
  const entries = ["in-a-worker.js", "in-a-page.js"];
  await processes.run(
    join(tools, "node_modules/.bin/esbuild"),
    [...entries, "--bundle", "--format=esm", "--platform=neutral", "--outdir=bundle", "--out-extension:.js=.mjs"],
    { cwd: program },
  );
  return program;
}

/** Every supported runtime, from npm or Debian. */
function listRuntimes(processes: Processes, program: string, tools: string, folder: string): Runtime[] {
  const modules = join(tools, "node_modules");
  const node = join(modules, "node-20/bin/node");

  async function print(executable: string, args: readonly string[]): Promise<string> {
    const env = { ...nowhere, DENO_DIR: join(folder, "deno") };
    const { stdout } = await processes.run(executable, args, { cwd: program, env, timeoutMs: 60_000 });
    return stdout.trim();
  }

  const script = (name: string, executable: string, args: readonly string[] = []): Runtime => ({
    name,
    version: async () => /\d+\.\d+\.\d+/.exec(await print(executable, ["--version"]))?.[0] ?? "?",
    run: (addresses) => print(executable, [...args, "in-a-script.js", addresses]),
  });

  return [
    ...["20", "22", "24"].map((major) => script(`Node ${major}`, join(modules, `node-${major}/bin/node`))),
    script("Bun", join(modules, "@oven/bun-linux-x64/bin/bun"), ["run"]),
    script("Deno", join(modules, "@deno/linux-x64-glibc/deno"), [
      "run",
      "--node-modules-dir=manual",
      "--no-prompt",
      "--allow-net=127.0.0.1",
      "--allow-env",
      "--allow-read",
    ]),
    {
      name: "workerd (miniflare)",
      version: async () => readVersion(join(modules, "miniflare/package.json")),
      run: (addresses) => print(node, [join(tools, "run-in-workerd.mjs"), "bundle/in-a-worker.mjs", addresses]),
    },
    {
      name: "Chromium",
      version: async () => {
        if (!existsSync(chromium)) throw new Error(`There is no ${chromium}. Debian's package is "chromium".`);
        return /[\d.]+\d/.exec(await print(chromium, ["--version"]))?.[0] ?? "?";
      },
      run: (addresses) => {
        const args = [chromium, join(folder, "chromium"), "bundle/in-a-page.mjs", addresses];
        return print(node, [join(tools, "run-in-chromium.mjs"), ...args]);
      },
    },
  ];
}

/** The answer, without what differs between simulators. */
function withoutPorts(printed: string, { plain }: Addresses): ProgramAnswer {
  const origins = new Set(Object.values(plain).map((url) => new URL(url).origin));
  let text = printed;
  for (const origin of origins) text = text.replaceAll(origin, "http://simulator");
  return JSON.parse(text) as ProgramAnswer;
}

/** Checks what each provider must have returned, on any runtime. */
function expectAnswer({ lists, merged, retried, aborted, refused }: ProgramAnswer): void {
  const names = providers.map(({ name }) => name);
  const same = <Value>(value: Value) => Object.fromEntries(names.map((name) => [name, value]));
  const size = (name: string) => new Set(lists[name]?.calls.map(({ key }) => key)).size;
  expectEqual(Object.fromEntries(names.map((name) => [name, size(name)])), same(40));
  for (const name of names) expectEqual(lists[name]?.first?.key, lists[name]?.calls[0]?.key);
  expectEqual(new Set(merged).size, 60);
  expectEqual(retried, same({ errors: ["rate_limit"], calls: 3 }));
  expectEqual(aborted, same(true));
  for (const name of names) {
    expectEqual(refused[name], { known: true, kind: "authentication", status: refused[name]?.status, of: name });
  }
}

interface ProgramAnswer {
  lists: Record<string, { calls: { key: string }[]; first?: { key: string } }>;
  merged: string[];
  retried: Record<string, unknown>;
  aborted: Record<string, unknown>;
  refused: Record<string, { status?: number }>;
}

function readVersion(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

interface Stand {
  addresses: Addresses;
  close: () => Promise<void>;
}

/**
 * Starts simulators of the installed package on this machine. Each provider has its own busy one, which asks to retry
 * the first request.
 */
async function openStand(simulator: string): Promise<Stand> {
  // The installed copy has the same types as the one here.
  const { createSimulator: create } = (await import(simulator)) as { createSimulator: typeof createSimulator };
  const keys = Object.fromEntries(
    providers.map(({ name, options }) => [
      name,
      Object.fromEntries(options.map((option) => [option, "the-right-key"])),
    ]),
  );
  const common = { now: "2026-11-21T12:00:00Z", calls: 50, keys };
  const open: Simulator[] = [];
  const listen = async (options: SimulatorOptions): Promise<Record<string, string>> => {
    const one = create({ ...common, ...options });
    open.push(one);
    return (await one.listen()).baseUrls;
  };
  const busy = providers.map(({ name }) =>
    listen({ providers: [name], faults: { sequence: ["429"], retryAfterSeconds: 0 } }),
  );
  return {
    addresses: {
      plain: await listen({}),
      busy: Object.assign({}, ...(await Promise.all(busy))) as Record<string, string>,
      silent: await listen({ faults: { rate: 1, kinds: ["stall"] } }),
    },
    close: async () => void (await Promise.all(open.map((one) => one.close()))),
  };
}
