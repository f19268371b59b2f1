import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { providerNames } from "./providers.js";

const here = (path: string): URL => new URL(path, import.meta.url);

/** What each provider's tests are, by the path of the file, and what such a file holds. */
const files: [path: (provider: string) => string, holds: RegExp, what: string][] = [
  [
    (provider) => `providers/${provider}.test.ts`,
    /\bit(?:\.each)?\(/,
    "each documented payload against the Call that you expect, read with your own eyes",
  ],
  [(provider) => `samples/${provider}.ts`, /export const sample\b/, "what the tests over all providers need to know"],
  [
    (provider) => `hostile/servers/${provider}.ts`,
    /export const provider\b/,
    "a server from its documents alone, for the hostile-server kit",
  ],
];

describe("every provider", () => {
  it("that has a spec has a folder of sources, and none has one without", () => {
    expect(readdirSync(here("../src/providers/")).sort()).toEqual(providerNames);
  });

  it.each(providerNames)("has tests of its own: %s", (provider) => {
    const missing = files
      .filter(([path, holds]) => {
        const file = here(path(provider));
        return !existsSync(file) || !holds.test(readFileSync(file, "utf8"));
      })
      .map(([path, , what]) => `write packages/trunkline/test/${path(provider)}: ${what}`);
    expect(missing).toEqual([]);
  });
});

it("no file is of a provider that there is not", () => {
  const ofNobody = files.flatMap(([path]) => {
    const [folder = "", rest = ""] = path("*").split("*");
    return readdirSync(here(folder))
      .filter((name) => name.endsWith(rest) && !["sample.ts", "reasons.test.ts"].includes(name))
      .filter((name) => !providerNames.includes(name.slice(0, -rest.length)));
  });
  expect(ofNobody).toEqual([]);
});
