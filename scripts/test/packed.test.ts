import { appendFileSync, cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Ceilings } from "../packed/ceilings.js";
import { createChecks } from "../packed/checks.js";
import { packPackages } from "../packed/pack-packages.js";
import { readPacked, readText, type Exports, type Manifest, type PackedPackage } from "../lib/packed-package.js";

const original = packPackages();
afterAll(() => original.remove());

const name = "@trunkline/zudu";
const copies: string[] = [];
afterEach(() => copies.splice(0).forEach((copy) => rmSync(copy, { recursive: true })));

/** Ceilings that the package, as it is, stays under. */
const ceilings: Ceilings = {
  uses: [{ entry: name, bytes: 9500, never: [/anunzi/i] }],
  never: [/\bzod\b/],
  neverElsewhere: [],
  unused: {},
  installed: { [name]: 1_000_000 },
  modules: { [name]: { count: 2 } },
};

const checks = createChecks(ceilings);

type CheckName = keyof typeof checks;

/** What a consumer of this package alone has of all that was packed: it, and what it stands on. */
const installed = new Set([name, "@trunkline/client"]);
const others = original.packages.filter((packed) => !installed.has(packed.name)).map(({ folder }) => folder);
const left = new Set([...others, join(original.folder, "tarballs")]);

/** A consumer that has the package with `breakIt` done to it. */
function breakPackage(breakIt: (packed: PackedPackage) => void): PackedPackage {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "trunkline-broken-")));
  copies.push(copy);
  cpSync(original.folder, copy, { recursive: true, filter: (path) => !left.has(path) });
  breakIt(readPacked(copy, name));
  return readPacked(copy, name);
}

const remove = (file: string) => (packed: PackedPackage) => rmSync(join(packed.folder, file));
const write = (file: string, text: string) => (packed: PackedPackage) => writeFileSync(join(packed.folder, file), text);
const append = (file: string, text: string) => (packed: PackedPackage) =>
  appendFileSync(join(packed.folder, file), `\n${text}\n`);
const prepend = (file: string, text: string) => (packed: PackedPackage) =>
  writeFileSync(join(packed.folder, file), `${text}\n${readText(packed, file)}`);
const change = (fields: Partial<Manifest>) => (packed: PackedPackage) =>
  writeFileSync(join(packed.folder, "package.json"), JSON.stringify({ ...packed.manifest, ...fields }));
const exporting = (exports: Exports) => (packed: PackedPackage) =>
  change({ exports: { ...packed.manifest.exports, ...exports } })(packed);

const entry = { types: "./dist/index.d.ts", default: "./dist/index.js" };

describe("a package as it is packed", () => {
  it.each(Object.keys(checks) as CheckName[])("passes the check of its %s", async (check) => {
    expect(await checks[check](breakPackage(() => {}))).toEqual([]);
  });
});

describe("a package that is broken on purpose is refused", () => {
  it.each<[what: string, breakIt: (packed: PackedPackage) => void, check: CheckName, problem: string]>([
    ["without its licence", remove("LICENSE"), "contents", "LICENSE is missing"],
    ["with another licence", write("LICENSE", "Mine."), "contents", "LICENSE is not the project's"],
    ["without its README", remove("README.md"), "contents", "README.md is missing"],
    ["without its spec", remove("openapi.json"), "contents", "openapi.json is missing"],
    ["released without a changelog", change({ version: "0.1.0" }), "contents", "CHANGELOG.md is missing"],
    ["with a source", write("dist/index.ts", ""), "contents", "dist/index.ts is not for users"],
    ["with a source map", write("dist/index.js.map", "{}"), "contents", "dist/index.js.map is not for users"],
    ["with a secret", write(".env", ""), "contents", ".env is not for users"],
    ["without code", remove("dist/index.js"), "contents", "dist holds no code"],

    ["without the code of an entry", remove("dist/index.js"), "manifest", ". points to ./dist/index.js"],
    ["without the types of an entry", remove("dist/index.d.ts"), "manifest", ". points to ./dist/index.d.ts"],
    [
      "with an export that points nowhere",
      exporting({ "./more": { ...entry, default: "./dist/more.js" } }),
      "manifest",
      "./more points to ./dist/more.js",
    ],
    ["with a wildcard", exporting({ "./*": entry }), "manifest", "./* is a wildcard"],
    [
      "with types last",
      exporting({ ".": { default: entry.default, types: entry.types } }),
      "manifest",
      ". has default, types",
    ],
    [
      "with the workspace's own condition",
      exporting({ ".": { "@trunkline/source": "./src/index.ts", ...entry } }),
      "manifest",
      ". has @trunkline/source",
    ],
    [
      "with CommonJS beside it",
      exporting({ ".": { ...entry, require: "./dist/index.js" } }),
      "manifest",
      ". has types, default, require",
    ],
    ["with an entry without types", exporting({ "./more": "./dist/index.js" }), "manifest", "./more has no types"],
    ["with a manifest that cannot be read", change({ exports: { ".": entry } }), "manifest", "./package.json"],
    ["without types for node10", change({ types: "./dist/old.d.ts" }), "manifest", "under node10, the types of ."],
    [
      "with an entry that node10 does not find",
      exporting({ "./more": entry }),
      "manifest",
      "under node10, the types of ./more are undefined",
    ],
    ["with side effects", change({ sideEffects: true }), "manifest", "sideEffects"],
    ["as CommonJS", change({ type: "commonjs" }), "manifest", '"type"'],
    ["for any Node", change({ engines: {} }), "manifest", '"engines"'],
    ["from another folder", change({ repository: { directory: "packages/vapi" } }), "manifest", "repository.directory"],
    [
      "for members only",
      change({ publishConfig: { access: "restricted", provenance: true } }),
      "manifest",
      "publishConfig.access",
    ],
    ["without provenance", change({ publishConfig: { access: "public" } }), "manifest", "publishConfig.provenance"],
    [
      "with the workspace's protocol",
      change({ dependencies: { "@trunkline/client": "workspace:^" } }),
      "manifest",
      "workspace:^",
    ],
    ["with the catalog's protocol", change({ dependencies: { "openapi-fetch": "catalog:" } }), "manifest", "catalog:"],
    ["with a script at install", change({ scripts: { postinstall: "node dist/index.js" } }), "manifest", "postinstall"],
    ["with a command that is not there", change({ bin: { zudu: "./dist/main.js" } }), "manifest", "the command zudu"],

    [
      "with an undeclared dependency",
      change({ dependencies: {} }),
      "imports",
      "dist/index.js imports @trunkline/client",
    ],
    [
      "with one that is imported late",
      append("dist/index.js", `export const late = () => import("yaml");`),
      "imports",
      "dist/index.js imports yaml",
    ],
    [
      "with a type that only the workspace can resolve",
      append("dist/index.d.ts", `export type { Spec } from "@trunkline/spec-zudu";`),
      "imports",
      "dist/index.d.ts imports @trunkline/spec-zudu",
    ],
    [
      "with a type from an undeclared package, inline",
      append("dist/index.d.ts", `export type Spec = import("@trunkline/spec-zudu").Spec;`),
      "imports",
      "dist/index.d.ts imports @trunkline/spec-zudu",
    ],
    [
      "with a type from its sources",
      append("dist/index.d.ts", `export * from "../src/index.js";`),
      "imports",
      "dist/index.d.ts imports ../src/index.js",
    ],
    ["with Node's types", prepend("dist/index.d.ts", `/// <reference types="node" />`), "imports", "@types/node"],
    [
      "with types of Node's modules",
      append("dist/index.d.ts", `export type { Server } from "node:http";`),
      "imports",
      "takes types from node:http",
    ],
    [
      "without a chunk",
      append("dist/index.js", `export * from "./chunk-abc.js";`),
      "imports",
      "dist/index.js imports ./chunk-abc.js",
    ],

    [
      "with a chunk of an earlier build",
      write("dist/chunk-abc.js", `export * from "./index.js";`),
      "leftovers",
      "nothing leads to dist/chunk-abc.js",
    ],
    [
      "with types of an earlier build",
      write("dist/chunk-abc.d.ts", `export * from "./index.js";`),
      "leftovers",
      "nothing leads to dist/chunk-abc.d.ts",
    ],

    ["without the code of an entry", remove("dist/index.js"), "publint", "does not exist"],
    [
      "with types last",
      exporting({ ".": { default: entry.default, types: entry.types } }),
      "publint",
      "should be the first",
    ],
    ["as CommonJS", change({ type: "commonjs" }), "publint", "ESM"],

    ["without the types of an entry", remove("dist/index.d.ts"), "attw", "types"],
    ["as CommonJS", change({ type: "commonjs" }), "attw", ""],
    [
      "with a type from its sources",
      append("dist/index.d.ts", `export * from "../src/index.js";`),
      "attw",
      "../src/index.js",
    ],
    ["with types that Node does not find", append("dist/index.d.ts", `export * from "./more";`), "attw", "./more"],

    [
      "that does something when it is imported",
      append("dist/index.js", `globalThis.zudu = true;`),
      "unused",
      "runs code when it is imported: globalThis.zudu",
    ],
    [
      "that calls something at its top",
      append("dist/index.js", `export const now = Date.now();`),
      "unused",
      "Date.now()",
    ],
    [
      "that says that it does something",
      (packed) => {
        change({ sideEffects: true })(packed);
        append("dist/index.js", `globalThis.zudu = true;`)(packed);
      },
      "unused",
      "imported and not used leaves",
    ],

    [
      "that is too big to bundle",
      append("dist/index.js", `export const noise = ${JSON.stringify(makeNoise(2000))};`),
      "sizes",
      "over the 9500 allowed",
    ],
    ["that is too big to install", write("dist/noise.js", makeNoise(1_000_000)), "sizes", "over the 1000000 allowed"],
    [
      "with a name that must not appear",
      append("dist/index.js", `export const other = "Anunzi";`),
      "sizes",
      'has "Anunzi"',
    ],
    [
      "with a package that no bundle holds",
      append("dist/index.js", `export const other = "zod";`),
      "sizes",
      'has "zod"',
    ],
    [
      "with an entry that has no ceiling",
      exporting({ "./more": entry }),
      "sizes",
      "@trunkline/zudu/more has no ceiling",
    ],

    [
      "that loads another module",
      (packed) => {
        write("dist/more.js", "export const more = 1;")(packed);
        append("dist/index.js", `export * from "./more.js";`)(packed);
      },
      "start-up",
      "loads 3 modules, over the 2 allowed",
    ],
    [
      "that loads Node's own",
      append("dist/index.js", `export { readFileSync } from "node:fs";`),
      "start-up",
      "loads node:fs",
    ],
  ])("%s", async (_what, breakIt, check, problem) => {
    const problems = await checks[check](breakPackage(breakIt));
    expect(problems.join("\n")).toContain(problem);
    expect(problems).not.toEqual([]);
  });
});

/** Text that does not compress. */
function makeNoise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  }).join("");
}
