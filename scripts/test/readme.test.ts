import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type * as Simulator from "@trunkline/simulator";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../lib/repository.js";
import { readPackages } from "../lib/read-packages.js";
import {
  blocksOf,
  exampleKeys,
  installsOf,
  preloadOf,
  readmeSections,
  sectionsOf,
  shownCopy,
  shownPort,
} from "../lib/readme.js";

const run = promisify(execFile);
const packages = readPackages(root).map(({ folder }) => folder);
const simulator = new URL("../../packages/simulator/dist/index.js", import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), "trunkline-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));
const preload = `data:text/javascript,${encodeURIComponent(preloadOf(simulator))}`;

/** The rehearsal of a release compiles them strictly, against what is installed. Here they only have to run. */
function toJavaScript(code: string): string {
  const { outputText } = ts.transpileModule(
    code.replaceAll(shownPort, "0").replaceAll(shownCopy, join(folder, "calls")),
    {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    },
  );
  return outputText;
}

function runProgram(args: string[], env: NodeJS.ProcessEnv): Promise<{ stdout: string; stderr: string }> {
  return run("node", args, { cwd: join(root, "scripts"), env });
}

function read(folder: string): string {
  return readFileSync(join(root, folder, "README.md"), "utf8");
}

describe.each(packages)("the README of %s", (folder) => {
  const readme = read(folder);

  it("has the sections that every package's has, in their order", () => {
    expect(sectionsOf(readme)).toEqual(readmeSections);
  });

  it("has one install each package of ours that its examples import", () => {
    const imported = [...readme.matchAll(/^import .* from "((?:@trunkline\/)?[^/"]+)/gm)].map(([, name]) => name);
    expect(installsOf(readme)).toEqual(expect.arrayContaining([...new Set(imported)]));
  });
});

describe("the first example of trunkline", () => {
  it("reads calls from a simulator with nothing changed but its environment", async () => {
    // Built as it is published: no path to its sources is known to a program.
    const { createSimulator } = (await import(simulator)) as typeof Simulator;
    const running = createSimulator({ calls: 30, now: "2026-11-21T12:00:00Z" });
    try {
      const { baseUrls } = await running.listen();
      const [example = ""] = blocksOf(read("packages/trunkline"), "ts");
      const { stdout, stderr } = await runProgram(["--input-type=module", "--eval", toJavaScript(example)], {
        PATH: process.env.PATH,
        VAPI_BASE_URL: baseUrls.vapi,
        VAPI_API_KEY: "any",
        ZUDU_BASE_URL: baseUrls.zudu,
        ZUDU_API_KEY: "any",
        ZUDU_API_SECRET: "any",
      });
      expect(stderr).toBe("");
      const lines = stdout.trim().split("\n");
      const times = lines.map((line) => line.split(" ")[1] ?? "");
      expect(new Set(lines.map((line) => line.split(" ")[0]))).toEqual(new Set(["vapi", "zudu"]));
      expect(times.filter((time) => /^2026-11-\d\dT/.test(time)).length).toBeGreaterThan(20);
      expect(running.requests.byProvider).toEqual({
        vapi: expect.any(Number) as number,
        zudu: expect.any(Number) as number,
      });
    } finally {
      await running.close();
    }
  });
});

describe.each([".", ...packages])("the examples of %s", (folder) => {
  const readme = read(folder);
  const examples = blocksOf(readme, "ts");

  it("are there", () => {
    expect([...examples, ...blocksOf(readme, "sh")].length).toBeGreaterThan(1);
  });

  it.each(examples.map((code, index) => [index + 1, code] as const))("%i runs as written", async (_index, code) => {
    const args = ["--import", preload, "--input-type=module", "--eval", toJavaScript(code)];
    const env = { PATH: process.env.PATH, ...exampleKeys };
    const { stdout, stderr } = await runProgram(args, env);
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
  });
});
