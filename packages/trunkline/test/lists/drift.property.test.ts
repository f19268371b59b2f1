import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagingError } from "../../src/index.js";
import { idsOf, simulate, sourcesOf } from "../simulated.js";

/** A deeper search: `TRUNKLINE_RUNS=2000 pnpm vitest run test/lists/drift`. */
const numRuns = Number(process.env.TRUNKLINE_RUNS ?? 30);

/** Every fault that a repeated request gets over. */
const kinds = ["429", "500", "503", "empty-500", "html", "reset", "reset-after", "cut-off"] as const;

const scene = fc.record({
  seed: fc.nat(1_000_000),
  calls: fc.integer({ min: 0, max: 150 }),
  pageSize: fc.integer({ min: 5, max: 40 }),
  prefetch: fc.nat(2),
  faultRate: fc.constantFrom(0, 0.1, 0.3),
  drift: fc.record({
    create: fc.constantFrom(0, 0.5, 3),
    remove: fc.constantFrom(0, 0.3, 1),
    edit: fc.constantFrom(0, 1),
    late: fc.constantFrom(0, 1),
  }),
});

describe.each(Object.keys(sourcesOf))("the list of %s", (provider) => {
  it("gives each call that is there throughout, once, while the data drifts and the transport fails", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ seed, calls, pageSize, prefetch, faultRate, drift }) => {
        const simulator = simulate({
          seed,
          calls,
          assistants: 2,
          drift,
          faults: { rate: faultRate, kinds: [...kinds], retryAfterSeconds: 0, seed },
        });
        const before = idsOf(simulator, provider);
        const seen: string[] = [];
        let failure: unknown;
        try {
          const source = sourcesOf[provider]!(simulator, { patient: true });
          for await (const call of source.list({ pageSize, prefetch })) seen.push(call.id);
        } catch (error) {
          failure = error;
        }
        const history = simulator.history(provider);
        const removed = new Set(history.filter(({ kind }) => kind === "remove").map(({ id }) => String(id)));
        const created = history.filter(({ kind }) => kind === "create").map(({ id }) => String(id));
        const real = new Set([...before, ...created]);
        expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([]);
        expect(seen.filter((id) => !real.has(id))).toEqual([]);
        // A list from which rows go at every turn may be given up, and says so.
        if (failure !== undefined) {
          expect(failure).toSatisfy(PagingError.isInstance);
          expect(drift.remove).toBeGreaterThan(0);
        } else {
          expect(before.filter((id) => !removed.has(id) && !seen.includes(id))).toEqual([]);
        }
      }),
      { numRuns },
    );
  });
});
