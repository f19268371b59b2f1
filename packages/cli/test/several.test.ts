import { expect, test } from "vitest";
import { createTestSimulator, runCommand } from "./support/test-io.js";

test("--direction and --outcome given several times mean any of them", async () => {
  const fetch = createTestSimulator();
  const { exitCode, stdout } = await runCommand(
    "calls list --direction inbound --direction outbound --outcome failed --outcome busy --ndjson",
    { fetch },
  );
  expect(exitCode).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  const outcomes = lines.map((line) => (JSON.parse(line) as { outcome: string }).outcome);
  expect(new Set(outcomes)).toEqual(new Set(["busy", "failed"]));
});
