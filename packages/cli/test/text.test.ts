import { expect, test } from "vitest";
import { toPlainText } from "../src/plain-text.js";
import { showDuration } from "../src/show-values.js";
import { formatTable, type Column } from "../src/table.js";
import { truncate, wrap } from "../src/width.js";

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

test("wrap breaks between words, and leaves long ones whole", () => {
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
  expect(showDuration(seconds)).toBe(shown);
});

test("a table keeps the columns that matter most, and cuts one before it goes", () => {
  const plain = (text: string): string => text;
  const style = { bold: plain, dim: plain, red: plain, green: plain };
  const columns: Column<string>[] = [
    { title: "name", keep: 3, read: plain },
    { title: "n", keep: 1, align: "right", read: plain },
    { title: "text", keep: 2, shrinkTo: 4, read: plain },
  ];
  const rows = [
    ["ab", "7", "a long text"],
    ["abcdef", "12", ""],
  ];
  expect(formatTable(columns, rows, Infinity, style)).toEqual({
    lines: ["name     n  text", "ab       7  a long text", "abcdef  12"],
    left: [],
  });
  expect(formatTable(columns, rows, 18, style).lines[1]).toBe("ab       7  a lon…");
  expect(formatTable(columns, rows, 14, style)).toEqual({
    lines: ["name    text", "ab      a lon…", "abcdef"],
    left: ["n"],
  });
  expect(formatTable(columns, rows, 8, style)).toEqual({ lines: ["name", "ab", "abcdef"], left: ["n", "text"] });
});
