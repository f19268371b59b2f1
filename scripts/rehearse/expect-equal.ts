import { isDeepStrictEqual, inspect } from "node:util";

export function expectEqual(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) {
    throw new Error(`${inspect(found, { depth: 5 })}\nis not\n${inspect(expected, { depth: 5 })}`);
  }
}
