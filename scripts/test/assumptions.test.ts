import { describe, expect, it } from "vitest";
import { readAssumptions } from "../generate/write-assumptions.js";
import { readProviderNames } from "../lib/repository.js";

describe.each(readProviderNames())("assumptions of %s", (provider) => {
  const assumptions = readAssumptions(provider);

  it("are each explained, once", () => {
    expect(assumptions.length).toBeGreaterThan(0);
    for (const { explanation } of assumptions) expect(explanation).toMatch(/^[A-Z`].{20,}\.$/);
    expect(new Set(assumptions.map(({ word }) => word)).size).toBe(assumptions.length);
  });

  it("are named by the field of a call and what of it is assumed", () => {
    for (const { word } of assumptions) expect(word).toMatch(/^[a-zA-Z]+(\.[a-zA-Z]+)+$/);
  });
});
