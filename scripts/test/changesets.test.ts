import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  judgeChangesets,
  type ChangedPackage,
  type PendingChangeset,
} from "../compatibility/changesets/judge-changesets.js";
import { findBase, readChangedPackages, readChangesets } from "../compatibility/changesets/read-changes.js";
import type { Bump } from "../compatibility/change.js";

function changed(bump: Bump, version = "1.0.0"): ChangedPackage {
  return {
    name: "acme",
    version,
    files: ["packages/acme/src/index.ts"],
    changes: [{ bump, where: "schema Call", what: "has changed" }],
  };
}

function changeset(type: Bump | "none", fields: Partial<PendingChangeset> = {}): PendingChangeset {
  return { file: ".changeset/a.md", isNew: true, releases: [{ name: "acme", type }], summary: "Something.", ...fields };
}

describe("a change that reaches users", () => {
  it.each<[what: string, change: ChangedPackage, changesets: PendingChangeset[], problem: string | undefined]>([
    [
      "without a changeset is refused",
      changed("patch"),
      [],
      "acme has changed, and no changeset says so: packages/acme/src/index.ts",
    ],
    [
      "with a changeset of another package is refused",
      changed("patch"),
      [changeset("patch", { releases: [{ name: "other", type: "patch" }] })],
      "no changeset says so",
    ],
    [
      "with a changeset of an earlier change is refused",
      changed("patch"),
      [changeset("patch", { isNew: false })],
      "no changeset says so",
    ],
    [
      "with a changeset that releases nothing is refused",
      changed("patch"),
      [changeset("none")],
      "no changeset says so",
    ],
    ["with a changeset passes", changed("patch"), [changeset("patch")], undefined],
    [
      "with a smaller changeset is refused",
      changed("minor"),
      [changeset("patch")],
      "acme needs a minor version, and its changeset says patch:",
    ],
    [
      "that breaks is refused as a minor one",
      changed("major"),
      [changeset("minor")],
      "acme needs a major version, and its changeset says minor:",
    ],
    ["that breaks passes as a major one", changed("major"), [changeset("major")], undefined],
    ["with a larger changeset passes", changed("patch"), [changeset("major")], undefined],
    ["goes by the largest of several", changed("minor"), [changeset("patch"), changeset("minor")], undefined],
    ["is minor before 1.0, even if it breaks", changed("major", "0.3.0"), [changeset("minor")], undefined],
    ["is no patch before 1.0, if it breaks", changed("major", "0.3.0"), [changeset("patch")], "needs a minor version"],
    [
      "is said to break nothing, and why",
      changed("major"),
      [changeset("minor", { summary: "More.\n\nCompatible: nobody writes these." })],
      undefined,
    ],
    [
      "is said to break nothing, but not why",
      changed("major"),
      [changeset("minor", { summary: "Compatible:" })],
      "needs a major version",
    ],
    [
      "and was never released has any changeset",
      changed("major", "0.0.0"),
      [changeset("patch", { isNew: false })],
      undefined,
    ],
    ["and was never released has a changeset all the same", changed("major", "0.0.0"), [], "no changeset says so"],
  ])("%s", (_what, change, changesets, problem) => {
    const problems = judgeChangesets([change], changesets).join("\n");
    if (problem === undefined) expect(problems).toBe("");
    else expect(problems).toContain(problem);
  });

  it("is named together with what it breaks", () => {
    expect(judgeChangesets([changed("major")], [changeset("patch")])).toContain("  schema Call has changed");
  });
});

describe("a repository", () => {
  let root: string;
  const run = (...command: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.test", "-c", "commit.gpgsign=false", ...command], {
      cwd: root,
    });
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  const commit = () => {
    run("add", "--all");
    run("commit", "--quiet", "--message", "Change");
  };
  const manifest = (version: string, more: object = {}) =>
    write(
      "packages/trunkline/package.json",
      `{\n  "name": "trunkline",\n  "version": "${version}",\n  "more": ${JSON.stringify(more)}\n}\n`,
    );
  const schema = (type: string) => ({ paths: {}, components: { schemas: { Call: { type } } } });
  const judge = (branch?: string) => {
    const checkout = { root, base: findBase(root, branch) };
    return judgeChangesets(readChangedPackages(checkout), readChangesets(checkout)).join("\n");
  };
  const say = (bump: Bump, file = "a") =>
    write(`.changeset/${file}.md`, `---\n"trunkline": ${bump}\n---\n\nSomething.\n`);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "trunkline-changesets-"));
    run("init", "--quiet", "--initial-branch=main");
    manifest("1.0.0");
    write("packages/trunkline/src/index.ts", "1");
    write("packages/trunkline/openapi.json", schema("string"));
    write("packages/trunkline/api/index.md", "```ts\n\nexport const a: number;\n\n```");
    write(".changeset/README.md", "About.");
    commit();
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("that has not changed since its version needs nothing", () => {
    expect(judge()).toBe("");
  });

  it.each<[what: string, path: string, content: unknown, needed: Bump]>([
    ["a source", "packages/trunkline/src/index.ts", "2", "patch"],
    ["a new source", "packages/trunkline/src/new.ts", "1", "patch"],
    ["a spec", "packages/trunkline/openapi.json", schema("number"), "major"],
    ["a report", "packages/trunkline/api/index.md", "```ts\n\nexport const a: string;\n\n```", "major"],
    ["a new entry", "packages/trunkline/api/more.md", "```ts\n\nexport const a: string;\n\n```", "minor"],
  ])("with a change of %s needs a changeset, committed or not", (_what, path, content, needed) => {
    write(path, content);
    expect(judge()).toContain("no changeset says so");
    commit();
    expect(judge()).toContain("no changeset says so");
    if (needed !== "patch") {
      say("patch");
      expect(judge()).toContain(`needs a ${needed} version`);
    }
    say(needed);
    expect(judge()).toBe("");
  });

  it.each([
    ["a README", "packages/trunkline/README.md"],
    ["a test", "packages/trunkline/test/a.test.ts"],
    ["a script", "scripts/a.ts"],
  ])("with a change of %s needs none", (_what, path) => {
    write(path, "new");
    commit();
    expect(judge()).toBe("");
  });

  it("with a change of its manifest needs one, unless it is the version", () => {
    manifest("1.0.0", { dependencies: {} });
    expect(judge()).toContain("packages/trunkline/package.json");
    manifest("1.0.1");
    commit();
    expect(judge()).toBe("");
  });

  it("starts anew at each version", () => {
    write("packages/trunkline/src/index.ts", "2");
    commit();
    expect(judge()).not.toBe("");
    manifest("1.0.1");
    commit();
    expect(judge()).toBe("");
  });

  it("compares a branch with where it left the other", () => {
    say("patch", "earlier");
    write("packages/trunkline/src/index.ts", "2");
    commit();
    run("checkout", "--quiet", "-b", "branch");
    write("packages/trunkline/src/index.ts", "3");
    commit();
    expect(judge()).toBe("");
    expect(judge("main")).toContain("no changeset says so");
    say("patch", "own");
    expect(judge("main")).toBe("");
  });
});
