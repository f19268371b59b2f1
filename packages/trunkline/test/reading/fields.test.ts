import { expect, it } from "vitest";
import { fieldsOf } from "../../src/reading/index.js";

const take = fieldsOf(["id", "type"]);

it("takes the named fields, and no others", () => {
  expect(take({ other: 1, type: null, id: "a" })).toStrictEqual({ id: "a", type: null });
  expect(Object.keys(take({ type: 1 }))).toStrictEqual(["id", "type"]);
  expect(take({})).toStrictEqual({ id: undefined, type: undefined });
});

it("leaves prototypes alone", () => {
  const fields = take(JSON.parse('{"__proto__": {"id": 1}, "constructor": 2}') as Record<string, unknown>);
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  expect(fields).toStrictEqual({ id: undefined, type: undefined });
});
