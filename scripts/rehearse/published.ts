import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Processes } from "../lib/processes.js";

/** A version of a package in the registry. */
export interface Published {
  name: string;
  version: string;
  /** Bytes of the tarball. */
  packed: number;
  /** Bytes of the files in it. */
  unpacked: number;
  files: string[];
}

interface Packument {
  "dist-tags": Record<string, string>;
  versions: Record<string, { dist: { tarball: string } }>;
}

export async function readTags(registry: string, name: string): Promise<Record<string, string>> {
  return (await readPackument(registry, name))["dist-tags"];
}

export async function readPublished(
  { run }: Processes,
  registry: string,
  { name, version }: { name: string; version: string },
  folder: string,
): Promise<Published> {
  const { versions } = await readPackument(registry, name);
  const found = versions[version];
  if (!found) throw new Error(`The registry has no ${name}@${version}.`);
  const answer = await fetch(found.dist.tarball);
  if (!answer.ok) throw new Error(`The registry answers ${answer.status} for the tarball of ${name}@${version}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const path = join(folder, `${name.replaceAll(/\W/g, "-")}.tgz`);
  writeFileSync(path, bytes);
  const listed = await run("tar", ["--list", "--verbose", "--gzip", "--file", path], { cwd: folder });
  const files = listed.stdout
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/));
  return {
    name,
    version,
    packed: bytes.length,
    unpacked: files.reduce((sum, [, , size]) => sum + Number(size), 0),
    files: files.map((columns) => columns.at(-1)?.replace("package/", "") ?? "").sort(),
  };
}

async function readPackument(registry: string, name: string): Promise<Packument> {
  const answer = await fetch(`${registry}${name.replace("/", "%2f")}`);
  if (!answer.ok) throw new Error(`The registry answers ${answer.status} for ${name}.`);
  return (await answer.json()) as Packument;
}
