import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readProviderNames, root } from "../generate/read-providers.js";

const run = promisify(execFile);

const readmes = [
  "README.md",
  "packages/trunkline/README.md",
  ...readProviderNames().map((name) => `packages/${name}/README.md`),
];

/** Every `ts` block, as it stands. */
function examplesOf(readme: string): string[] {
  return [...readFileSync(join(root, readme), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1] ?? "");
}

/** All requests go to a simulator instead of the network; nothing else is different. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { createSimulator } from "${new URL("../../packages/simulator/dist/index.js", import.meta.url).href}";
  globalThis.fetch = createSimulator({ calls: 30, now: "2026-11-21T12:00:00Z" }).fetch;
`)}`;

describe.each(readmes)("%s", (readme) => {
  const examples = examplesOf(readme);

  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((code, index) => [index + 1, code] as const))(
    "example %i runs as written",
    async (_index, code) => {
      const { stdout, stderr } = await run("node", ["--import", preload, "--input-type=module", "--eval", code], {
        cwd: join(root, "scripts"),
        env: {
          PATH: process.env.PATH,
          ANUNZI_API_KEY: "k",
          AUTOCALLS_API_KEY: "k",
          VAPI_API_KEY: "k",
          ZUDU_API_KEY: "k",
          ZUDU_API_SECRET: "s",
        },
      });
      expect(stderr).toBe("");
      expect(stdout).not.toBe("");
    },
  );
});
