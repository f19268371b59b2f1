import { expect, it } from "vitest";
import { readItems, readObject, readText, report, startReading } from "../../src/reading/index.js";

it("reads every object, and tells of each problem where it is", () => {
  const reader = startReading({ list: [{ name: "a", parts: [{ name: 1 }, 2] }, null, { name: true }], after: 1 });
  const names: (string | undefined)[] = [];
  readItems(reader, "list", (item) => {
    readItems(item, "parts", (part) => names.push(readText(part, "name")));
    names.push(readText(item, "name"));
  });
  report(reader, "after", 1, "nothing");
  expect(names).toStrictEqual([undefined, "a", undefined]);
  expect(reader.problems.map(({ path }) => path)).toStrictEqual([
    "list.0.parts.0.name",
    "list.0.parts.1",
    "list.1",
    "list.2.name",
    "after",
  ]);
});

it("leaves items that are no objects to whoever knows them", () => {
  const reader = startReading({ list: [{}, null, 7] });
  const others: unknown[] = [];
  const isKnown = (item: unknown) => item === null && others.push(item) > 0;
  readItems(reader, "list", () => {}, isKnown);
  expect(others).toStrictEqual([null]);
  expect(reader.problems).toStrictEqual([{ path: "list.2", found: "number 7", expected: "object" }]);
});

it.each([undefined, null, "", []])("takes %j for an empty list", (value) => {
  const reader = startReading({ list: value });
  readItems(reader, "list", () => expect.unreachable());
  expect(reader.problems).toStrictEqual([]);
});

it("reports what is no list", () => {
  const reader = startReading({ list: { 0: {} } });
  readItems(reader, "list", () => expect.unreachable());
  expect(reader.problems).toStrictEqual([{ path: "list", found: "object", expected: "array" }]);
});

it("reads the fields of an object in an object, and of one that is missing", () => {
  const reader = startReading({ outer: { inner: { name: 1 } }, other: 3 });
  expect(readText(readObject(readObject(reader, "outer"), "inner"), "name")).toBeUndefined();
  expect(readText(readObject(reader, "none"), "name")).toBeUndefined();
  expect(readText(readObject(reader, "other"), "name")).toBeUndefined();
  expect(reader.problems).toStrictEqual([
    { path: "outer.inner.name", found: "number 1", expected: "string" },
    { path: "other", found: "number 3", expected: "object" },
  ]);
});
