import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPackages } from "../lib/read-packages.js";

export type Bump = "patch" | "minor" | "major";

/** The texts of the pending changesets, with the packages that each names. */
export function readChangesets(repository: string): { text: string; names: string[] }[] {
  const folder = join(repository, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .map((content) => {
      const [, head = "", text = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(content) ?? [];
      return { text: text.trim(), names: [...head.matchAll(/^"(.+)":/gm)].map(([, name = ""]) => name) };
    });
}

export function writeChangeset(repository: string, name: string, bump: Bump, text: string): void {
  writeFileSync(join(repository, ".changeset/rehearsed-change.md"), `---\n"${name}": ${bump}\n---\n\n${text}\n`);
}

/** The version of all packages, which are released together. */
export function readSharedVersion(repository: string): string {
  const packages = readPackages(repository);
  const versions = new Set(packages.map(({ version }) => version));
  const [version] = versions;
  if (version === undefined || versions.size > 1) {
    throw new Error(`Not one version:\n${packages.map((one) => `${one.name} ${one.version}`).join("\n")}`);
  }
  return version;
}

/** A changelog's entry for a version. */
export function readChangelog(folder: string, version: string): string {
  const [, ...entries] = readFileSync(join(folder, "CHANGELOG.md"), "utf8").split(/^## /m);
  const entry = entries.find((one) => one.startsWith(`${version}\n`));
  if (entry === undefined) throw new Error(`The changelog in ${folder} does not know ${version}.`);
  return entry;
}
