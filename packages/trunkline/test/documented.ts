import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Call } from "../src/call.js";
import type { ConvertOptions } from "../src/convert.js";

/** The value at a path in a documented payload: undefined where a step is missing, and the test that asked fails. */
export function readExample(provider: string, name: string, ...path: (string | number)[]): Record<string, unknown> {
  const url = new URL(`../../../specs/${provider}/examples/${name}.json`, import.meta.url);
  let value: unknown = JSON.parse(readFileSync(url, "utf8"));
  for (const step of path) value = (value as Record<string, unknown>)[step];
  return value as Record<string, unknown>;
}

/** A mapper of whatever comes over the wire, typed or not. Its calls are without `raw`, which has tests of its own. */
export function toTested<Raw>(
  convert: (raw: Raw, options?: ConvertOptions) => Call<Raw>,
  assumptions: readonly string[],
): (raw: unknown, options?: ConvertOptions) => Omit<Call, "raw"> {
  return (wire, options) => {
    const { raw: _, ...call } = convert(wire as Raw, options);
    for (const name of call.assumptions) expect(assumptions).toContain(name);
    return call;
  };
}
