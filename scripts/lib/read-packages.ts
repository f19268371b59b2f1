import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface PublishedPackage {
  name: string;
  version: string;
  /** The path from the repository's root. */
  folder: string;
}

/** The published packages of a repository, by name. */
export function readPackages(repository: string): PublishedPackage[] {
  return readdirSync(join(repository, "packages"))
    .map((folder) => ({ ...readManifest(join(repository, "packages", folder)), folder: `packages/${folder}` }))
    .filter((one) => one.private !== true)
    .map(({ name, version, folder }) => ({ name, version, folder }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

export function readManifest(folder: string): { name: string; version: string; private?: boolean } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    private?: boolean;
  };
}
