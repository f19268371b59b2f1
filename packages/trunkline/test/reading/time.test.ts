import { describe, expect, it } from "vitest";
import {
  isIsoDay,
  readEpochMilliseconds,
  readTime,
  secondsBetween,
  startReading,
  toMoment,
} from "../../src/reading/index.js";

describe("readTime", () => {
  it.each([
    ["2025-07-15T14:32:15.123Z", "2025-07-15T14:32:15.123Z", false],
    ["2025-07-15T14:32:15.123456Z", "2025-07-15T14:32:15.123Z", false],
    ["2025-07-15T14:32:15z", "2025-07-15T14:32:15.000Z", false],
    ["2025-07-15T14:32Z", "2025-07-15T14:32:00.000Z", false],
    ["2025-07-15 16:32:15+02:00", "2025-07-15T14:32:15.000Z", false],
    ["2025-07-15T00:32:15+0200", "2025-07-14T22:32:15.000Z", false],
    ["2025-07-15 14:32:15", "2025-07-15T14:32:15.000Z", true],
    ["2024-02-29 14:32:15", "2024-02-29T14:32:15.000Z", true],
    ["2024-02-29T14:32:15Z", "2024-02-29T14:32:15.000Z", false],
    ["2025-07-15T14:32:15.1234567890123456789", "2025-07-15T14:32:15.123Z", true],
    ["2025-07-15 14:32", "2025-07-15T14:32:00.000Z", true],
    ["2025-07-15 14:32:15+00", "2025-07-15T14:32:15.000Z", false],
    ["2025-01-01T01:00:00,5+01:30", "2024-12-31T23:30:00.500Z", false],
  ])("%s is %s", (text, time, assumed) => {
    const reader = startReading({ at: text });
    expect(readTime(reader, "at", "createdAt")).toBe(time);
    expect(reader.assumptions).toStrictEqual(assumed ? ["createdAt.zone"] : []);
    expect(reader.problems).toStrictEqual([]);
  });

  it.each([
    "2025-07-15",
    "2025-13-15T14:32:15Z",
    "2025-07-15T25:32:15Z",
    "2026-02-30T12:00:00Z",
    "2026-02-30 12:00:00",
    "2026-02-29T12:00:00.000Z",
    "2100-02-29T12:00:00Z",
    "2026-04-31T12:00:00+02:00",
    "2026-04-00T12:00:00Z",
    "2026-04-30T24:00:00Z",
    "2026-04-30T24:00:00+02:00",
    "2026-04-30T12:60:00Z",
    "2026-04-30T12:00:60Z",
    "2026-04-30T12:00:00+24:00",
    "2026-04-30T12:00:00+02:60",
    "1969-12-31T23:59:59Z",
    "15.07.2025",
    "x",
    99_999_999,
    "99999999",
    Number.MAX_VALUE,
    {},
  ])("reports %j", (value) => {
    const reader = startReading({ at: value });
    expect(readTime(reader, "at", "createdAt")).toBeUndefined();
    expect(reader.problems).toMatchObject([{ path: "at", expected: "ISO 8601 time" }]);
    expect(reader.assumptions).toStrictEqual([]);
  });
});

it.each([
  [1_752_589_935_123, "2025-07-15T14:32:15.123Z", []],
  ["1752589935123", "2025-07-15T14:32:15.123Z", []],
  [1_752_589_935, "2025-07-15T14:32:15.000Z", ["createdAt.unit"]],
  ["1752589935.525861", "2025-07-15T14:32:15.525Z", ["createdAt.unit"]],
])("readTime takes the epoch time %j for %s", (value, time, assumptions) => {
  const reader = startReading({ at: value });
  expect(readTime(reader, "at", "createdAt")).toBe(time);
  expect(reader).toMatchObject({ assumptions, problems: [] });
});

it.each([
  ["2025-07-15T14:32:15.123+02:00", "2025-07-15T12:32:15.123Z", []],
  ["2025-07-15 14:32:15", "2025-07-15T14:32:15.000Z", ["startedAt.zone"]],
])("readEpochMilliseconds takes the ISO 8601 %j for %s", (value, time, assumptions) => {
  const reader = startReading({ at: value });
  expect(readEpochMilliseconds(reader, "at", "startedAt")).toBe(time);
  expect(reader).toMatchObject({ assumptions, problems: [] });
});

it("every day of two centuries is read where the calendar has it, and no other", () => {
  for (let year = 1970; year <= 2170; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 28; day <= 31; day += 1) {
        const text = `${year}-${String(month).padStart(2, "0")}-${day}`;
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        for (const time of [`${text}T12:00:00.000Z`, `${text}T14:00+02:00`]) {
          const expected = exists ? `${text}T12:00:00.000Z` : undefined;
          expect(readTime(startReading({ at: time }), "at", "createdAt")).toBe(expected);
        }
        expect(isIsoDay(text)).toBe(exists);
      }
    }
  }
});

it.each([
  [5, 5],
  ["5.5", 5.5],
  ["2025-07-15T14:32:15.123Z", 1_752_589_935_123],
  ["2026-02-30T14:32:15Z", undefined],
  ["soon", undefined],
  [NaN, undefined],
  [null, undefined],
])("toMoment(%j) is %s", (value, moment) => {
  expect(toMoment(value)).toBe(moment);
});

describe("readEpochMilliseconds", () => {
  it.each([
    [1_703_097_600_000, "2023-12-20T18:40:00.000Z", false],
    ["1703097600000", "2023-12-20T18:40:00.000Z", false],
    [1_703_097_600, "2023-12-20T18:40:00.000Z", true],
    ["1703097600", "2023-12-20T18:40:00.000Z", true],
  ])("%j is %s", (value, time, assumed) => {
    const reader = startReading({ at: value });
    expect(readEpochMilliseconds(reader, "at", "startedAt")).toBe(time);
    expect(reader.assumptions).toStrictEqual(assumed ? ["startedAt.unit"] : []);
  });

  it.each([0, -1, NaN, 1e300, "0", "1e12", "-5", "9".repeat(400), true])("reports %j", (value) => {
    const reader = startReading({ at: value });
    expect(readEpochMilliseconds(reader, "at", "startedAt")).toBeUndefined();
    expect(reader.problems).toMatchObject([{ path: "at", expected: "epoch milliseconds" }]);
  });
});

it.each([
  ["2024-02-28T12:00:00.250Z", "2024-02-28T12:00:09.000Z", 8.75],
  ["2024-02-28T23:59:59.500Z", "2024-02-29T00:00:00.000Z", 0.5],
  ["2023-12-31T23:00:00.000Z", "2024-01-01T01:00:00.001Z", 7200.001],
  ["2024-02-28T12:00:00.000Z", "2024-02-28T12:00:00.000Z", 0],
  ["2024-02-28T12:00:01.000Z", "2024-02-28T12:00:00.000Z", undefined],
  ["2024-02-28T12:00:00.000Z", "2024-02-27T13:00:00.000Z", undefined],
  [undefined, "2024-02-28T12:00:00.000Z", undefined],
  ["2024-02-28T12:00:00.000Z", undefined, undefined],
])("from %s to %s it is %s seconds", (start, end, seconds) => {
  expect(secondsBetween(start, end)).toBe(seconds);
});
