import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cutSpecTypes } from "../compatibility/api-report/cut-spec-types.js";
import { diffReports } from "../compatibility/api-report/diff-reports.js";
import { findUndocumented } from "../compatibility/api-report/find-undocumented.js";
import { root } from "../lib/repository.js";
import { largest, type Bump } from "../compatibility/change.js";

const report = (code: string) => `## API Report File for "acme"\n\n\`\`\`ts\n\n${code}\n\n\`\`\`\n`;

const code = `import { Failure } from '@acme/client';

export { Failure }

// @public
export interface Call<Raw = unknown> {
    id: string;
    // (undocumented)
    note?: string;
    status: "queued" | "ended";
    raw: Raw;
}

// @public
export type Word = "queued" | "ended";

// @public
export type Either = string | number;

// @public
export function list(query?: Query): Promise<Call[]>;

// @public
export const limit: number;

// @public (undocumented)
interface Query {
    limit?: number;
}

// @public
export class Problem extends Error {
    readonly kind: Word;
}

// (No @packageDocumentation comment for this package)`;

describe("two API reports", () => {
  it.each<[bump: Bump, what: string, from: string, to: string, told: string]>([
    [
      "minor",
      "a new export",
      "export const limit",
      "// @public\nexport const more: number;\n\nexport const limit",
      "`more` was added",
    ],
    ["major", "an export that is gone", "export const limit: number;", "", "`limit` was removed"],
    ["major", "an export that is only used inside", "export type Either", "type Either", "`Either` was removed"],
    ["minor", "a type that can now be named", "interface Query", "export interface Query", "`Query` was added"],
    ["major", "a name that is no longer passed on", "export { Failure }", "", "`Failure` was removed"],
    ["minor", "a new optional field", "note?: string;", "note?: string; more?: string;", "`Call.more` was added"],
    [
      "major",
      "a field that all have to give",
      "note?: string;",
      "note?: string; more: string;",
      "`Call.more` was added",
    ],
    ["major", "a field that is gone", "note?: string;", "", "`Call.note` was removed"],
    ["major", "a field that must be there", "note?: string;", "note: string;", "`Call.note` has changed"],
    ["major", "a field of another type", "note?: string;", "note?: number;", "`Call.note` has changed"],
    [
      "minor",
      "a new word of ours in a field",
      `status: "queued"`,
      `status: "ringing" | "queued"`,
      "`Call.status` has changed",
    ],
    ["minor", "a new word of ours", `Word = "queued"`, `Word = "new" | "queued"`, "`Word` has changed"],
    ["major", "a renamed word", `Word = "queued"`, `Word = "waiting"`, "`Word` has changed"],
    ["major", "a wider type", "string | number", "string | number | boolean", "`Either` has changed"],
    ["minor", "one more argument", "query?: Query)", "query?: Query, more?: string)", "`list` takes one more argument"],
    ["major", "an argument that is needed", "query?: Query)", "query?: Query, more: string)", "`list` has changed"],
    ["major", "another answer", "Promise<Call[]>", "Promise<Call[] | undefined>", "`list` has changed"],
    ["major", "another parameter of a type", "Call<Raw = unknown>", "Call<Raw>", "`Call` has changed"],
    ["major", "an inner type with a field less", "limit?: number;", "", "`Query.limit` was removed"],
    [
      "minor",
      "a new field of a class",
      "readonly kind: Word;",
      "readonly kind: Word; readonly more: string;",
      "`Problem.more` was added",
    ],
    ["major", "another class beneath", "extends Error", "extends TypeError", "`Problem` has changed"],
  ])("need a %s version for %s", (bump, _what, from, to, told) => {
    expect(code).toContain(from);
    const changes = diffReports("acme", report(code), report(code.replace(from, to)));
    expect(changes.map(({ what }) => what)).toContain(told);
    expect(largest(changes.map((change) => change.bump))).toBe(bump);
  });

  it("are the same in other words and another order", () => {
    const other = code.replace("// @public\nexport const", "// @public (undocumented)\nexport const");
    expect(diffReports("acme", report(code), report(other))).toEqual([]);
  });
});

describe("what has no docstring", () => {
  const undocumented = `// @public (undocumented)
export type Word = "queued";

// @public
export interface Call {
    // (undocumented)
    id: string;
    note?: string;
}

// @public (undocumented)
interface Options {
    a?: 1;
}

// @public (undocumented)
export class Failure extends Error {
    // (undocumented)
    static isInstance(value: unknown): boolean;
}

// @public (undocumented)
export function list(): Call[];

// @public (undocumented)
type Item<Of> = Of extends (infer One)[] ? One : never;

// @public (undocumented)
export interface paths { }

// @public (undocumented)
export type webhooks = Record<string, never>;`;

  it("is found by name: exports, and members of whatever has some", () => {
    expect(findUndocumented(report(undocumented))).toEqual([
      "Word",
      "Call: id: string;",
      "Options",
      "Failure",
      "Failure: static isInstance(value: unknown): boolean;",
      "list",
    ]);
  });

  it("is nothing in what our packages give", () => {
    const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "api"));
    const reports = folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
    expect(reports.length).toBeGreaterThan(8);
    for (const file of reports) expect(findUndocumented(readFileSync(file, "utf8")), file).toEqual([]);
  });
});

describe("the types of a spec", () => {
  it("are left out of a report, and nothing else is", () => {
    const text =
      "interface paths { a: { b: 1 } }\ninterface Options { c: 2 }\ninterface components { d: 3; }\nexport { type paths };";
    expect(cutSpecTypes(text)).toBe(
      "interface paths { }\ninterface Options { c: 2 }\ninterface components { }\nexport { type paths };",
    );
  });
});
