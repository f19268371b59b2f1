import { expect, it } from "vitest";
import { readItems, readText, report, startNotes } from "../../src/reading/index.js";

it("reads every object, and tells of each problem where it is", () => {
  const notes = startNotes();
  const names: (string | undefined)[] = [];
  const value = [{ name: "a", parts: [{ name: 1 }, 2] }, null, { name: true }];
  readItems(notes, value, "list", (item) => {
    readItems(notes, item.parts, "parts", (part) => names.push(readText(notes, part.name, "name")));
    names.push(readText(notes, item.name, "name"));
  });
  report(notes, "after", 1, "nothing");
  expect(names).toStrictEqual([undefined, "a", undefined]);
  expect(notes.problems.map(({ path }) => path)).toStrictEqual([
    "list.0.parts.0.name",
    "list.0.parts.1",
    "list.1",
    "list.2.name",
    "after",
  ]);
});

it.each([undefined, null, "", []])("takes %j for an empty list", (value) => {
  const notes = startNotes();
  readItems(notes, value, "list", () => expect.unreachable());
  expect(notes.problems).toStrictEqual([]);
});

it("reports what is no list", () => {
  const notes = startNotes();
  readItems(notes, { 0: {} }, "list", () => expect.unreachable());
  expect(notes.problems).toStrictEqual([{ path: "list", found: "object", expected: "array" }]);
});
