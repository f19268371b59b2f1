import { InvalidInputError } from "@trunkline/client";
import { describe, expect, test } from "vitest";
import { parseDuration, readDuration } from "../src/duration.js";

describe("lengths of time", () => {
  test.each([
    [250, 250],
    [0, 0],
    ["0", 0],
    ["30s", 30_000],
    ["10m", 600_000],
    ["1.5h", 5_400_000],
    ["90d", 7_776_000_000],
    ["2w", 1_209_600_000],
    ["250ms", 250],
    // No state and no cursor holds a fraction.
    [0.5, 1],
    ["0.0003s", 0],
    ["36525d", 3_155_760_000_000],
  ])("%s is %s ms", (value, expected) => {
    expect(parseDuration(value)).toBe(expected);
  });

  test.each([-1, Number.NaN, Infinity, 1e300, "36526d", "10", "m", "-3d", "10 m", "1y", "", null, true, {}])(
    "%s is none",
    (value) => {
      expect(parseDuration(value)).toBeUndefined();
      expect(() => readDuration(value, "overlap")).toThrow(InvalidInputError);
      expect(() => readDuration(value, "overlap")).toThrow(/`overlap` must be milliseconds or a text like/);
    },
  );
});
