import { describe, expect, it } from "vitest";
import { syncCalls, type Call, type CallQuery, type CallSource, type Page } from "../../src/index.js";
import { redactCall } from "../../src/redaction/redact-call.js";
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

  it("incomplete calls that are too many to be asked for one by one are read again by day, and written when they change", async () => {
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

  it("takes at most half as long again as listing them", async () => {
    const simulator = simulate({ calls: 6000, assistants: 50, documented: false });
    const ids = idsOf(simulator, "anunzi");
    const source = inTurn(sourcesOf.anunzi!(simulator));
    const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    const list = async (): Promise<void> => {
      for await (const page of source.list().pages()) void page.items.map(redactCall);
    };
    const store = createStore();
    const sync = async (): Promise<void> => {
      const options = { write: () => {}, save: store.save, settle: 0, now: () => start };
      await syncCalls(source, { ...options, state: undefined });
    };
    await list();
    // The least of two each: a machine that is busy is so for both.
    const lists = [await timeOf(list), await timeOf(list)];
    const syncs = [await timeOf(sync), await timeOf(sync)];
    expect(Math.min(...syncs) / Math.min(...lists)).toBeLessThan(1.5);
    expect(Math.max(...store.saved)).toBeLessThan(64_000);
    expect(store.saved.reduce((sum, size) => sum + size, 0) / 2).toBeLessThan(2_000_000);
    const copy = createStore();
    await syncCalls(source, { ...toOptions(copy), settle: 0, now: () => start });
    expect(copy.rows.size).toBe(ids.length);
  });
});

/** A source that reads one assistant after another, as `order: "any"` does. */
function inTurn(source: CallSource): CallSource {
  async function* read({
    cursor,
    order: _order,
    onParked: _onParked,
    ...query
  }: CallQuery): AsyncGenerator<Page<Call>> {
    const place = cursor === undefined ? undefined : (JSON.parse(cursor) as { id: string; inner?: string });
    const { response } = (
      await (source.client as AnunziLike).GET("/assistants/", {
        params: { query: { limit: 100 } },
      })
    ).data ?? { response: undefined };
    const ids = response?.assistants.map(({ model_id }) => model_id) ?? [];
    for (const id of ids.slice(Math.max(0, place ? ids.indexOf(place.id) : 0))) {
      const inner = id === place?.id ? place.inner : undefined;
      for await (const page of source.list({ ...query, assistantId: id, cursor: inner }).pages()) {
        const next = (): string => JSON.stringify({ id, inner: page.nextCursor });
        yield {
          items: page.items,
          raw: page.raw,
          get nextCursor() {
            if (page.nextCursor !== undefined) return next();
            const following = ids[ids.indexOf(id) + 1];
            return following === undefined ? undefined : JSON.stringify({ id: following });
          },
          cursorAfter: next,
        };
      }
    }
  }
  return {
    ...source,
    list(query = {}) {
      // A sync reads pages and nothing else of a list.
      return { pages: () => read(query) } as unknown as ReturnType<CallSource["list"]>;
    },
  };
}

interface AnunziLike {
  GET: (path: string, init: object) => Promise<{ data?: { response?: { assistants: { model_id: string }[] } } }>;
}
