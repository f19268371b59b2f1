import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagingError, redactCall, syncCalls, type Call, type CallSource } from "../../src/index.js";
import { runs } from "../runs.js";
import { simulate, sourcesOf } from "../simulated.js";
import { createStore, toOptions } from "./store.js";
import { start } from "./clock.js";

const options = { overlap: 60_000, settle: 0, reread: 86_400_000 };

const kinds = ["429", "500", "reset", "reset-after", "cut-off"] as const;

const scene = fc.record({
  seed: fc.nat(1_000_000),
  calls: fc.integer({ min: 0, max: 60 }),
  pageSize: fc.integer({ min: 5, max: 25 }),
  remove: fc.constantFrom(0, 0.2),
  // A stalled answer costs a time-out, so that it is only now and then among them.
  kinds: fc.constantFrom(kinds, kinds, kinds, kinds, [...kinds, "stall"] as const),
});

describe.each(Object.keys(sourcesOf))("a sync of %s", (provider) => {
  it("ends with the true final records while the data drifts and the transport fails", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ seed, calls, pageSize, remove, kinds }) => {
        const simulator = simulate({
          seed,
          calls,
          assistants: 2,
          // Documented calls are older than anything is read again.
          documented: false,
          drift: { create: 1, edit: 0.5, late: 2, remove },
          faults: { rate: 0.1, kinds: [...kinds], retryAfterSeconds: 0, seed },
        });
        const store = createStore();
        const source = sourcesOf[provider]!(simulator, { patient: true });
        const gone: string[] = [];
        const run = async (now: number): Promise<void> => {
          const syncing = syncCalls(source, {
            ...toOptions(store),
            ...options,
            state: store.load(),
            pageSize,
            now: () => now,
          });
          const report = await syncing.catch((error: unknown) => {
            // Given up because rows went too fast: the next run goes on, as it would by a schedule.
            if (remove === 0 || !PagingError.isInstance(error)) throw error;
          });
          if (report) gone.push(...report.deleted, ...report.expired);
        };
        for (let minute = 1; minute <= 3; minute += 1) await run(start + minute * 600_000);
        simulator.settle();
        // What came late is read when its pause is over: an hour after it was last asked for.
        await run(start + 3 * 3_600_000);

        const truth = await collectById(source);
        const idsWith = (wanted: string): Set<string> =>
          new Set(simulator.history(provider).flatMap(({ kind, id }) => (kind === wanted ? [id] : [])));
        const [edited, removed] = [idsWith("edit"), idsWith("remove")];
        for (const [id, call] of truth) {
          const row = [...store.rows.values()].find((one) => one.id === id);
          // Retell's filters find no call that is only registered: it comes once it has begun, or failed.
          if (!row && call.occurredAt === undefined && call.status.unified !== "ended") continue;
          // A call that was complete may change at any time, without a word from the provider. What came late is the
          // copy's business all the same.
          const toCompare = edited.has(id) ? withoutEdits : withoutRaw;
          // What is written has no signed addresses.
          expect(row && toCompare(row)).toEqual(toCompare(redactCall(JSON.parse(JSON.stringify(call)) as Call)));
        }
        const more = [...store.rows.values()].filter(({ id }) => !truth.has(id));
        expect(more.filter(({ id }) => !removed.has(id))).toEqual([]);
        const removedKeys = new Set([...removed].map((id) => `${provider}::${id}`));
        expect(gone.filter((key) => !removedKeys.has(key))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs(16).numRuns / 4) },
    );
  });
});

function withoutRaw({ raw: _raw, ...call }: Call): object {
  return call;
}

function withoutEdits(call: Call): object {
  const { id, key, completeness, transcript, recordings, cost, analysis, status, outcome } = call;
  return { id, key, completeness, transcript, recordings, cost, analysis, status, outcome };
}

async function collectById(source: CallSource): Promise<Map<string, Call>> {
  const calls = new Map<string, Call>();
  // A list that leaves parts out is no truth to compare with.
  for await (const call of source.list({ detail: "full" })) calls.set(call.id, call);
  return calls;
}
