import { describe, expect, it } from "vitest";
import { extensions } from "../src/extensions.js";
import { describeShape, findMisshapen, type Shape } from "../src/shape.js";

const shape = {
  fields: { name: "text", "style?": { words: ["a", "b"] }, "paths?": { list: "text" }, "where?": { map: "anything" } },
} as const satisfies Shape;

describe("a shape", () => {
  it("takes what has it", () => {
    expect(findMisshapen(shape, { name: "x" })).toBeUndefined();
    expect(findMisshapen(shape, { name: "x", style: "b", paths: [], where: { any: [1] } })).toBeUndefined();
    expect(findMisshapen("true", true)).toBeUndefined();
  });

  it.each([
    [{}, "name: is missing"],
    [{ name: 1 }, "name: must be text"],
    [{ name: "x", style: "c" }, "style: must be a | b"],
    [{ name: "x", paths: ["a", 2] }, "paths[1]: must be text"],
    [{ name: "x", where: [] }, "where: must be { name: anything }"],
    [{ name: "x", more: 1 }, "more: is not known"],
    [[], "must be { name, style?, paths?, where? }"],
  ])("says of %j what is wrong", (value, problem) => {
    expect(findMisshapen(shape, value)).toBe(problem);
  });

  it("is written as the documents show it", () => {
    expect(describeShape(shape)).toBe("{ name, style?, paths?, where? }");
    expect(describeShape(extensions["x-left-out"].shape)).toBe("[{ operation, reason }]");
  });
});
