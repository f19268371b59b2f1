import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statusErrors } from "./helpers/status-errors.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The cells of a Markdown table, its padding taken away. */
function readTable(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[ |:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

test("the README's table of statuses is what the tests try", () => {
  const [, table = ""] = /<!-- statuses -->([^]*)<!-- \/statuses -->/.exec(readme) ?? [];
  const [head, ...rows] = readTable(table);
  expect(head).toEqual(["status", "error"]);
  expect(rows).toEqual(statusErrors.map(({ shown, error }) => [shown, `\`${error}\``]));
});

test("the README names every option's default truly", () => {
  for (const [option, value] of [
    ["`timeoutMs`", "60000"],
    ["`maxResponseBytes`", String(64 * 1024 * 1024)],
    ["`retry`, `retry.limit`", "2"],
    ["`retry.backoffMs`", "500"],
    ["`retry.maxBackoffMs`", "8000"],
    ["`retry.maxRetryAfterMs`", "60000"],
  ]) {
    expect(readTable(readme).find(([cell]) => cell === option)?.[2]).toBe(value);
  }
});
