import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readProviderNames, root } from "../lib/repository.js";

/** A copy to change at will: what turbo would do is asked of it, nothing is run. */
const copy = mkdtempSync(join(tmpdir(), "trunkline-turbo-"));
cpSync(root, copy, {
  recursive: true,
  filter: (path) => !["node_modules", "dist", ".turbo", ".git"].includes(basename(path)),
});
afterAll(() => rmSync(copy, { recursive: true }));

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { test: string } };
/** The version that `npm test` asks for. */
const pnpm = /pnpm@[\d.]+/.exec(scripts.test)?.[0] ?? "pnpm";

function hashTasks(): Map<string, string> {
  // turbo asks for a pnpm on the PATH, and `pnpm exec` puts itself there.
  const turbo = [join(root, "node_modules/.bin/turbo"), "run", "build", "test", "--dry=json", "--cwd", copy];
  const output = execFileSync("npx", ["--yes", pnpm, "exec", ...turbo], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_HASH: undefined },
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  }).toString();
  const { tasks } = JSON.parse(output.slice(output.indexOf("{"))) as { tasks: { taskId: string; hash: string }[] };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

const before = hashTasks();

/** The tasks that would run again, had the file this line at its end. */
function changedBy(path: string, line: string): string[] {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text + line);
  const after = hashTasks();
  writeFileSync(file, text);
  return [...before].filter(([task, hash]) => after.get(task) !== hash).map(([task]) => task);
}

const others = readProviderNames().filter((name) => name !== "vapi");

describe("turbo", () => {
  it("rebuilds a provider and what stands on it when its spec changes, and nothing else", () => {
    const tasks = changedBy("specs/vapi/schemas/Call.yaml", "# changed\n");
    const changed = [...new Set(tasks.map((task) => task.split("#")[0]))];
    expect(changed).toEqual(
      expect.arrayContaining(["@trunkline/vapi", "trunkline", "@trunkline/simulator", "@trunkline/cli"]),
    );
    for (const name of ["@trunkline/client", ...others.map((other) => `@trunkline/${other}`)]) {
      expect(changed).not.toContain(name);
    }
  });

  it("runs only a package's own tests again when a test changes", () => {
    const tasks = changedBy("packages/client/test/options.test.ts", "// changed\n");
    expect(tasks).toContain("@trunkline/client#test");
    expect(tasks).not.toContain("@trunkline/client#build");
    expect(tasks).not.toContain("@trunkline/vapi#build");
  });
});
