import type { PaginationRule } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagingError } from "../../src/index.js";
import { createListing, type ListingOptions } from "../../src/lists/listing.js";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";
import { runs } from "../runs.js";
import { DriftingList, type Event, type ModelRow } from "./drifting-list.js";

const common = { in: "query", id: "id", position: "at", limit: "limit", items: "items" } as const;

const rules: Record<string, PaginationRule> = {
  "offset with a total": { ...common, style: "offset", first: 0, total: ["total"] },
  "pages from 1": { ...common, style: "page", first: 1, total: ["total"] },
  "pages from 0": { ...common, style: "page", first: 0, total: ["total"] },
};

const oneByOne: Record<string, PaginationRule> = {
  "offset without a total": { ...common, style: "offset", first: 0 },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 1000 },
  cursor: { ...common, style: "cursor", next: "next" },
};

interface Watch {
  underWay: number;
  most: number;
  aborted: number;
}

/** Requests take turns of different lengths, so that they are answered in another order than they were sent in. */
function open(list: DriftingList, rule: PaginationRule, delays: readonly number[], options: ListingOptions) {
  const watch: Watch = { underWay: 0, most: 0, aborted: 0 };
  let sent = 0;
  const fetch = async (parameters: Record<string, unknown>, signal: AbortSignal): Promise<unknown> => {
    watch.underWay += 1;
    watch.most = Math.max(watch.most, watch.underWay);
    const turns = delays[sent % Math.max(1, delays.length)] ?? 1;
    sent += 1;
    try {
      for (let turn = 0; turn < turns; turn += 1) {
        await Promise.resolve();
        signal.throwIfAborted();
      }
      return list.answer(rule, parameters);
    } catch (error) {
      watch.aborted += 1;
      throw error;
    } finally {
      watch.underWay -= 1;
    }
  };
  const listing = createListing<ModelRow>(
    {
      name: "rows",
      open: (opening) => walk({ name: "rows", rule, style: strategies[rule.style], fetch }, opening),
      read: (items) => ({ items: [...items] as ModelRow[], indexes: [...items.keys()] }),
    },
    options,
  );
  return { listing, watch };
}

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("add" as const) }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(10_000) }),
);

const scene = fc.record({
  size: fc.nat(150),
  pageSize: fc.integer({ min: 2, max: 20 }),
  clamp: fc.integer({ min: 2, max: 30 }),
  prefetch: fc.nat(2),
  concurrency: fc.integer({ min: 2, max: 6 }),
  delays: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
  schedule: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(event, { maxLength: 4 })), {
    maxLength: 60,
  }),
});

describe.each(Object.entries(rules))("%s, read in parallel", (_name, rule) => {
  it("returns every row that exists throughout, once and in order, while the list drifts", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ size, pageSize, clamp, prefetch, concurrency, delays, schedule }) => {
        const list = new DriftingList(size, schedule, 1, clamp);
        const { listing, watch } = open(list, rule, delays, { pageSize, prefetch, concurrency });
        const seen: string[] = [];
        let failure: unknown;
        try {
          for await (const row of listing) seen.push(row.id);
        } catch (error) {
          failure = error;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => !list.everThere.has(id))).toEqual([]);
        // What it asks for ahead makes more turns for rows to go: it may be given up, and says so.
        if (failure === undefined) expect(list.lasting.filter((id) => !seen.includes(id))).toEqual([]);
        else expect(PagingError.isInstance(failure)).toBe(true);
        const lasting = new Set(list.lasting);
        const inOrder = seen.filter((id) => lasting.has(id));
        expect(inOrder).toEqual(list.lasting.filter((id) => inOrder.includes(id)));
        // One that was cancelled and the one that takes its place.
        expect(watch.most).toBeLessThanOrEqual(2 * concurrency);
      }),
      runs(150),
    );
  });

  it("requests as many pages at once as it may, and none past the end", async () => {
    const list = new DriftingList(200, [], 1, 1000);
    const one = open(list, rule, [20], { pageSize: 10 });
    for await (const _row of one.listing) continue;
    const requests = list.requests;
    expect(one.watch.most).toBe(1);

    const four = open(list, rule, [20, 7, 31, 3], { pageSize: 10, concurrency: 4 });
    const seen: string[] = [];
    for await (const row of four.listing) seen.push(row.id);
    expect(seen).toEqual(list.lasting);
    expect(four.watch.most).toBe(4);
    expect(list.requests - requests).toBe(requests);
  });

  it("requests no page past the limit", async () => {
    const list = new DriftingList(500, [], 1, 1000);
    const { listing } = open(list, rule, [20, 3], { pageSize: 10, concurrency: 5, limit: 25 });
    const seen: string[] = [];
    for await (const row of listing) seen.push(row.id);
    expect(seen).toEqual(list.lasting.slice(0, 25));
    // Pages of numbers overlap by as many rows as it takes for the next one to begin with a known row.
    expect(list.requests).toBeLessThanOrEqual(rule.style === "page" ? 4 : 3);
  });

  it("cancels what is under way when the reader stops, and holds no more than it may until then", async () => {
    const list = new DriftingList(500, [], 1, 1000);
    const { listing, watch } = open(list, rule, [2, 400], { pageSize: 10, concurrency: 5, prefetch: 0 });
    for await (const _row of listing) break;
    expect(watch.aborted + list.requests).toBeLessThanOrEqual(6);
    expect(watch.aborted).toBeGreaterThan(0);
    const before = list.requests;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(watch.underWay).toBe(0);
    expect(list.requests).toBe(before);
  });

  it("ends with the signal's reason", async () => {
    const list = new DriftingList(500, [], 1, 1000);
    const controller = new AbortController();
    const reason = new Error("enough");
    const { listing, watch } = open(list, rule, [5, 50], { pageSize: 10, concurrency: 5, signal: controller.signal });
    const reading = (async () => {
      let count = 0;
      for await (const _row of listing) {
        count += 1;
        if (count === 35) controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(watch.underWay).toBe(0);
  });

  it("requests a page that failed ahead of its turn again in its turn", async () => {
    const list = new DriftingList(100, [], 1, 1000);
    let failing = true;
    const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
      if (failing && Number(parameters.at) === (rule.style === "offset" ? 27 : (rule.first ?? 1) + 3)) {
        failing = false;
        throw new Error("lost");
      }
      return list.answer(rule, parameters);
    };
    const listing = createListing<ModelRow>(
      {
        name: "rows",
        open: (opening) => walk({ name: "rows", rule, style: strategies[rule.style], fetch }, opening),
        read: (items) => ({ items: [...items] as ModelRow[], indexes: [...items.keys()] }),
      },
      { pageSize: 10, concurrency: 4 },
    );
    const seen: string[] = [];
    for await (const row of listing) seen.push(row.id);
    expect(failing).toBe(false);
    expect(seen).toEqual(list.lasting);
  });
});

describe.each(Object.entries(oneByOne))("%s", (_name, rule) => {
  it("is read page by page, whatever `concurrency` says", async () => {
    const list = new DriftingList(100, [], 1, 1000);
    const { listing, watch } = open(list, rule, [20, 3], { pageSize: 10, concurrency: 6 });
    const seen: string[] = [];
    for await (const row of listing) seen.push(row.id);
    expect(seen).toEqual(list.lasting);
    expect(watch.most).toBe(1);
  });
});
