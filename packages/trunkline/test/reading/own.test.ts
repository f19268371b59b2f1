import { expect, it } from "vitest";
import { setOwn } from "../../src/reading/index.js";

it("sets any name as an own property, and leaves the prototype alone", () => {
  const target: Record<string, unknown> = {};
  for (const name of ["plain", "__proto__", "constructor", "toString"]) setOwn(target, name, { of: name });
  expect(Object.keys(target)).toStrictEqual(["plain", "__proto__", "constructor", "toString"]);
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect(JSON.stringify(target)).toContain('"__proto__":{"of":"__proto__"}');
});
