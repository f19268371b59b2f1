import fc from "fast-check";
import { expect, test } from "vitest";
import { findNearest, suggest } from "../src/index.js";

const words = ["anunzi", "autocalls", "vapi", "zudu", "timeoutMs"];

test.each([
  ["vappi", "vapi"],
  ["VAPI", "vapi"],
  ["avpi", "vapi"],
  ["zud", "zudu"],
  ["autocall", "autocalls"],
  ["anunzi", "anunzi"],
  ["timeout", "timeoutMs"],
  ["timeoutMsOfAll", "timeoutMs"],
  ["vapid-voice", undefined],
  ["pavi", undefined],
  ["", undefined],
  ["retell", undefined],
  ["a".repeat(100_000), undefined],
])("%s suggests %s", (typed, meant) => {
  expect(findNearest(typed, words)).toBe(meant);
});

test("finds nothing in an empty list", () => {
  expect(findNearest("vapi", [])).toBeUndefined();
});

test("suggests the nearest value and lists the available ones", () => {
  expect(suggest("vappi", ["vapi", "zudu"])).toBe(" Did you mean vapi? Available: vapi, zudu.");
  expect(suggest("x-ray", ["vapi", "zudu"])).toBe(" Available: vapi, zudu.");
});

test("one typing error is always close enough", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom("drop", "double", "change", "swap"), (meant, at, slip) => {
      const place = at % (meant.length - 1);
      const [before, one, other, after] = [
        meant.slice(0, place),
        meant[place]!,
        meant[place + 1]!,
        meant.slice(place + 2),
      ];
      const typed = {
        drop: before + other + after,
        double: before + one + one + other + after,
        change: `${before}#${other}${after}`,
        swap: before + other + one + after,
      }[slip];
      expect(findNearest(typed, ["zzzzzzzz", meant])).toBe(meant);
    }),
  );
});
