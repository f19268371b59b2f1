import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../lib/repository.js";

interface Workspace {
  catalog: Record<string, string>;
  minimumReleaseAge: number;
}

const readWorkspace = (path: string) =>
  parse(readFileSync(join(root, path, "pnpm-workspace.yaml"), "utf8")) as Workspace;
const workspace = readWorkspace("");

const manifests = execFileSync("git", ["ls-files", "package.json", "*/package.json"], { cwd: root, encoding: "utf8" })
  .trim()
  .split("\n");

/** What has a lockfile of its own is no part of the workspace, and cannot say "catalog:". */
const standsAlone = (path: string) => dirname(path) !== "." && existsSync(join(root, dirname(path), "pnpm-lock.yaml"));

const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

describe("the versions of dependencies", () => {
  it.each(Object.entries(workspace.catalog))("%s is exact in the catalog", (_name, version) => {
    expect(version).toMatch(exact);
  });

  it.each(manifests)("%s names exact ones, and what the catalog has as the catalog has it", (path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, Record<string, string>>;
    // Peers are the users' own: a range, which what is developed with is in.
    for (const name of Object.keys(manifest.peerDependencies ?? {})) {
      expect(manifest.devDependencies?.[name], name).toBe("catalog:");
    }
    const fields = ["dependencies", "devDependencies", "optionalDependencies"];
    for (const [name, range] of fields.flatMap((field) => Object.entries(manifest[field] ?? {}))) {
      const ours = name === "trunkline" || name.startsWith("@trunkline/");
      const inCatalog = workspace.catalog[name];
      if (ours) expect(range, name).toMatch(/^workspace:[*^]$/);
      else if (inCatalog === undefined) expect(range, name).toMatch(exact);
      else expect(range, name).toBe(standsAlone(path) ? inCatalog : "catalog:");
    }
  });

  it.each(["", "scripts/rehearse/tools"])('are three days old at least when they are taken in, below "%s"', (path) => {
    expect(readWorkspace(path).minimumReleaseAge).toBeGreaterThanOrEqual(3 * 24 * 60);
  });
});
