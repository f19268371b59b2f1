import { InvalidInputError } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syncCalls, type SyncOptions, type SyncState } from "../../src/index.js";
import { readState } from "../../src/sync/state.js";
import { runs } from "../runs.js";
import { createLedger } from "./ledger.js";
import { day, start } from "./clock.js";

/** An account with a call of each kind that a state speaks of. */
function openLedger() {
  const ledger = createLedger();
  for (let index = 0; index < 120; index += 1) ledger.add(start - index * day * 0.1, { pending: ["cost"] });
  ledger.add(start - 3000, { ended: false, scheduledAt: start + day });
  ledger.poisoned.add(ledger.add(start - 5000));
  ledger.add(start - 6000, { nameless: true });
  return ledger;
}

const clocks = fc.oneof(
  fc.double({ min: 0, max: 253_402_300_799_999, noNaN: true }),
  fc.double({ min: start - day, max: start + day, noNaN: true }),
);
const lengths = fc.oneof(
  fc.double({ min: 0, max: 60 * day, noNaN: true }),
  fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom("ms", "s", "m", "h", "d", "w"))
    .map(([amount, unit]) => `${amount.toFixed(7)}${unit}`),
);
const options: fc.Arbitrary<Partial<SyncOptions>> = fc.record(
  {
    since: fc.oneof(
      lengths.map(String).filter((text) => /[a-z]$/.test(text)),
      fc.date({ noInvalidDate: true }),
    ),
    overlap: lengths,
    settle: lengths,
    reread: fc.oneof(lengths, fc.record({ for: lengths, every: fc.double({ min: 1, max: day, noNaN: true }) })),
    pageSize: fc.integer({ min: 1, max: 300 }),
  },
  { requiredKeys: [] },
);

describe("with any clock and durations", () => {
  it("every state that a sync saves can be read by the next run", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(clocks, { minLength: 2, maxLength: 3 }), options, async (times, given) => {
        const { source } = openLedger();
        let state: SyncState | undefined;
        for (const time of times) {
          await syncCalls(source, {
            ...given,
            state,
            now: () => time,
            write() {},
            save(next) {
              state = JSON.parse(JSON.stringify(next)) as SyncState;
              expect(readState(state, source.key)).toEqual(state);
            },
          });
        }
      }),
      runs(60),
    );
  });

  it.each([Number.NaN, Infinity, -1, 8.64e15, "2026-11-21", undefined, new Date(start)])(
    "a clock that gives %s is refused before anything is sent",
    async (time) => {
      const { source, requests } = openLedger();
      // What the type forbids comes from JavaScript all the same.
      const now = (): number => time as number;
      const sync = syncCalls(source, { now, write() {}, save() {} });
      await expect(sync).rejects.toSatisfy(InvalidInputError.isInstance);
      await expect(sync).rejects.toThrow("`now` must give epoch milliseconds");
      expect(requests).toMatchObject({ queries: [], gets: [] });
    },
  );
});
