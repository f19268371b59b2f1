import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../generate/read-providers.js";

const workspace = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
  catalog: Record<string, string>;
  minimumReleaseAge: number;
};

const manifests = execFileSync("git", ["ls-files", "package.json", "*/package.json"], { cwd: root, encoding: "utf8" })
  .trim()
  .split("\n");

const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

describe("the versions of dependencies", () => {
  it.each(Object.entries(workspace.catalog))("%s is exact in the catalog", (_name, version) => {
    expect(version).toMatch(exact);
  });

  it.each(manifests)("%s names exact ones, and what the catalog has by the catalog", (path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, Record<string, string>>;
    const fields = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
    for (const [name, range] of fields.flatMap((field) => Object.entries(manifest[field] ?? {}))) {
      const ours = name === "trunkline" || name.startsWith("@trunkline/");
      const expected = ours ? /^workspace:[*^]$/ : name in workspace.catalog ? /^catalog:$/ : exact;
      expect(range, name).toMatch(expected);
    }
  });

  it("are three days old at least when they are taken in", () => {
    expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(3 * 24 * 60);
  });
});
