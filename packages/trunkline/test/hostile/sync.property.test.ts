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
        expect(differences).toEqual({ lost: [], stale: [], kept: [], invented: [], mistaken: [], stuck: [] });
        // While calls come and go, and requests fail besides those that are poisoned, a run may end with the provider's error, and the next
        // one goes on: a poisoned page that is answered 429 when it is asked for the last time, rows that move while one is narrowed.
        expect(errors.filter((kind) => !["paging", "rate_limit", "server"].includes(kind))).toEqual([]);
        expect(errors.length).toBeLessThan(10);
      }),
      { numRuns: Math.ceil(runs(20).numRuns / 10) },
    );
  });
});
