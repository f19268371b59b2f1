import { readFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { installsOf } from "../lib/readme.js";
import { commitAll, copyRepository } from "../lib/copy-repository.js";
import type { Processes } from "../lib/processes.js";
import { readPackages, type PublishedPackage } from "../lib/read-packages.js";
import { formatReport } from "./format-report.js";
import { tryCommonJs } from "./common-js.js";
import { createConsumer, folderOf, install, readInstalled, update, type Consumer, type Manager } from "./consumer.js";
import { compileExamples, runExamples, writePreload } from "./examples.js";
import { eachOf } from "./each-of.js";
import { readPublished, readTags } from "./published.js";
import { findFreePort, startRegistry, type Registry } from "./registry.js";
import { readChangelog, readChangesets, readSharedVersion, writeChangeset } from "./release.js";
import { tryRuntimes } from "./runtimes.js";
import { expectEqual } from "./expect-equal.js";
import type { Steps } from "./steps.js";

export interface Rehearsal {
  /** The repository to rehearse, which is not changed. */
  root: string;
  /** The working folder. */
  folder: string;
  processes: Processes;
  steps: Steps;
}

interface Release {
  version: string;
  packages: PublishedPackage[];
}

const managers: readonly Manager[] = ["npm", "pnpm"];
const changedPackage = "@trunkline/cli";
const changeText = "Rehearses a second release, with a sentence of its own.";
/** Some wait for the registry while the others compile. */
const atOnce = 3;

/** Rehearses two releases and a snapshot: installs, runs and upgrades. Returns the report. */
export async function rehearse(rehearsal: Rehearsal): Promise<string> {
  const { root, folder, processes, steps } = rehearsal;
  const copy = join(folder, "repository");
  const tools = join(copy, "scripts/rehearse/tools");
  mkdirSync(copy);

  await steps.need("copy the repository", () => copyRepository(processes, root, copy));
  await steps.need("install the workspace, the registry and the runtimes", async () => {
    for (const cwd of [copy, tools]) await processes.run("pnpm", ["install", "--frozen-lockfile"], { cwd });
  });
  const registry = await steps.need("start the registry", () => startRegistry(processes, folder, tools));

  const first = await releaseFirst(rehearsal, copy, registry);
  const published = await steps.need(`take the packages of ${first.version} from the registry`, () =>
    Promise.all(first.packages.map((one) => readPublished(processes, registry.url, one, folder))),
  );

  const consumers = listConsumers(folder, registry, first.packages);
  const failed = new Set<string>();
  const checkEach = (what: (name: string) => string, action: (one: PackageConsumer) => Promise<true>) =>
    eachOf(consumers, atOnce, async (one) => {
      const ok = await steps.check(`${one.consumer.manager}: ${what(one.name)}`, () => action(one));
      if (!ok) failed.add(one.name);
    });

  await checkEach(
    (name) => `install what the README of ${name} says`,
    async ({ consumer, folder: source }) => {
      await install(processes, consumer, installsOf(readFileSync(join(copy, source, "README.md"), "utf8")));
      return expectVersions(consumer, first.version);
    },
  );
  const typescript = join(copy, "node_modules/typescript");
  await checkEach(
    (name) => `compile the README of ${name}`,
    async ({ consumer, name }) => compileExamples(processes, consumer, name, typescript),
  );
  const simulator = consumers.find(
    ({ name, consumer }) => name === "@trunkline/simulator" && consumer.manager === "npm",
  );
  if (!simulator) throw new Error("Nobody has installed the simulator.");
  const preload = writePreload(folder, simulator.consumer);
  const runReadmes = (version: string) =>
    checkEach(
      (name) => `run the README of ${name} with ${version}`,
      async ({ consumer, name }) => runExamples(processes, consumer, name, { preload, port: await findFreePort() }),
    );
  await runReadmes(first.version);

  const everything = createConsumer("npm", join(folder, "projects/npm/runtimes"), registry.env);
  const runtimes = await tryRuntimes(rehearsal, {
    consumer: everything,
    packages: first.packages.map(({ name }) => name),
    scripts: join(copy, "scripts"),
    tools,
    typescript,
  });
  await tryCommonJs(rehearsal, everything, tools);

  await releaseSnapshot(rehearsal, copy, registry, first);
  const second = await releaseSecond(rehearsal, copy, registry, first);
  await checkEach(
    (name) => `update ${name} to ${second.version}`,
    async ({ consumer }) => {
      await update(processes, consumer);
      return expectVersions(consumer, second.version);
    },
  );
  // Compiled with the previous release, as in a project that only updated.
  await runReadmes(second.version);

  const results = published.map((one) => ({ ...one, updatedTo: second.version, ok: !failed.has(one.name) }));
  return `\n${formatReport(results, runtimes)}`;
}

async function releaseFirst({ processes, steps }: Rehearsal, copy: string, registry: Registry): Promise<Release> {
  const release = await steps.need("version what waits for release, as one group", async () => {
    // Right after a release there is no changeset, so one is written for the rehearsal.
    if (readChangesets(copy).length === 0) writeChangeset(copy, changedPackage, "patch", "Rehearses a first release.");
    const changesets = readChangesets(copy);
    await processes.run("pnpm", ["run", "version-packages"], { cwd: copy });
    const release = { version: readSharedVersion(copy), packages: readPackages(copy) };
    for (const { name, folder } of release.packages) {
      const entry = readChangelog(join(copy, folder), release.version);
      for (const { text } of changesets.filter(({ names }) => names.includes(name))) expectText(entry, text);
    }
    await commitAll(processes, copy, `Release ${release.version}`);
    return release;
  });
  await steps.need(`build and publish ${release.version}`, () => publish(processes, copy, registry, release));
  return release;
}

async function releaseSecond(
  { processes, steps }: Rehearsal,
  copy: string,
  registry: Registry,
  { version: before }: Release,
): Promise<Release> {
  const release = await steps.need("version a second change, in one package of the group", async () => {
    writeChangeset(copy, changedPackage, "patch", changeText);
    await processes.run("pnpm", ["run", "version-packages"], { cwd: copy });
    const release = { version: readSharedVersion(copy), packages: readPackages(copy) };
    expectEqual(
      release.version,
      before.replace(/\d+$/, (patch) => String(Number(patch) + 1)),
    );
    for (const { name, folder } of release.packages) {
      const entry = readChangelog(join(copy, folder), release.version);
      if (name === changedPackage) expectText(entry, changeText);
      else if (entry.includes(changeText)) throw new Error(`${name} says what is new in ${changedPackage}.`);
    }
    await commitAll(processes, copy, `Release ${release.version}`);
    return release;
  });
  await steps.need(`build and publish ${release.version}`, () => publish(processes, copy, registry, release));
  return release;
}

async function publish({ run }: Processes, copy: string, registry: Registry, { version, packages }: Release) {
  await run("pnpm", ["run", "release"], { cwd: copy, env: registry.env });
  for (const { name } of packages) expectEqual((await readTags(registry.url, name)).latest, version);
  const { stdout } = await run("git", ["tag", "--points-at", "HEAD"], { cwd: copy });
  expectEqual(stdout.trim().split("\n").sort(), packages.map(({ name }) => `${name}@${version}`).sort());
}

/** A snapshot of a branch gets a separate tag, so that only those who ask for it get it. */
async function releaseSnapshot(
  { folder, processes, steps }: Rehearsal,
  copy: string,
  registry: Registry,
  { version, packages }: Release,
): Promise<void> {
  await steps.check("publish a snapshot and install it, and leave the newest release as it is", async () => {
    writeChangeset(copy, changedPackage, "patch", changeText);
    await processes.run("pnpm", ["run", "release:snapshot"], { cwd: copy, env: registry.env });
    const snapshot = readSharedVersion(copy);
    if (!/^0\.0\.0-snapshot-\d{14}$/.test(snapshot)) throw new Error(`"${snapshot}" is not a snapshot's version.`);
    for (const { name } of packages) {
      expectEqual(await readTags(registry.url, name), { latest: version, snapshot });
    }
    const consumer = createConsumer("npm", join(folder, "projects/npm/snapshot"), registry.env);
    await install(
      processes,
      consumer,
      packages.map(({ name }) => `${name}@snapshot`),
    );
    expectVersions(consumer, snapshot);
  });
  await processes.run("git", ["reset", "--quiet", "--hard"], { cwd: copy });
  await processes.run("git", ["clean", "--quiet", "-d", "--force"], { cwd: copy });
}

interface PackageConsumer {
  consumer: Consumer;
  name: string;
  /** The package's folder in the repository. */
  folder: string;
}

/** A project for each package and manager, since a missing dependency of one could be hidden by installing another. */
function listConsumers(folder: string, { env }: Registry, packages: readonly PublishedPackage[]): PackageConsumer[] {
  return packages.flatMap((one) =>
    managers.map((manager) => ({
      consumer: createConsumer(manager, join(folder, "projects", manager, one.folder.replace("packages/", "")), env),
      name: one.name,
      folder: one.folder,
    })),
  );
}

/** Expects one copy of each of our packages, at this version, with a changelog entry for it. */
function expectVersions(consumer: Consumer, version: string): true {
  const installed = readInstalled(consumer);
  if (installed.size === 0) throw new Error("Nothing of ours is installed.");
  for (const [name, versions] of installed) {
    if (versions.join() !== version) throw new Error(`${name}: ${versions.join(", ")} installed instead of ${version}`);
  }
  // Direct dependencies are in the top `node_modules`, with both managers.
  const { dependencies } = readDependencies(consumer);
  for (const name of Object.keys(dependencies).filter((one) => installed.has(one))) {
    if (!version.startsWith("0.0.0-")) readChangelog(folderOf(consumer, name), version);
  }
  return true;
}

function readDependencies({ folder }: Consumer): { dependencies: Record<string, string> } {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return { dependencies: manifest.dependencies ?? {} };
}

function expectText(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`Nothing says "${part}" in:\n${text}`);
}
