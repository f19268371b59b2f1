import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectCall } from "../call-shape.js";
import { mappers } from "../mappers.js";

/** What a file of `inputs` must come out as. Inputs were rebuilt from public bug reports, fixtures and notes. */
interface Case {
  file: string;
  provider: string;
  /** Whether the file holds one call or an array of them. */
  calls: "$" | "$[]";
  /** For each call the right values by dot path; null is absent. */
  expect: Record<string, unknown>[];
  why?: string;
}

const folder = new URL("./", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
// The file is ours, and each test fails where it is not of this form.
const cases = read("expected.json") as Case[];

/** Some names hold blanks; none holds a dot. */
function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return (inner as Record<string, unknown>)[key];
  }, value);
}

for (const { file, provider, calls, expect: expected, why } of cases) {
  describe(why === undefined ? file : `${file}: ${why}`, () => {
    const input = read(`inputs/${file}`);
    const raws = calls === "$[]" ? (input as unknown[]) : [input];
    const rows = expected.flatMap((values, index) =>
      Object.entries(values).map(([path, value]) => [index, path, value] as const),
    );

    it("is a Call", () => {
      expect(raws).toHaveLength(expected.length);
      for (const raw of raws) expectCall(mappers[provider]!(raw), raw);
    });

    it.each(rows)("call %i has %s = %j", (index, path, value) => {
      const found = valueAt(mappers[provider]!(raws[index]), path);
      // A key that is there and holds null is not absent, and fails as the null it is.
      expect(found === undefined ? "absent" : found).toStrictEqual(value === null ? "absent" : value);
    });
  });
}

it("every input has its expectations", () => {
  expect(cases.map(({ file }) => file).sort()).toStrictEqual(readdirSync(new URL("inputs/", folder)).sort());
});
