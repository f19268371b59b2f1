import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagingError } from "../../src/index.js";
import { runs } from "../runs.js";
import { idsOf, simulate, sourcesOf } from "../simulated.js";

/** Every fault that a repeated request gets over. */
const kinds = ["429", "500", "503", "empty-500", "html", "reset", "reset-after", "cut-off"] as const;
/** These cost a time-out each, so that they are only now and then among them. */
const slow = [...kinds, "stall", "stall-body"] as const;

const scene = fc.record({
  seed: fc.nat(1_000_000),
  calls: fc.integer({ min: 0, max: 80 }),
  // Large enough that calls do not come as fast as pages are read, repeated requests included.
  pageSize: fc.integer({ min: 10, max: 25 }),
  prefetch: fc.nat(2),
  concurrency: fc.constantFrom(1, 1, 4),
  kinds: fc.constantFrom(kinds, kinds, kinds, kinds, kinds, kinds, kinds, slow),
  faultRate: fc.constantFrom(0, 0.1, 0.3),
  drift: fc.record({
    create: fc.constantFrom(0, 0.5, 2),
    remove: fc.constantFrom(0, 0.3, 1),
    edit: fc.constantFrom(0, 1),
    late: fc.constantFrom(0, 1),
  }),
});

describe.each(Object.keys(sourcesOf))("the list of %s", (provider) => {
  it("gives each call that is there throughout, once, while the data drifts and the transport fails", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ seed, calls, pageSize, prefetch, concurrency, kinds, faultRate, drift }) => {
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
          for await (const call of source.list({ pageSize, prefetch, concurrency })) seen.push(call.id);
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
      runs(40),
    );
  });
});
