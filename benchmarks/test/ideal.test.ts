import { expect, test } from "vitest";
import { ideal } from "../src/mapping/ideal.js";
import { mappers } from "../src/mappers.js";
import { readPayloads } from "../src/payloads.js";

const measured = (await readPayloads()).filter(({ size }) => size !== "1 MB");

test.each(measured)("the ideal mapper of $provider makes equal Calls of $size ones", ({ provider, texts }) => {
  for (const text of new Set(texts)) {
    const raw: unknown = JSON.parse(text);
    const call = ideal[provider](raw);
    expect(call).toStrictEqual(mappers[provider](raw));
    expect(Object.keys(call)).toStrictEqual(Object.keys(mappers[provider](raw)));
  }
});
