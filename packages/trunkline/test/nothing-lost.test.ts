import { describe, expect, it } from "vitest";
import { documentedCalls, mappers } from "./mappers.js";
import { samples } from "./providers.js";

/** What no page documents anywhere, each with a mark to find it by. */
const mark = /zq7|98765432/;
const odd = ["zq7", { zq7: 1 }, ["zq7"], -98765432.5];

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
            lost.add(`${place.replace(/\d+/g, "#")}: ${JSON.stringify(value)}`);
          }
        }
      }
    }
    for (const [place] of samples.get(provider)?.leftOut ?? []) lost.delete(place);
    expect([...lost]).toStrictEqual([]);
  });
});
