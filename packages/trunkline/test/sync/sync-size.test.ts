import { describe, expect, it } from "vitest";
import { syncCalls } from "../../src/index.js";
import { idsOf, now, simulate, sourcesOf } from "../simulated.js";
import { createCopy } from "./copy.js";
import { createLedger } from "./ledger.js";
import { createStore, toOptions } from "./store.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse(now);

describe("situation 12: 50 assistants and 6,000 calls", () => {
  it("the state is at most 64 kB at any time, and all that is saved 2 MB", async () => {
    const ledger = createLedger();
    // Two weeks, as many calls incomplete as there may be where a provider is slow with its costs.
    for (let index = 0; index < 6000; index += 1) {
      ledger.add(start - index * 200_000, { parent: index % 50, ...(index % 4 === 0 && { pending: ["cost"] }) });
    }
    const { run, rows, saved } = createCopy(ledger.source, { pageSize: 20 });
    const first = await run(start + 1);
    expect(rows.size).toBe(6000);
    expect(Math.max(...saved)).toBeLessThan(64_000);
    expect(saved.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
    // Of 7 days, a quarter.
    expect(first.pending).toBe(756);

    const second = await run(start + hour);
    expect(second.written).toBeLessThanOrEqual(first.pending);
    expect(second.pending + second.givenUp.length).toBe(first.pending);
    for (let hours = 2; hours <= 30; hours += 1) await run(start + hours * hour);
    expect(Math.max(...saved)).toBeLessThan(64_000);
  });

  it("incomplete calls too many to request one by one are read again by day, and written when they change", async () => {
    const ledger = createLedger();
    const ids = Array.from({ length: 1200 }, (_, index) =>
      ledger.add(start - index * 6 * minute, { pending: ["cost"] }),
    );
    const { run, rows, written } = createCopy(ledger.source, { reread: "10d" });
    await run(start + 1);
    const givenUp: string[] = [];
    for (let hours = 1; hours <= 9 * 24; hours += 1) {
      if (hours === 20) for (const id of ids.slice(0, 1150)) ledger.change(id, start + hours * hour, { pending: [] });
      givenUp.push(...(await run(start + hours * hour)).givenUp.map(({ key }) => key));
    }
    const missing = ids.filter((id) => rows.get(ledger.keyOf(id))?.completeness.cost !== "present");
    expect(missing).toEqual(ids.slice(1150));
    expect(ledger.requests.gets.length).toBeLessThan(2000);
    // Days are listed again, and of what they show only what is waited for is written.
    expect(written.flat().filter((key) => key === ledger.keyOf(ids[600]!)).length).toBeLessThan(9);
    const { pending } = await run(start + 11 * day);
    expect(givenUp.sort()).toEqual(ids.slice(1150).map(ledger.keyOf).sort());
    expect(pending).toBe(0);
  });

  it("holds for an account of the simulator too", async () => {
    const simulator = simulate({ calls: 6000, assistants: 50, documented: false });
    const ids = idsOf(simulator, "anunzi");
    const store = createStore();
    const source = sourcesOf.anunzi!(simulator);
    await syncCalls(source, { ...toOptions(store), settle: 0, now: () => start });
    expect(store.rows.size).toBe(ids.length);
    expect(Math.max(...store.saved)).toBeLessThan(64_000);
    expect(store.saved.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});
