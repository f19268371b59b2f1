import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packPackages } from "../packed/pack-packages.js";
import { readText } from "../lib/packed-package.js";
import { typeCheck } from "../packed/type-matrix/type-check.js";

const consumer = packPackages();
afterAll(() => consumer.remove());

/** The quickest; the others run in `scripts/check-types.ts`. */
const check = (resolution: "bundler" | "nodenext") =>
  typeCheck({ consumer: consumer.folder, version: "typescript-7", resolution }).problems.join("\n");

/** Does something to the types of a package, and undoes it. */
function withTypes(name: string, change: (file: string) => void, run: () => void): void {
  const packed = consumer.packages.find((one) => one.name === name)!;
  const text = readText(packed, "dist/index.d.ts");
  const file = join(packed.folder, "dist/index.d.ts");
  try {
    change(file);
    run();
  } finally {
    writeFileSync(file, text);
  }
}

describe("consumers' files", () => {
  it("check against the packed types", () => {
    expect(check("bundler")).toBe("");
    expect(check("nodenext")).toBe("");
  });

  it.each<[what: string, change: (file: string) => void, problem: RegExp]>([
    ["that are missing", (file) => rmSync(file), /TS7016|TS2307/],
    [
      "that only the workspace can resolve",
      (file) => appendFileSync(file, `export type { Spec } from "@trunkline/spec-vapi";`),
      /dist\/index\.d\.ts.*TS2307.*@trunkline\/spec-vapi/,
    ],
    ["with a mistake of their own", (file) => appendFileSync(file, "declare const a: Nothing;"), /TS2304.*Nothing/],
    [
      "that let a wrong use through",
      (file) =>
        writeFileSync(file, readFileSync(file, "utf8").replace(/type VapiBrand = .*;/, "type VapiBrand = string;")),
      /vapi\.ts.*TS2578/,
    ],
    ["that promise something else", (file) => writeFileSync(file, "export {};"), /createVapiClient/],
  ])("refuse types %s", (_what, change, problem) => {
    withTypes("@trunkline/vapi", change, () => expect(check("bundler")).toMatch(problem));
  });

  it("are not passed over when a version is not there", () => {
    const options = { consumer: consumer.folder, version: "typescript-3" as never, resolution: "bundler" } as const;
    expect(() => typeCheck(options)).toThrow("typescript-3");
  });
});
