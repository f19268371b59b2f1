import { expect, test } from "vitest";
import { toJson } from "../src/text/to-json.js";
import { toPlainText } from "../src/text/plain-text.js";
import { formatAmount, formatDuration } from "../src/text/format-values.js";
import { formatTable, type Column } from "../src/text/table.js";
import { truncate, wrap } from "../src/text/width.js";

test.each([
  ["one\n two\t\tthree ", "one two three"],
  ["\u001B[31mred\u001B[0m", "red"],
  ["a\u0000b\u0085c", "a b c"],
  ["\u202Eabc\u2066", "abc"],
  ["👩‍👩‍👧‍👦 é 予約", "👩‍👩‍👧‍👦 é 予約"],
])("%j is %j as plain text", (text, plain) => {
  expect(toPlainText(text)).toBe(plain);
});

test.each([
  ["short", 10, "short"],
  ["exactly ten", 11, "exactly ten"],
  ["rather long", 7, "rather…"],
  ["予約を変更", 10, "予約を変更"],
  ["予約を変更", 9, "予約を変…"],
  ["予約を変更", 8, "予約を…"],
  ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 5, "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…"],
])("%s in %i columns is %s", (text, width, cut) => {
  expect(truncate(text, width)).toBe(cut);
});

test("wrap breaks between words, and leaves long words whole", () => {
  expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  expect(wrap("a https://example.com/very/long b", 10)).toEqual(["a", "https://example.com/very/long", "b"]);
  expect(wrap("", 10)).toEqual([""]);
});

test.each([
  [0, "0:00"],
  [59.6, "1:00"],
  [185, "3:05"],
  [3723, "1:02:03"],
  [undefined, ""],
])("%s seconds are %s", (seconds, shown) => {
  expect(formatDuration(seconds)).toBe(shown);
});

test("a table keeps the columns with the highest priority, and cuts a column before it hides it", () => {
  const plain = (text: string): string => text;
  const style = { bold: plain, dim: plain, red: plain, green: plain };
  const columns: Column<string>[] = [
    { title: "name", priority: 3, read: plain },
    { title: "n", priority: 1, align: "right", read: plain },
    { title: "text", priority: 2, minWidth: 4, read: plain },
  ];
  const rows = [
    ["ab", "7", "a long text"],
    ["abcdef", "12", ""],
  ];
  expect(formatTable(columns, rows, Infinity, style)).toEqual({
    lines: ["name     n  text", "ab       7  a long text", "abcdef  12"],
    hidden: [],
  });
  expect(formatTable(columns, rows, 18, style).lines[1]).toBe("ab       7  a lon…");
  expect(formatTable(columns, rows, 14, style)).toEqual({
    lines: ["name    text", "ab      a lon…", "abcdef"],
    hidden: ["n"],
  });
  expect(formatTable(columns, rows, 8, style)).toEqual({ lines: ["name", "ab", "abcdef"], hidden: ["n", "text"] });
});

test.each([
  ["0.12", "0.12"],
  ["12.3456", "12.3456"],
  ["0.0036929999999999997", "0.0037"],
  ["1.99999", "2"],
  ["0.00001", "< 0.0001"],
  ["-0.00001", "> -0.0001"],
])("%s is displayed as %s", (amount, shown) => {
  expect(formatAmount(amount)).toBe(shown);
});

test("wrap breaks Chinese text anywhere, but not a URL", () => {
  expect(wrap("予約を変更しました", 8)).toEqual(["予約を変", "更しまし", "た"]);
  expect(wrap("https://例え.jp/予約を変更しました a", 8)).toEqual(["https://例え.jp/予約を変更しました", "a"]);
});

test("JSON has no control characters, and loses nothing", () => {
  const value = { "\u202Ekey": "\u009B31m \u001B[31m \u2066 \u200F \u2028 é 予" };
  const json = toJson(value);
  expect(json).not.toMatch(/[\p{Cc}\u202E\u2066\u200F\u2028]/u);
  expect(json).toContain("é 予");
  expect(JSON.parse(json)).toEqual(value);
});

test("writes JSON of any depth", () => {
  let deep: unknown = { text: "x", nothing: undefined, empty: {}, none: [], list: [undefined, null, true] };
  for (let level = 0; level < 10_000; level += 1) deep = level % 2 === 0 ? { a: deep, b: 1 } : [deep];
  let read = JSON.parse(toJson(deep)) as unknown;
  for (let level = 10_000 - 1; level >= 0; level -= 1) read = Object.values(read as object)[0] as unknown;
  expect(read).toEqual({ text: "x", empty: {}, none: [], list: [null, null, true] });
});
