import { expect, test } from "vitest";
import { toRatio, toSpread } from "../src/statistics.js";

test("median and quartiles", () => {
  expect(toSpread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, rounds: 5 });
  expect(toSpread([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1.75, high: 3.25, rounds: 4 });
  expect(toSpread([7])).toEqual({ median: 7, low: 7, high: 7, rounds: 1 });
  expect(() => toSpread([])).toThrow("no median");
});

test("a ratio is of the same round", () => {
  // A machine that was slower in one round was so for both.
  expect(toRatio([2, 20, 4], [1, 10, 2])).toEqual({ median: 2, low: 2, high: 2, rounds: 3 });
});
