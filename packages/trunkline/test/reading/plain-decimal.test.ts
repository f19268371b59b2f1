import { describe, expect, it } from "vitest";
import { readDecimal, startNotes, toPlainDecimal } from "../../src/reading/index.js";

describe("toPlainDecimal", () => {
  it.each([
    0.025,
    0.000001,
    12,
    1.5,
    123456789.125,
    1e20,
    "0.02500000",
    "0.00000000",
    "12.0",
    "12.34",
    "100.00",
    "10.",
    "0.5",
  ])("reads %j as readDecimal does", (value) => {
    const plain = toPlainDecimal(value);
    expect(plain).toBeDefined();
    expect(plain).toBe(readDecimal(startNotes(), value, ""));
  });

  it.each([
    0,
    -0,
    -1,
    1e-7,
    1e21,
    NaN,
    Infinity,
    "",
    ".5",
    "5",
    "00.5",
    "-1.5",
    "+1.5",
    "1.5e3",
    "1.2.3",
    " 1.5",
    "1,5",
    null,
    {},
  ])("leaves %j to readDecimal", (value) => {
    expect(toPlainDecimal(value)).toBeUndefined();
  });
});
