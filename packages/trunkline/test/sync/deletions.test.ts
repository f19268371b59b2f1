import { describe, expect, it } from "vitest";
import { createCopy } from "./copy.js";
import { createLedger } from "./ledger.js";
import { hour, start } from "./clock.js";

describe("a complete call that is deleted before the overlap begins", () => {
  it.each([
    [{}, 0],
    [{ reread: { for: "2d", every: "1d" } }, 1],
  ] as const)("with %j is found %i times", async (options, times) => {
    const ledger = createLedger();
    const ids = [4, 3, 2, 1].map((hours) => ledger.add(start - hours * hour));
    const { run } = createCopy(ledger.source, { ...options, overlap: "10m" });
    await run(start);
    ledger.entries.delete(ids[1]!);
    const deleted: string[] = [];
    for (const hours of [1, 12, 24, 36, 48]) deleted.push(...(await run(start + hours * hour)).deleted);
    expect(deleted).toEqual(times === 0 ? [] : [ledger.keyOf(ids[1]!)]);
  });
});
