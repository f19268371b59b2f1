import { describe, expect, it } from "vitest";
import { findBreaches } from "../style/find-breaches.js";

const wide = "a comment that goes on and on ".repeat(5);

describe("the house's style", () => {
  it.each([
    ["a field in brackets", `a["name"];`, `["name"] is .name`],
    ["a name in capitals", `const MOST_CALLS = 1;`, "MOST_CALLS"],
    ["a comment that is too wide", `// ${wide}`, "columns wide"],
    ["a wide comment behind code", `const a = 1; /* ${wide} */`, "columns wide"],
    ["a wide line of a docstring", `/**\n * ${wide}\n */\nconst a = 1;`, "columns wide"],
  ])("refuses %s", (_what, source, expected) => {
    expect(findBreaches("a.ts", source).map(({ text }) => text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ["a field whose name is no identifier", `a["content-type"];`],
    ["a part of a type", `type A = B["name"];`],
    ["a type's parameter", `type A<T> = T;`],
    ["what a standard spells in capitals", `Number.MAX_SAFE_INTEGER;`],
    ["an address that has no place to break", `// https://example.com/${"a".repeat(130)}`],
    ["a long text", `const a = "${wide}";`],
  ])("lets %s through", (_what, source) => {
    expect(findBreaches("a.ts", source)).toEqual([]);
  });
});
