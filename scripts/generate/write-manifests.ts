import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/repository.js";
import type { RegistryEntry } from "./read-registry.js";
import type { Files } from "../lib/committed-files.js";

interface Manifest {
  [field: string]: unknown;
  keywords?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const words = ["voice-ai", "calls"];

/** The entries of the shared package that belong to no provider, each a folder. */
const shared = ["export", "webhooks"];

/** The parts of other packages' manifests that depend on the providers: entries, dependencies and keywords. */
export function writeManifests(entries: readonly RegistryEntry[]): Files {
  const names = entries.map(({ name }) => name);
  const clients = names.map((name) => `@trunkline/${name}`);
  const specs = names.map((name) => `@trunkline/spec-${name}`);
  const ours = readManifest("packages/trunkline");
  const command = readManifest("packages/cli");
  const manifests: Record<string, Manifest> = {
    "packages/trunkline": {
      ...ours,
      keywords: [...words, ...names],
      ...writeEntries(names),
      publishConfig: { ...(ours.publishConfig as object), exports: writeExports(names) },
      dependencies: add(ours.dependencies, clients, "workspace:^"),
    },
    "packages/cli": { ...command, keywords: [...words, "cli", ...names] },
    ...Object.fromEntries(
      [
        { folder: "packages/simulator", needed: [...clients, ...specs] },
        { folder: "scripts", needed: [...clients, ...specs] },
        { folder: "benchmarks", needed: clients },
      ].map(({ folder, needed }) => {
        const manifest = readManifest(folder);
        return [folder, { ...manifest, devDependencies: add(manifest.devDependencies, needed, "workspace:*") }];
      }),
    ),
  };
  return new Map(
    Object.entries(manifests).map(([folder, manifest]) => [`${folder}/package.json`, JSON.stringify(manifest)]),
  );
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}

function add(
  dependencies: Record<string, string> = {},
  names: readonly string[],
  range: string,
): Record<string, string> {
  const all = { ...dependencies, ...Object.fromEntries(names.map((name) => [name, range])) };
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function writeEntries(names: readonly string[]): object {
  return {
    // For `moduleResolution: node10`, which does not support "exports".
    typesVersions: {
      "*": Object.fromEntries([...names, ...shared].map((name) => [name, [`./dist/${name}.d.ts`]])),
    },
    exports: writeExports(names, (name) => ({ "@trunkline/source": toSource(name) })),
  };
}

function writeExports(names: readonly string[], more: (name: string) => object = () => ({})): object {
  const entry = (name: string) => ({ ...more(name), types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  return {
    ".": entry("index"),
    ...Object.fromEntries([...names, ...shared].map((name) => [`./${name}`, entry(name)])),
    "./package.json": "./package.json",
  };
}

function toSource(name: string): string {
  if (name === "index") return "./src/index.ts";
  return shared.includes(name) ? `./src/${name}/index.ts` : `./src/providers/${name}/index.ts`;
}
