import { PagingError, type PaginationRule } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createListing } from "../../src/lists/listing.js";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";
import { runs } from "../runs.js";
import { DriftingList, type Event, type ModelRow } from "./drifting-list.js";

const common = { in: "query", id: "id", position: "at", limit: "limit" } as const;

const rules: Record<string, PaginationRule> = {
  "offset without a total": { ...common, style: "offset", items: "items", first: 0 },
  "offset with a total": { ...common, style: "offset", items: "items", first: 0, total: ["total"] },
  "pages from 1": { ...common, style: "page", items: "items", first: 1, total: ["total"] },
  "pages from 0": { ...common, style: "page", items: "items", first: 0, total: ["total"] },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 1000 },
  cursor: { ...common, style: "cursor", items: "items", next: "next" },
};

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("add" as const) }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(10_000) }),
);

/** Quiet between most requests, so that a reader can get ahead of the deletions. */
const schedule = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(event, { maxLength: 6 })), {
  maxLength: 60,
});

const scene = fc.record({
  size: fc.nat(120),
  pageSize: fc.integer({ min: 2, max: 30 }),
  clamp: fc.integer({ min: 2, max: 40 }),
  ties: fc.integer({ min: 1, max: 5 }),
  prefetch: fc.nat(3),
  schedule,
});

function open(
  list: DriftingList,
  rule: PaginationRule,
  options: { pageSize: number; prefetch: number; cursor?: string; limit?: number },
) {
  return createListing<ModelRow>(
    {
      name: "rows",
      open: (opening) =>
        walk(
          {
            name: "rows",
            rule,
            style: strategies[rule.style],
            fetch: async (parameters) => list.answer(rule, parameters),
          },
          opening,
        ),
      read: (items) => ({ items: [...items] as ModelRow[], indexes: [...items.keys()] }),
    },
    options,
  );
}

describe.each(Object.entries(rules))("%s", (_name, rule) => {
  it("returns every row that exists throughout once, while the list drifts", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ size, pageSize, clamp, ties, prefetch, schedule }) => {
        // A keyset with pages smaller than a crowded millisecond is another test.
        const list = new DriftingList(
          size,
          schedule,
          Math.min(ties, pageSize - 1),
          rule.style === "keyset" ? 1000 : clamp,
        );
        const seen: string[] = [];
        for await (const row of open(list, rule, { pageSize, prefetch })) seen.push(row.id);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => !list.everThere.has(id))).toEqual([]);
        expect(list.lasting.filter((id) => !seen.includes(id))).toEqual([]);
      }),
      runs(400),
    );
  });

  it("resumes from any item in another process", async () => {
    await fc.assert(
      fc.asyncProperty(scene, fc.nat(200), async ({ size, pageSize, ties, prefetch, schedule }, stopAt) => {
        const list = new DriftingList(size, schedule, Math.min(ties, pageSize - 1), 1000);
        const seen: string[] = [];
        let cursor: string | undefined;
        reading: for await (const page of open(list, rule, { pageSize, prefetch }).pages()) {
          for (const [index, row] of page.items.entries()) {
            seen.push(row.id);
            cursor = page.cursorAfter(index);
            if (seen.length > stopAt) break reading;
          }
          cursor = page.nextCursor;
        }
        if (cursor !== undefined) {
          for await (const row of open(list, rule, { pageSize, prefetch: 0, cursor })) seen.push(row.id);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(list.lasting.filter((id) => !seen.includes(id))).toEqual([]);
      }),
      runs(150),
    );
  });

  it("returns no more than the limit, and requests no page past it", async () => {
    await fc.assert(
      fc.asyncProperty(scene, fc.integer({ min: 1, max: 60 }), async ({ size, pageSize, prefetch }, limit) => {
        const list = new DriftingList(size, [], 1, 1000);
        const seen: string[] = [];
        for await (const row of open(list, rule, { pageSize, prefetch, limit })) seen.push(row.id);
        expect(seen).toEqual(list.lasting.slice(0, limit));
        // Pages overlap, and a list that is shorter than the limit is asked for its end.
        const most = Math.ceil(limit / Math.max(1, Math.ceil(pageSize / 2) - 1)) + 5;
        expect(list.requests).toBeLessThanOrEqual(most);
      }),
      runs(150),
    );
  });
});

describe("what cannot be promised", () => {
  it.each(["offset without a total", "pages from 1"])(
    "%s says so when rows go faster than pages are read",
    async (name) => {
      const rule = rules[name]!;
      const always = Array.from({ length: 2000 }, () =>
        Array.from({ length: 5 }, (): Event => ({ kind: "remove", at: 0 })),
      );
      const refill = always.map((events) => [...events, ...events.slice(0, 4).map((): Event => ({ kind: "add" }))]);
      const list = new DriftingList(2000, refill, 1, 1000);
      const seen: string[] = [];
      let failure: unknown;
      try {
        for await (const row of open(list, rule, { pageSize: 3, prefetch: 0 })) seen.push(row.id);
      } catch (error) {
        failure = error;
      }
      const missing = list.lasting.filter((id) => !seen.includes(id));
      if (missing.length > 0) expect(PagingError.isInstance(failure)).toBe(true);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it("keyset reads past a millisecond fuller than a page, and ends with an error if it is fuller than the largest page", async () => {
    const rule = rules.keyset!;
    const crowded = new DriftingList(500, [], 90, 1000);
    const seen: string[] = [];
    for await (const row of open(crowded, rule, { pageSize: 10, prefetch: 1 })) seen.push(row.id);
    expect(new Set(seen)).toEqual(new Set(crowded.lasting));
    expect(seen).toHaveLength(500);

    const overfull = new DriftingList(1500, [], 1500, 1000);
    const reading = (async () => {
      for await (const row of open(overfull, rule, { pageSize: 10, prefetch: 1 })) seen.push(row.id);
    })();
    await expect(reading).rejects.toSatisfy(PagingError.isInstance);
  });
});

describe("a server that returns the same page for every request", () => {
  it.each(["offset without a total", "pages from 1"])("%s returns it once, and then an error", async (name) => {
    const page = { items: [{ id: "a" }, { id: "b" }], total: 1000 };
    const rule = rules[name]!;
    let requests = 0;
    const list = createListing<ModelRow>(
      {
        name: "rows",
        open: (opening) =>
          walk(
            { name: "rows", rule, style: strategies[rule.style], fetch: async () => ((requests += 1), page) },
            opening,
          ),
        read: (items) => ({ items: [...items] as ModelRow[], indexes: [...items.keys()] }),
      },
      { pageSize: 2 },
    );
    const seen: string[] = [];
    const reading = (async () => {
      for await (const row of list) seen.push(row.id);
    })();
    await expect(reading).rejects.toSatisfy(PagingError.isInstance);
    expect(seen).toEqual(["a", "b"]);
    expect(requests).toBeLessThan(40);
  });
});
