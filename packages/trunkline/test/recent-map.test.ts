import { expect, test } from "vitest";
import { createRecentMap } from "../src/recent-map.js";

test("the latest keys are known, and no more than a quarter more", () => {
  const map = createRecentMap<number>(100);
  for (let index = 0; index < 1000; index += 1) {
    map.set(`key ${index}`, index);
    const known = Array.from({ length: index + 1 }, (_, key) => map.has(`key ${key}`));
    expect(known.slice(-100)).not.toContain(false);
    expect(known.slice(0, -125)).not.toContain(true);
  }
});

test("keys are forgotten by their value, whichever generation they are of", () => {
  const map = createRecentMap<number>(10);
  for (let index = 0; index < 11; index += 1) map.set(`key ${index}`, index);
  map.drop((value) => value % 2 === 1);
  expect(Array.from({ length: 11 }, (_, index) => map.has(`key ${index}`))).toEqual(
    Array.from({ length: 11 }, (_, index) => index % 2 === 0),
  );
});
