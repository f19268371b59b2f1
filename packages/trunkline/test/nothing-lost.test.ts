import { describe, expect, it } from "vitest";
import { documentedCalls, mappers } from "./mappers.js";

/** What no page documents anywhere, each with a mark to find it by. */
const mark = /zq7|98765432/;
const odd = ["zq7", { zq7: 1 }, ["zq7"], -98765432.5];

/** What may be left out, and why. */
const allowed: readonly (readonly [place: string, why: string])[] = [
  ['vapi artifact.transcript: "zq7"', "a text that is shorter than its copy"],
  ['vapi transcript: "zq7"', "a text that is shorter than its copy"],
  ['vapi summary: "zq7"', "a copy of the analysis' own"],
  ['zudu disconnection_reason: "zq7"', "a reason for the end of a call that has not ended"],
  ['zudu events.#.event: "zq7"', "free text, of which only the creation is looked for"],
  ['zudu call_cost: {"zq7":1}', "an object without a documented field"],
  ['retell transcript_with_tool_calls.#.role: "zq7"', "one of two speakers, of whom the other is known: an assumption"],
  ["retell call_cost.combined_cost: -98765432.5", "cents, of which the call has the whole units: -987654.325"],
  ["retell call_cost.product_costs.#.cost: -98765432.5", "as the total"],
];

/** The places of a record that a mapper reads, of those that hold anything but an object or a list. */
function readPlaces(convert: (raw: unknown) => unknown, record: unknown): string[][] {
  const places = new Map<string, string[]>();
  const watch = (value: unknown, path: string[]): unknown => {
    if (typeof value !== "object" || value === null) {
      if (path.length > 0) places.set(path.join("."), path);
      return value;
    }
    return new Proxy(value, {
      get: (target, key) => {
        const inner: unknown = Reflect.get(target, key);
        return typeof key === "string" && Object.hasOwn(target, key) && key !== "length"
          ? watch(inner, [...path, key])
          : inner;
      },
    });
  };
  convert(watch(record, []));
  return [...places.values()];
}

function plant(record: unknown, path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  const last = path.at(-1) ?? "";
  // The path was read from this very record.
  const holder = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}

describe.each(Object.keys(mappers))("the mapper of %s", (provider) => {
  const convert = mappers[provider]!;

  it("reads or reports an odd value in any place that it reads", () => {
    const lost = new Set<string>();
    for (const { call: record } of documentedCalls(provider)) {
      for (const path of readPlaces(convert, record)) {
        for (const value of odd) {
          const { raw: _, problems, ...call } = convert(plant(record, path, value));
          const place = path.join(".");
          const isReported = problems.some(
            ({ path: at }) => `${at}.`.startsWith(`${place}.`) || `${place}.`.startsWith(`${at}.`),
          );
          if (!isReported && !mark.test(JSON.stringify(call))) {
            lost.add(`${provider} ${place.replace(/\d+/g, "#")}: ${JSON.stringify(value)}`);
          }
        }
      }
    }
    for (const [place] of allowed) lost.delete(place);
    // Another copy of `costs`.
    for (const place of lost) if (place.startsWith("vapi costBreakdown.") && place.endsWith("2.5")) lost.delete(place);
    expect([...lost]).toStrictEqual([]);
  });
});
