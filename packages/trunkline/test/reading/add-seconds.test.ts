import { expect, it } from "vitest";
import { addSeconds } from "../../src/reading/index.js";

const noon = "2024-02-28T12:00:00.250Z";

it.each([
  [noon, 0, noon],
  [noon, 9, "2024-02-28T12:00:09.250Z"],
  [noon, 245, "2024-02-28T12:04:05.250Z"],
  [noon, 43_199, "2024-02-28T23:59:59.250Z"],
  [noon, 43_200, "2024-02-29T00:00:00.250Z"],
  [noon, 2 * 86_400, "2024-03-01T12:00:00.250Z"],
  [noon, 1.5, "2024-02-28T12:00:01.750Z"],
  [noon, -43_201, "2024-02-27T23:59:59.250Z"],
  [noon, 1e300, undefined],
  [noon, -1e300, undefined],
  [noon, NaN, undefined],
  [undefined, 1, undefined],
  [noon, undefined, undefined],
])("addSeconds(%s, %s) is %s", (start, seconds, end) => {
  expect(addSeconds(start, seconds)).toBe(end);
});
