import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import type { Processes } from "../lib/processes.js";

export type Manager = "npm" | "pnpm";

/** Another team's project, which contains only what it has installed. */
export interface Consumer {
  manager: Manager;
  folder: string;
  env: Record<string, string>;
}

export function createConsumer(manager: Manager, folder: string, env: Record<string, string>): Consumer {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  if (manager === "pnpm") {
    // pnpm refuses versions younger than a day, and those published here are seconds old.
    writeFileSync(join(folder, "pnpm-workspace.yaml"), "packages: []\nminimumReleaseAge: 0\npmOnFail: ignore\n");
  }
  return { manager, folder, env };
}

export async function install({ run }: Processes, consumer: Consumer, packages: readonly string[]): Promise<void> {
  const { manager, folder, env } = consumer;
  await run(manager, [manager === "npm" ? "install" : "add", ...packages], { cwd: folder, env });
}

export async function update({ run }: Processes, { manager, folder, env }: Consumer): Promise<void> {
  await run(manager, ["update"], { cwd: folder, env });
}

/** The folder of an installed package. pnpm keeps indirect dependencies out of the project's own `node_modules`. */
export function folderOf({ folder }: Consumer, name: string): string {
  const top = join(folder, "node_modules", name);
  return existsSync(top) ? top : join(folder, "node_modules/.pnpm/node_modules", name);
}

/** An installed package's entry, as the project's code would resolve it. */
export function resolveFrom({ folder }: Consumer, name: string): string {
  return pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href;
}

/** The installed versions of our packages by name, direct or indirect. */
export function readInstalled({ manager, folder }: Consumer): Map<string, string[]> {
  const found = manager === "npm" ? readNpmLock(folder) : readPnpmLock(folder);
  const installed = new Map<string, string[]>();
  for (const [name, version] of found) {
    if (name === "trunkline" || name.startsWith("@trunkline/")) {
      installed.set(name, [...(installed.get(name) ?? []), version]);
    }
  }
  return installed;
}

function readNpmLock(folder: string): [name: string, version: string][] {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  return Object.entries(lock.packages).map(([path, { version = "" }]) => [
    path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    version,
  ]);
}

function readPnpmLock(folder: string): [name: string, version: string][] {
  const lock = parse(readFileSync(join(folder, "pnpm-lock.yaml"), "utf8")) as { packages: Record<string, unknown> };
  return Object.keys(lock.packages).map((key) => {
    const at = key.lastIndexOf("@");
    return [key.slice(0, at), key.slice(at + 1)];
  });
}
