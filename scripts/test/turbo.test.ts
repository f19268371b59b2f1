import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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
  const turbo = [join(root, "node_modules/.bin/turbo"), "run", "build", "types", "test", "--dry=json", "--cwd", copy];
  const output = execFileSync("npx", ["--yes", pnpm, "exec", ...turbo], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_HASH: undefined },
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  }).toString();
  const { tasks } = JSON.parse(output.slice(output.indexOf("{"))) as { tasks: { taskId: string; hash: string }[] };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

function changedBy(path: string, line: string): string[] {
  const before = hashTasks();
  appendFileSync(join(copy, path), line);
  const after = hashTasks();
  const changed = [...before]
    .filter(([task, hash]) => after.get(task) !== hash)
    .map(([task]) => task.split("#")[0] ?? "");
  return [...new Set(changed)].sort();
}

const others = readProviderNames().filter((name) => name !== "vapi");

describe("turbo", () => {
  it("rebuilds a provider and what stands on it when its spec changes, and nothing else", () => {
    const changed = changedBy("specs/vapi/schemas/Call.yaml", "# changed\n");
    expect(changed).toEqual(
      expect.arrayContaining(["@trunkline/vapi", "trunkline", "@trunkline/simulator", "@trunkline/cli"]),
    );
    for (const name of ["@trunkline/client", ...others.map((other) => `@trunkline/${other}`)]) {
      expect(changed).not.toContain(name);
    }
  });

  it("runs only a package's own tests again when a test changes", () => {
    const before = hashTasks();
    appendFileSync(join(copy, "packages/client/test/options.test.ts"), "// changed\n");
    const after = hashTasks();
    expect(after.get("@trunkline/client#test")).not.toBe(before.get("@trunkline/client#test"));
    expect(after.get("@trunkline/client#build")).toBe(before.get("@trunkline/client#build"));
    expect(after.get("@trunkline/vapi#build")).toBe(before.get("@trunkline/vapi#build"));
  });
});
