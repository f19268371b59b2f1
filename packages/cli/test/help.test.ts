import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exitCodes } from "../src/errors/cli-error.js";
import { providers } from "../src/generated/providers.js";
import { runCommand } from "./support/test-io.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const commands = [
  "calls list",
  "calls get",
  "simulate",
  "sync",
  "verify",
  "doctor",
  "db status",
  "db query",
  "db migrate",
  "db forget",
  "webhooks listen",
  "webhooks send",
];

test.each(["--help", "-h", "help", ...commands.map((command) => `${command} --help`)])("trunkline %s", async (line) => {
  const { exitCode, stdout, stderr } = await runCommand(line, { env: {} });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^Usage: trunkline /);
  expect(stdout).toContain("\nExamples:\n  trunkline ");
});

test.each(["", "calls", "db", "webhooks"])('"trunkline %s" alone prints help as an error', async (line) => {
  const { exitCode, stdout, stderr } = await runCommand(line, { env: {} });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^Usage: trunkline /);
});

test("the help and the README name every command, key and exit code", async () => {
  const { stdout } = await runCommand("--help");
  for (const text of [stdout, readme]) {
    for (const command of commands) expect(text).toContain(command);
    for (const variable of providers.flatMap(({ environment }) => environment)) expect(text).toContain(variable);
  }
  for (const code of Object.values(exitCodes)) {
    expect(stdout).toMatch(new RegExp(`^ {2}${code} `, "m"));
    expect(readme).toMatch(new RegExp(`^\\| ${code} `, "m"));
  }
});

test.each(commands)("the README names every option of %s", async (command) => {
  const { stdout } = await runCommand(`${command} --help`);
  const options =
    stdout
      .match(/^ {2}(-h, )?--[\w-]+/gm)
      ?.map((option) => option.trim())
      .filter((option) => !option.endsWith("--help")) ?? [];
  expect(options.length).toBeGreaterThan(0);
  for (const option of options) expect(readme).toContain(`\`${option}`);
});

test("--version", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await runCommand("--version")).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});
