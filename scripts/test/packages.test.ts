import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProviderNames, root } from "../lib/repository.js";

const providers = readProviderNames();

function filesOf(folder: string): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", folder], { cwd: root });
  return (
    listed
      .toString()
      .trim()
      .split("\n")
      .map((path) => path.slice(folder.length + 1))
      // A release writes the one, and the check of API reports asks for the other.
      .filter((path) => path !== "CHANGELOG.md" && !path.startsWith("api/"))
  );
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function titleOf(provider: string): string {
  return (JSON.parse(read(`packages/${provider}/openapi.json`)) as { info: { "x-title": string } }).info["x-title"];
}

/** What is left of a file once the provider's own names are taken out. */
function shapeOf(provider: string, file: string): string {
  const title = titleOf(provider);
  return read(`packages/${provider}/${file}`).replaceAll(title, "Provider").replaceAll(provider, "provider");
}

describe("the client packages", () => {
  const [first = "", ...others] = providers;

  it.each(others)("%s has the same files as the first", (provider) => {
    expect(filesOf(`packages/${provider}`)).toEqual(filesOf(`packages/${first}`));
  });

  it.each(others)("%s differs from the first in names only", (provider) => {
    for (const file of ["package.json", "tsconfig.json", "tsdown.config.ts", "LICENSE"]) {
      expect(shapeOf(provider, file)).toBe(shapeOf(first, file));
    }
  });

  it.each(providers)("%s exports the factory and the types that are promised", (provider) => {
    const index = read(`packages/${provider}/src/index.ts`);
    const title = titleOf(provider);
    expect(index).toContain(`export function create${title}Client(`);
    expect(index).toContain(`export interface ${title}ClientOptions `);
    expect(index).toContain(`export interface ${title}Client `);
    expect(index).toMatch(/export type \{[^}]*\bcomponents\b[^}]*\boperations\b[^}]*\bpaths\b/);
  });
});

describe("the shared package", () => {
  it("has an entry for each provider, and each provider the same floor plan", () => {
    const { exports } = JSON.parse(read("packages/trunkline/package.json")) as { exports: Record<string, unknown> };
    const plan = ["convert-call.ts", "index.ts", "source.ts", "status.ts"];
    for (const provider of providers) {
      expect(exports).toHaveProperty([`./${provider}`]);
      expect(filesOf(`packages/trunkline/src/providers/${provider}`)).toEqual(expect.arrayContaining(plan));
    }
  });
});
