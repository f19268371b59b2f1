import { expect, it } from "vitest";
import { readDecimal, startReading } from "../../src/reading/index.js";

it.each([
  [0.025, "0.025"],
  [0.000001, "0.000001"],
  [12, "12"],
  [1.5, "1.5"],
  [123456789.125, "123456789.125"],
  [1e20, "100000000000000000000"],
  [0, "0"],
  [-0, "0"],
  [-1, "-1"],
  [-1.5, "-1.5"],
  [3.39e-5, "0.0000339"],
  [1e-7, "0.0000001"],
  [-1e-7, "-0.0000001"],
  [1e21, "1000000000000000000000"],
  ["0.02500000", "0.025"],
  ["0.00000000", "0"],
  ["12.0", "12"],
  ["12.34", "12.34"],
  ["100.00", "100"],
  ["10.", "10"],
  ["0.5", "0.5"],
  [".5", "0.5"],
  ["5", "5"],
  ["500", "500"],
  ["00.5", "0.5"],
  ["-1.50", "-1.5"],
  ["-0.00", "0"],
  ["+1.5", "1.5"],
  ["1.5e3", "1500"],
  ["1.5E-3", "0.0015"],
  [" 1.5", "1.5"],
])("readDecimal takes %j for %s", (value, decimal) => {
  const reader = startReading({ at: value });
  expect(readDecimal(reader, "at")).toBe(decimal);
  expect(reader.problems).toStrictEqual([]);
});

it.each([undefined, null, ""])("readDecimal takes %j for missing", (value) => {
  const reader = startReading({ at: value });
  expect(readDecimal(reader, "at")).toBeUndefined();
  expect(reader.problems).toStrictEqual([]);
});

it.each([NaN, Infinity, "1.2.3", "1,5", ".", "1e9999", " ", true, {}])("readDecimal reports %j", (value) => {
  const reader = startReading({ "costs.total": value });
  expect(readDecimal(reader, "costs.total")).toBeUndefined();
  expect(reader.problems).toMatchObject([{ path: "costs.total", expected: "decimal number" }]);
});
