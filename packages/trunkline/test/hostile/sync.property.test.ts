import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runs } from "../runs.js";
import { providers } from "./providers.js";
import { runSyncs } from "./run-syncs.js";

afterEach(() => void vi.restoreAllMocks());

describe.each(providers)("syncs of %s over 60 days", (_, provider) => {
  it("come to a copy that equals the truth, but for what the report names", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { errors, ...differences } = await runSyncs(provider, seed);
        expect(differences).toEqual({ lost: [], stale: [], kept: [], invented: [], mistaken: [] });
        // A list that could not go on is gone on with by the next run. Nothing else ends one.
        expect(errors.filter((kind) => kind !== "paging")).toEqual([]);
        expect(errors.length).toBeLessThan(10);
      }),
      { numRuns: Math.ceil(runs(20).numRuns / 10) },
    );
  });
});
