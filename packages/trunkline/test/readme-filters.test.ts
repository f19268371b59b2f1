import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findProvider } from "./providers.js";
import { simulate, sourcesOf } from "./simulated.js";

it("the README's table of filters says what each source's capabilities say", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const start = readme.indexOf("| provider   | `since`, `until` |");
  const table = readme
    .slice(start, readme.indexOf("\n\n", start))
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  const simulator = simulate({ calls: 0 });
  const told = Object.entries(sourcesOf).map(([name, open]) => {
    const { filters, order } = open(simulator).capabilities;
    expect(filters.until).toBe(filters.since);
    const { since, assistantId, direction, outcome, phoneNumber } = filters;
    return [findProvider(name).title, since, assistantId, direction, outcome, phoneNumber, order];
  });
  expect(table).toEqual(told);
});
