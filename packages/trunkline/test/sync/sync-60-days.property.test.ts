import { AuthenticationError, InvalidRequestError } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Call, SyncChanges, SyncOptions, SyncState } from "../../src/index.js";
import { runs } from "../runs.js";
import { createCopy, keysOf } from "./copy.js";
import { createLedger, type Entry } from "./ledger.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse("2026-09-01T00:00:00.000Z");

/** What may happen between two runs, each drawn from its own numbers so that a history can be made smaller. */
const step = fc.record({
  /** Minutes since the run before. */
  pause: fc.constantFrom(10, 60, 60, 360, 720, 1440),
  add: fc.array(
    fc.record({
      /** When it was made, as a part of the pause; and how much later it is shown. */
      when: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom("complete", "complete", "late", "late", "scheduled", "nameless"),
      /** How long until it is complete. */
      hours: fc.integer({ min: 1, max: 150 }),
      tie: fc.boolean(),
      parent: fc.nat(2),
    }),
    { maxLength: 5 },
  ),
  edit: fc.option(fc.nat(1000), { freq: 1 }),
  remove: fc.option(fc.nat(1000), { freq: 4 }),
  poison: fc.option(fc.nat(1000), { freq: 6 }),
  failGet: fc.option(fc.nat(1000), { freq: 4 }),
  heal: fc.boolean(),
  /** Where the run is cut off: before so many pages, writes or saves. */
  cut: fc.option(fc.record({ what: fc.constantFrom("page", "write", "save"), after: fc.nat(4) }), { freq: 2 }),
  /** How far our clock is from the provider's, hours. */
  clock: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 5, -5, 80, -80),
});

const scene = fc.record({
  steps: fc.array(step, { minLength: 20, maxLength: 160, size: "max" }),
  pageSize: fc.constantFrom(3, 10, 50),
});

describe.each(["followed", "read again"] as const)(
  "a sync over 60 days, of a source whose changes are %s",
  (changes) => {
    it("ends with all true records, or its reports name what is missing", async () => {
      await fc.assert(
        fc.asyncProperty(scene, async ({ steps, pageSize }) => {
          const { filters } = createLedger().source.capabilities;
          const ledger = createLedger({
            capabilities: { filters: changes === "followed" ? { ...filters, updatedSince: "provider" } : filters },
          });
          const copy = createCopy(ledger.source, {
            pageSize,
            overlap: "10m",
            settle: "30s",
            reread: { for: "30d", every: "1d" },
          });
          const plans: { at: number; id: string; fields: Partial<Entry> }[] = [];
          const removed = new Set<string>();
          const givenUp = new Set<string>();
          let now = start;

          /** What may be touched: not too old to be read again. */
          const pick = (index: number | null): string | undefined => {
            if (index === null) return undefined;
            const young = [...ledger.entries.values()].filter(({ createdAt }) => createdAt > now - 12 * day);
            return young[index % Math.max(1, young.length)]?.id;
          };

          async function run(clock: number, cut?: { what: string; after: number } | null): Promise<void> {
            let left = cut?.after ?? Infinity;
            const fail = (what: string): void => {
              if (cut?.what !== what) return;
              left -= 1;
              if (left < 0) throw new AuthenticationError("cut off", { status: 401 });
            };
            ledger.hooks.beforePage = () => fail("page");
            const options: Partial<SyncOptions> = {
              keys: keysOf(copy),
              write(calls: Call[]) {
                fail("write");
                copy.write(calls);
              },
              save(state: SyncState, found: SyncChanges) {
                fail("save");
                copy.save(state, found);
              },
            };
            try {
              const report = await copy.run(now + clock * hour, options);
              for (const { key } of report.givenUp) givenUp.add(key);
              expect(JSON.stringify(report.state).length).toBeLessThan(64_000);
            } catch (error) {
              if (!AuthenticationError.isInstance(error)) throw error;
            }
          }

          function happen(until: number): void {
            for (const plan of plans.filter(({ at }) => at > now && at <= until))
              ledger.change(plan.id, plan.at, plan.fields);
          }

          for (const { pause, add, edit, remove, poison, failGet, heal, cut, clock } of steps) {
            const next = now + pause * minute;
            if (next > start + 60 * day) break;
            for (const { when, kind, hours, tie, parent } of add) {
              const last = [...ledger.entries.values()].at(-1)?.createdAt;
              const createdAt =
                tie && last !== undefined && last > now ? last : Math.floor(now + 1 + when * (next - now - minute));
              const isLate = kind === "late" || kind === "scheduled";
              const end = createdAt + hours * hour;
              const id = ledger.add(createdAt, {
                parent,
                ...(isLate && { pending: ["cost", "analysis"] }),
                ...(kind === "scheduled" && { ended: false, scheduledAt: end }),
                ...(kind === "nameless" && { nameless: true }),
              });
              if (isLate) {
                plans.push({ at: end + minute, id, fields: { ended: true, pending: ["analysis"] } });
                plans.push({ at: end + 2 * hour, id, fields: { pending: [] } });
              }
            }
            happen(next);
            now = next;
            const edited = pick(edit);
            if (edited !== undefined) ledger.change(edited, now);
            const gone = pick(remove);
            if (gone !== undefined && !ledger.entries.get(gone)?.nameless) {
              ledger.entries.delete(gone);
              removed.add(ledger.keyOf(gone));
            }
            if (heal) {
              ledger.poisoned.clear();
              ledger.failing.clear();
            }
            const poisoned = pick(poison);
            if (poisoned !== undefined) ledger.poisoned.add(poisoned);
            const failing = pick(failGet);
            if (failing !== undefined) ledger.failing.set(failing, new InvalidRequestError("400", { status: 400 }));
            await run(clock, cut);
          }

          // Everything is healed, and the longest pause passes.
          ledger.poisoned.clear();
          ledger.failing.clear();
          for (const [id, entry] of ledger.entries) if (entry.nameless) ledger.change(id, now, { nameless: false });
          for (let hours = 6; hours <= 17 * 24; hours += 6) {
            happen(now + 6 * hour);
            now += 6 * hour;
            await run(0);
          }
          ledger.hooks.beforePage = () => {};
          const { parked } = await copy.run(now + hour, { keys: keysOf(copy) });
          expect(parked).toEqual([]);

          for (const [id, entry] of ledger.entries) {
            const key = ledger.keyOf(id);
            if (givenUp.has(key)) continue;
            const truth = JSON.parse(JSON.stringify(ledger.toCall(entry))) as Call;
            expect({ key, row: copy.rows.get(key) }).toEqual({ key, row: truth });
          }
          const gone = new Set(copy.gone);
          expect([...gone].filter((key) => !removed.has(key))).toEqual([]);
          const unnoticed = [...copy.rows.keys()].filter((key) => removed.has(key) && !gone.has(key));
          expect(unnoticed).toEqual([]);
          // One that was given up is rare, and no way out for the rest.
          expect(givenUp.size).toBeLessThanOrEqual(Math.ceil(ledger.entries.size / 4));
        }),
        { numRuns: Math.ceil(runs(40).numRuns / 5) },
      );
    });
  },
);
