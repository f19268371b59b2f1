import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Exports = { [condition: string]: string | Exports };

export interface Manifest {
  name: string;
  version: string;
  type?: string;
  license?: string;
  sideEffects?: boolean;
  files?: string[];
  engines?: { node?: string };
  repository?: { directory?: string };
  publishConfig?: { access?: string; provenance?: boolean };
  exports?: Exports;
  main?: string;
  types?: string;
  typesVersions?: Record<string, Record<string, string[]>>;
  bin?: Record<string, string>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A published package in a consumer's `node_modules`. */
export interface PackedPackage {
  name: string;
  /** The consumer's folder, which contains `node_modules`. */
  consumer: string;
  folder: string;
  manifest: Manifest;
  /** Paths within the package, in order. */
  files: string[];
}

/** Checks a package, and returns what is wrong with it, in sentences. */
export type Check = (packed: PackedPackage) => string[] | Promise<string[]>;

export function readPacked(consumer: string, name: string): PackedPackage {
  const folder = join(consumer, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return { name, consumer, folder, manifest, files };
}

export function readText(packed: PackedPackage, file: string): string {
  return readFileSync(join(packed.folder, file), "utf8");
}

/** The entries that can be imported as code, such as `.`, but not the manifest or a spec. */
export function listEntries({ name, manifest }: PackedPackage): { entry: string; target: string | Exports }[] {
  return Object.entries(manifest.exports ?? {})
    .filter(([path]) => !path.endsWith(".json"))
    .map(([path, target]) => ({ entry: path === "." ? name : `${name}${path.slice(1)}`, target }));
}
