import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectCall } from "./call-shape.js";
import { documentedCalls, mappers } from "./mappers.js";

/** Values that a provider should not send, and may. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    " ",
    "null",
    "[]",
    0,
    -0,
    -1,
    1e308,
    -1e308,
    2 ** 53,
    0.1 + 0.2,
    true,
    false,
    [],
    {},
    [[]],
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "2025-02-30T00:00:00Z",
    "2025-08-04 14:30:00",
    "not a time",
    "1e999",
    "+",
    "\u0000",
    "\ud800",
  ),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": null}') as unknown),
  fc.string(),
  fc.double(),
  fc.date().map(String),
  fc.jsonValue(),
);

type Step = readonly [path: number, value: unknown];

/** The payload with some of its values, anywhere in it, replaced or left out. */
function spoil(payload: unknown, steps: readonly Step[]): unknown {
  const copy: unknown = structuredClone(payload);
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      collect((value as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  for (const [at, value] of steps) {
    const [holder, key] = places[at % Math.max(1, places.length)] ?? [{}, ""];
    if (value === undefined) delete holder[key];
    else holder[key] = value;
  }
  return copy;
}

const steps = fc.array(fc.tuple(fc.nat(10_000), odd), { minLength: 1, maxLength: 8 });

describe.each(Object.keys(mappers))("the mapper of %s", (provider) => {
  const convert = mappers[provider]!;
  const documented = documentedCalls(provider);

  it("has documented calls to try", () => {
    expect(documented.length).toBeGreaterThan(0);
  });

  it.each(documented.map(({ file, call }) => [file, call] as const))("reads %s without a problem", (_file, raw) => {
    const call = convert(raw);
    expectCall(call, raw);
    expect(call.problems).toEqual([]);
  });

  it("makes a Call of any documented call that was spoiled", () => {
    fc.assert(
      fc.property(fc.constantFrom(...documented), steps, ({ call }, spoiling) => {
        const raw = spoil(call, spoiling);
        expectCall(convert(raw, { account: "a" }), raw);
      }),
      { numRuns: 500 },
    );
  });

  it("makes a Call of anything at all", () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.anything({ withNullPrototype: true })), (raw) => {
        const call = convert(raw);
        expect(call.raw).toBe(raw);
        expect(call.provider).toBe(provider);
        const { raw: _raw, ...own } = call;
        expect(() => JSON.stringify(own)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what it is given as it was", () => {
    for (const { call } of documented) {
      const before = structuredClone(call);
      convert(call);
      expect(call).toEqual(before);
    }
  });

  it("pollutes no prototype", () => {
    const raw: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "metadata": {"__proto__": {"polluted": 1}}}');
    convert(raw);
    expect({}).not.toHaveProperty("polluted");
  });
});
