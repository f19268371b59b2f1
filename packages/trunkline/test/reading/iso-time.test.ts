import { describe, expect, it } from "vitest";
import { toIsoTime } from "../../src/reading/index.js";

const lastOf9999 = 253_402_300_799_999;

describe("toIsoTime", () => {
  it("writes what Date writes, for times all over the calendar", () => {
    // A step that is prime to the length of a day, so that every time of day and every day of the year comes by.
    for (let time = 0; time <= lastOf9999; time += 12_345_678_917) {
      expect(toIsoTime(time)).toBe(new Date(time).toISOString());
    }
  });

  it.each([
    "1970-01-01T00:00:00.000Z",
    "1999-12-31T23:59:59.999Z",
    "2000-02-29T12:00:00.001Z",
    "2024-02-29T23:59:59.999Z",
    "2024-03-01T00:00:00.000Z",
    "2100-02-28T23:59:59.010Z",
    "2100-03-01T00:00:00.100Z",
    "9999-12-31T23:59:59.999Z",
  ])("knows %s", (text) => {
    expect(toIsoTime(Date.parse(text))).toBe(text);
  });

  it("drops what is less than a millisecond", () => {
    expect(toIsoTime(1_703_097_600_000.9)).toBe("2023-12-20T18:40:00.000Z");
  });

  it.each([-1, NaN, Infinity, -Infinity, lastOf9999 + 1, Number.MAX_VALUE])("takes %s for no time", (value) => {
    expect(toIsoTime(value)).toBeUndefined();
  });
});
