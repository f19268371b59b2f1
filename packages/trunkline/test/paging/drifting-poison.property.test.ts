import { PagingError, ServerError, type PaginationRule } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";
import { read } from "./poisoned-list.js";

const common = { in: "query", id: "id", position: "at", limit: "limit", items: "items", total: ["total"] } as const;

const rules = {
  offset: { ...common, style: "offset", first: 0 },
  "pages from 0": { ...common, style: "page", first: 0, size: ["size"] },
  "pages from 1": { ...common, style: "page", first: 1, size: ["size"], maximumLimit: 100 },
} as const satisfies Record<string, PaginationRule>;

const scene = fc.record({
  seed: fc.nat(1_000_000),
  size: fc.integer({ min: 5, max: 120 }),
  pageSize: fc.integer({ min: 5, max: 30 }),
  poisons: fc.integer({ min: 1, max: 2 }),
});

describe.each(Object.entries(rules))("a row that fails for ever in a list that moves: %s", (_name, rule) => {
  it.each([
    ["rows are added now and then", { insert: 0.1, remove: 0 }, 0.05],
    ["rows are deleted", { insert: 0, remove: 0.2 }, 0.05],
    ["rows are added and deleted now and then", { insert: 0.1, remove: 0.1 }, 0.05],
    ["rows are added as fast as pages are read", { insert: 1.2, remove: 0 }, 1],
    ["rows are added and deleted at nearly every page", { insert: 0.5, remove: 0.4 }, 1],
  ])("is parked and no other is lost, or the list ends with an error, while %s", async (_drift, rates, share) => {
    let histories = 0;
    let givenUp = 0;
    await fc.assert(
      fc.asyncProperty(scene, async (given) => {
        const { seen, parked, failure, lost, untold } = await read(rule, given, rates);
        histories += 1;
        expect(new Set(seen).size).toBe(seen.length);
        for (const { newest = Infinity, oldest = -Infinity } of parked) expect(newest).toBeGreaterThanOrEqual(oldest);
        if (failure === undefined) {
          expect({ lost, untold }).toEqual({ lost: [], untold: false });
          return;
        }
        // Where the head of a list fails, it may be the server.
        expect(failure).toSatisfy((error) => PagingError.isInstance(error) || ServerError.isInstance(error));
        givenUp += 1;
      }),
      runs(100),
    );
    expect(givenUp).toBeLessThanOrEqual(Math.ceil(share * histories));
  });
});

it("a list that shrinks while a failing row is searched for is read to its end", async () => {
  const history = { seed: 394, size: 95, pageSize: 5, poisons: 1 };
  const { failure, lost } = await read(rules["pages from 0"], history, { insert: 0.5, remove: 0.4 });
  expect({ failure, lost }).toEqual({ failure: undefined, lost: [] });
});
