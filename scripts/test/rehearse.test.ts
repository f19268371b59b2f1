import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createConsumer, readInstalled } from "../rehearse/consumer.js";
import { copyRepository } from "../lib/copy-repository.js";
import { compileExamples, runExamples } from "../rehearse/examples.js";
import { findNativeCompiler } from "../lib/native-compiler.js";
import { createProcesses } from "../lib/processes.js";
import { readChangelog, readSharedVersion } from "../rehearse/release.js";
import { createSteps } from "../rehearse/steps.js";

let folder: string;
let ending: AbortController;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trunkline-test-"));
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, content: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const processes = () => createProcesses(ending.signal);
// The rehearsal itself takes the workspace's, which needs seconds for each example.
const typescript = findNativeCompiler();

describe("what the rehearsal starts", () => {
  it("ends with it, and with all that it has started in turn", async () => {
    const script = "sleep 300 & echo $! > child; wait";
    const ended = expect(processes().run("bash", ["-c", script], { cwd: folder })).rejects.toThrow();
    let child = "";
    while (child === "") {
      await sleep(20);
      child = execFileSync("bash", ["-c", "cat child 2>/dev/null || true"], { cwd: folder, encoding: "utf8" }).trim();
    }
    ending.abort(new Error("Ctrl-C"));
    await ended;
    const alive = () => execFileSync("bash", ["-c", `kill -0 ${child} 2>/dev/null && echo yes || echo no`]).toString();
    while (alive().trim() === "yes") await sleep(20);
  });

  it("tells what it said when it fails, and when it does not end", async () => {
    const { run } = processes();
    await expect(run("bash", ["-c", "echo so; exit 3"], { cwd: folder })).rejects.toThrow(/ended with 3\nso/);
    // Long enough for a busy machine to start it.
    const slow = run("bash", ["-c", "echo so; sleep 300"], { cwd: folder, timeoutMs: 3000 });
    await expect(slow).rejects.toThrow(/was not done after 3 s\nso/);
  });
});

describe("a step", () => {
  it("that fails is counted and said, and ends the rest only if the rest stands on it", async () => {
    const said: string[] = [];
    const steps = createSteps((text) => said.push(text), ending.signal);
    const fail = () => {
      throw new Error("no such file");
    };
    expect(await steps.check("first", fail)).toBeUndefined();
    expect(await steps.check("second", () => 2)).toBe(2);
    await expect(steps.need("third", fail)).rejects.toThrow("no such file");
    expect(steps.done.map(({ name, ok }) => [name, ok])).toEqual([
      ["first", false],
      ["second", true],
      ["third", false],
    ]);
    expect(said.join("\n")).toContain("no such file");
  });

  it("does not begin after the end", async () => {
    const steps = createSteps(() => {}, ending.signal);
    ending.abort(new Error("Ctrl-C"));
    await expect(steps.check("any", () => 1)).rejects.toThrow("Ctrl-C");
    expect(steps.done).toEqual([]);
  });
});

describe("a release", () => {
  const writePackage = (name: string, version: string) =>
    write(`packages/${name}/package.json`, JSON.stringify({ name, version }));

  it("has one version", () => {
    writePackage("one", "1.2.0");
    writePackage("two", "1.2.0");
    expect(readSharedVersion(folder)).toBe("1.2.0");
    writePackage("two", "1.1.9");
    expect(() => readSharedVersion(folder)).toThrow("two 1.1.9");
  });

  it("is in the changelog, under its own number", () => {
    write("CHANGELOG.md", "# one\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n\n- Old.\n");
    expect(readChangelog(folder, "1.1.0")).toContain("Old.");
    expect(readChangelog(folder, "1.2.0")).not.toContain("Old.");
    expect(() => readChangelog(folder, "1.3.0")).toThrow("does not know 1.3.0");
  });
});

describe("a project", () => {
  it("shows a second copy of a package, with npm", () => {
    const consumer = createConsumer("npm", folder, {});
    const packages = {
      "": { version: "1.0.0" },
      "node_modules/@trunkline/client": { version: "0.2.0" },
      "node_modules/@trunkline/vapi/node_modules/@trunkline/client": { version: "0.1.0" },
    };
    write("package-lock.json", JSON.stringify({ packages }));
    expect([...readInstalled(consumer)]).toEqual([["@trunkline/client", ["0.2.0", "0.1.0"]]]);
  });

  it("shows a second copy of a package, with pnpm", () => {
    const consumer = createConsumer("pnpm", folder, {});
    const packages = ["'@trunkline/client@0.1.0'", "'@trunkline/client@0.2.0'", "'openapi-fetch@1.0.0'"];
    write("pnpm-lock.yaml", `packages:\n${packages.map((key) => `  ${key}: {}\n`).join("")}`);
    expect([...readInstalled(consumer)]).toEqual([["@trunkline/client", ["0.1.0", "0.2.0"]]]);
  });
});

describe("a README", () => {
  const installReadme = (readme: string, types = "export declare const answer: number;") => {
    write("node_modules/one/package.json", JSON.stringify({ name: "one", type: "module", exports: "./index.js" }));
    write("node_modules/one/index.js", "export const answer = 42;");
    write("node_modules/one/index.d.ts", types);
    write("node_modules/one/README.md", readme);
    return createConsumer("npm", folder, {});
  };
  const fenced = (code: string, language = "ts") => `# one\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  const preload = "data:text/javascript,";
  const tryReadme = async (readme: string, types?: string) => {
    const consumer = installReadme(readme, types);
    await compileExamples(processes(), consumer, "one", typescript);
    await runExamples(processes(), consumer, "one", { preload, port: 1 });
  };

  it("passes when its example compiles, runs and says something", async () => {
    await tryReadme(fenced('import { answer } from "one";\nconsole.log(answer.toFixed(1));'));
  });

  it.each([
    ["an import that the package does not export", fenced('import { question } from "one";\nconsole.log(question);')],
    ["a package that is not installed", fenced('import { answer } from "two";\nconsole.log(answer);')],
    ["an implicit any", fenced("const say = (text) => console.log(text);\nsay(1);")],
    ["an error at run time", fenced('throw new Error("no");')],
    ["an example that says nothing", fenced("export {};")],
    ["a command that fails", fenced("trunkline nothing", "sh")],
    ["no example", "# one\n"],
  ])("fails for %s", async (_what, readme) => {
    await expect(tryReadme(readme)).rejects.toThrow();
  });

  it("fails for types that only the workspace can resolve", async () => {
    const types = 'export declare const answer: import("@trunkline/spec-vapi").Answer;';
    const example = fenced('import { answer } from "one";\nconsole.log(String(answer));');
    await expect(tryReadme(example, types)).rejects.toThrow(/TS2307/);
  });
});

it("the copy that is rehearsed has what is not committed yet, and nothing that git ignores", async () => {
  const from = join(folder, "from");
  write("from/.gitignore", "ignored\n");
  write("from/committed", "1");
  write("from/gone", "1");
  execFileSync("bash", ["-c", "git init -q && git add ."], { cwd: from });
  write("from/changed", "2");
  write("from/ignored", "3");
  rmSync(join(from, "gone"));
  const to = join(folder, "to");
  mkdirSync(to);
  await copyRepository(processes(), from, to);
  const listed = execFileSync("git", ["ls-files"], { cwd: to, encoding: "utf8" });
  expect(listed.trim().split("\n")).toEqual([".gitignore", "changed", "committed"]);
});
