import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import parseChangeset from "@changesets/parse";
import type { JsonObject } from "@trunkline/spec-model";
import { diffReports } from "../api-report/diff-reports.js";
import type { Change } from "../change.js";
import { diffSpecs } from "../spec-diff/diff-specs.js";
import type { ChangedPackage, PendingChangeset } from "./judge-changesets.js";

/** A checkout, and the commit to compare it with. */
export interface Checkout {
  root: string;
  base: string;
}

function git(root: string, ...command: string[]): string {
  return execFileSync("git", command, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * The commit where the current branch left `branch` or, without it, the commit that last set the version: later changes
 * are unreleased. Works in a clone without tags.
 */
export function findBase(root: string, branch?: string): string {
  if (branch !== undefined) return git(root, "merge-base", branch, "HEAD").trim();
  const base = git(
    root,
    "log",
    "-1",
    "--format=%H",
    "-G",
    '"version":',
    "--",
    "packages/trunkline/package.json",
  ).trim();
  if (base === "") throw new Error("No commit here sets a version: is this a clone with its history?");
  return base;
}

function readBefore({ root, base }: Checkout, path: string): string | undefined {
  try {
    return git(root, "show", `${base}:${path}`);
  } catch {
    return undefined;
  }
}

function readNow({ root }: Checkout, path: string): string | undefined {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

/** All changed files: committed or not, deleted or new. */
function listChangedFiles({ root, base }: Checkout): string[] {
  const changed = git(root, "diff", "--name-only", "--no-renames", base);
  const untracked = git(root, "ls-files", "--others", "--exclude-standard");
  return `${changed}${untracked}`.split("\n").filter(Boolean);
}

export function readChangedPackages(checkout: Checkout): ChangedPackage[] {
  const changed = listChangedFiles(checkout);
  return readdirSync(join(checkout.root, "packages"))
    .map((directory) => `packages/${directory}`)
    .filter((directory) => existsSync(join(checkout.root, directory, "package.json")))
    .flatMap((directory) => {
      const manifest = readManifest(readNow(checkout, `${directory}/package.json`));
      if (manifest.private === true) return [];
      const before = readManifest(readBefore(checkout, `${directory}/package.json`));
      const files = changed.filter(
        (file) => file.startsWith(`${directory}/`) && isPublic(file.slice(directory.length + 1)),
      );
      const fields = isSameToUsers(before, manifest) ? [] : [`${directory}/package.json`];
      return [
        {
          name: String(manifest.name),
          version: String(before.version ?? "0.0.0"),
          files: [...files, ...fields],
          changes: [...compareSpecs(checkout, directory), ...compareReports(checkout, directory, changed)],
        },
      ];
    });
}

/** Whether a package's code, types or spec depend on the file. A README alone needs no release. */
function isPublic(file: string): boolean {
  return /^(src\/|api\/|openapi\.json$|tsdown\.config\.ts$)/.test(file);
}

function readManifest(text: string | undefined): JsonObject {
  return text === undefined ? {} : (JSON.parse(text) as JsonObject);
}

/** Ignores the version, which Changesets sets, and fields for development only. */
function isSameToUsers(before: JsonObject, after: JsonObject): boolean {
  const strip = ({ version: _version, scripts: _scripts, devDependencies: _dev, ...rest }: JsonObject) =>
    JSON.stringify(rest);
  return strip(before) === strip(after);
}

function compareSpecs(checkout: Checkout, directory: string): Change[] {
  const before = readBefore(checkout, `${directory}/openapi.json`);
  const now = readNow(checkout, `${directory}/openapi.json`);
  if (before === undefined || now === undefined) return [];
  return diffSpecs(JSON.parse(before) as JsonObject, JSON.parse(now) as JsonObject);
}

function compareReports(checkout: Checkout, directory: string, changed: string[]): Change[] {
  return changed
    .filter((file) => file.startsWith(`${directory}/api/`))
    .flatMap((file): Change[] => {
      const [before, now] = [readBefore(checkout, file), readNow(checkout, file)];
      if (before === undefined) return [{ bump: "minor", where: file, what: "was added" }];
      if (now === undefined) return [{ bump: "major", where: file, what: "was removed" }];
      return diffReports(file, before, now);
    });
}

export function readChangesets(checkout: Checkout): PendingChangeset[] {
  const changed = new Set(listChangedFiles(checkout));
  return readdirSync(join(checkout.root, ".changeset"))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => {
      const path = `.changeset/${file}`;
      const { summary, releases } = parseChangeset(readNow(checkout, path) ?? "");
      return { file: path, isNew: changed.has(path), summary, releases };
    });
}
