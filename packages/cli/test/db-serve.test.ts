import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runCommand } from "./support/test-io.js";
import { startProcess } from "./support/start-process.js";

const folder = mkdtempSync(join(tmpdir(), "trunkline-serve-"));
const db = join(folder, "calls");
beforeAll(() => cpSync(inject("template"), db, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("db serve prints where and how, until Ctrl-C, and gives the copy back", { timeout: 60_000 }, async () => {
  const { child, ended, stderr } = startProcess(["db", "serve", "--db", db, "--port", "0"]);
  let said = "";
  for await (const text of child.stdout) {
    said += String(text);
    if (said.includes("psql")) break;
  }
  expect(said).toMatch(
    /^Serving \S+ at 127\.0\.0\.1:\d+, to be read and not changed\. .*\n.*\npsql "postgres:\/\/trunkline:[\da-f]{32}@127\.0\.0\.1:\d+\/calls"\n$/,
  );
  const second = await runCommand(`db serve --db ${db}`);
  expect([second.exitCode, second.stderr]).toEqual([1, expect.stringContaining(`is open in process ${child.pid}`)]);
  child.kill("SIGINT");
  expect([await ended, stderr()]).toEqual([0, ""]);
  expect(existsSync(join(db, "lock"))).toBe(false);
});

test("db serve does not print a password of the environment", { timeout: 60_000 }, async () => {
  const interrupt = new AbortController();
  const copy = join(folder, "other");
  cpSync(db, copy, { recursive: true });
  interrupt.abort();
  const { stdout } = await runCommand(`db serve --db ${copy} --port 0`, {
    env: { TRUNKLINE_DB_PASSWORD: "canary-password" },
    signal: interrupt.signal,
  });
  expect(stdout).toMatch(/with the password of TRUNKLINE_DB_PASSWORD:\npsql "postgres:\/\/trunkline@127/);
  expect(stdout).not.toContain("canary");
});

test("db serve refuses what it cannot serve in one line", { timeout: 60_000 }, async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  // One that listens at a port has an address of this kind.
  const { port } = taken.address() as AddressInfo;
  for (const [line, exitCode, words] of [
    ["db serve", 2, "--db is required"],
    ["db serve --db postgres://me:secret@host/calls", 2, "a copy on a Postgres is served by that"],
    [`db serve --db ${folder}/nowhere`, 2, "there is no copy"],
    [`db serve --db ${db} --port 70000`, 2, "--port must be a whole number from 0 to 65535"],
    [`db serve --db ${db} --port ${port}`, 1, `Port ${port} is in use`],
  ] as const) {
    const failed = await runCommand(line);
    expect([line, failed.exitCode, failed.stdout]).toEqual([line, exitCode, ""]);
    expect(failed.stderr).toMatch(/^error: [^\n]+\n$/);
    expect(failed.stderr).toContain(words);
    expect(failed.stderr).not.toContain("secret");
  }
  taken.close();
});
