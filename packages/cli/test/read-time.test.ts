import { expect, test } from "vitest";
import { readTime } from "../src/commands/read-options.js";

const now = Date.parse("2026-11-20T12:00:00Z");

test.each([
  ["30m", "2026-11-20T11:30:00.000Z"],
  ["12h", "2026-11-20T00:00:00.000Z"],
  ["7d", "2026-11-13T12:00:00.000Z"],
  ["2w", "2026-11-06T12:00:00.000Z"],
  ["0m", "2026-11-20T12:00:00.000Z"],
  ["2026-11-01", "2026-11-01T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2026-11-01T08:30Z", "2026-11-01T08:30:00.000Z"],
  ["2026-11-01T08:30:15Z", "2026-11-01T08:30:15.000Z"],
  ["2026-11-01T08:30:15.25+02:00", "2026-11-01T06:30:15.250Z"],
])("%s is %s", (text, time) => {
  expect(readTime(text, "--since", now).toISOString()).toBe(time);
});

test.each([
  "",
  "7",
  "d",
  "7 d",
  "-7d",
  "7D",
  "1.5h",
  "7days",
  "9999999d",
  "now",
  "2026-11",
  "2026-13-01",
  "2026-02-30",
])('rejects "%s"', (text) => {
  expect(() => readTime(text, "--since", now)).toThrow(/^--since must be a duration /);
});

test.each(["2025-02-29T00:00:00Z", "2026-11-01T25:00:00Z", "20261101", "01.11.2026", "Nov 1 2026"])(
  'rejects "%s"',
  (text) => {
    expect(() => readTime(text, "--until", now)).toThrow(/^--until must be a duration /);
  },
);

test("asks for the zone of a time without one", () => {
  expect(() => readTime("2026-11-01T08:30:00", "--since", now)).toThrow(/A time needs a zone, such as Z for UTC\.$/);
});
