import { expect, it } from "vitest";
import { readAmount, readDuration, readNumber, startReading } from "../../src/reading/index.js";

it.each([
  [0, 0],
  [-0, 0],
  ["-0", 0],
  ["0.0", 0],
  ["25", 25],
  [" 25 ", 25],
  ["1754055268.525861", 1754055268.525861],
  ["-1.5", -1.5],
])("readNumber takes %j for %s", (value, number) => {
  const reader = startReading({ at: value });
  expect(readNumber(reader, "at")).toBe(number);
  expect(reader.problems).toStrictEqual([]);
});

it.each([NaN, Infinity, "1e3", "0x10", "5 s", "1,5", ".5", "5.", "9".repeat(400), true, {}])(
  "readNumber reports %j",
  (value) => {
    const reader = startReading({ at: value });
    expect(readNumber(reader, "at")).toBeUndefined();
    expect(reader.problems).toMatchObject([{ path: "at", expected: "number" }]);
  },
);

it.each([-1, "-1"])("readAmount reports %j", (value) => {
  const reader = startReading({ at: value });
  expect(readAmount(reader, "at")).toBeUndefined();
  expect(reader.problems).toMatchObject([{ path: "at", expected: "number of 0 or more" }]);
});

it.each([
  [25, 1, 25],
  ["25", 1, 25],
  ["25210", 1000, 25.21],
  [-0, 1000, 0],
  ["PT25S", 1, 25],
  // It tells its units itself.
  ["PT1H1M1.5S", 1000, 3661.5],
  ["PT2M", 1, 120],
  ["P0DT0H1M30.000000S", 1, 90],
  ["P1D", 1, 86_400],
])("readDuration takes %j, %i a second, for %s s", (value, perSecond, seconds) => {
  const reader = startReading({ at: value });
  expect(readDuration(reader, "at", perSecond)).toBe(seconds);
  expect(reader.problems).toStrictEqual([]);
});

it.each(["PT", "P1M", "1:30", "25 s", -1, true])("readDuration reports %j", (value) => {
  const reader = startReading({ at: value });
  expect(readDuration(reader, "at")).toBeUndefined();
  expect(reader.problems).toHaveLength(1);
});
