import { PagingError, type PaginationRule } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";
import { runs } from "../runs.js";
import { HostileList, usual, type Behaviour } from "./hostile-list.js";

const common = { in: "query", id: "id", position: "at", limit: "limit" } as const;

const rules: Record<string, PaginationRule> = {
  offset: { ...common, style: "offset", items: "items", first: 0, total: ["total"] },
  "pages from 0": { ...common, style: "page", items: "items", first: 0, total: ["total"], size: ["size"] },
  "pages from 1": {
    ...common,
    style: "page",
    items: "items",
    first: 1,
    total: ["total"],
    size: ["size"],
    maximumLimit: 100,
  },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 1000 },
};

const scene = fc.record({
  seed: fc.nat(1_000_000),
  // Shorter lists may not show how a server cuts its pages.
  size: fc.integer({ min: 40, max: 150 }),
  pageSize: fc.integer({ min: 5, max: 15 }),
  ties: fc.integer({ min: 1, max: 3 }),
  total: fc.constantFrom<Behaviour["total"]>("right", "stale", "stuck", "random", "text", "missing"),
});

type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

interface Outcome {
  failure: unknown;
  requests: number;
}

/** Reads a list to its end or its error, and sees that no row is lost, repeated or made up. */
async function read(rule: PaginationRule, behaviour: Partial<Behaviour>, given: Scene): Promise<Outcome> {
  const { seed, size, pageSize, ties, total } = given;
  const list = new HostileList(size, rule, { ...usual, total, ...behaviour }, seed, { ties, pageSize });
  const asked = behaviour.sizes === "refused" ? list.onlySize : pageSize;
  const seen: string[] = [];
  let failure: unknown;
  try {
    const pages = walk(
      {
        name: "rows",
        rule,
        style: strategies[rule.style],
        fetch: async (parameters) => list.answer(parameters),
      },
      { pageSize: asked, cursor: undefined, signal: new AbortController().signal },
    );
    // The walk hands out what the list gave.
    for await (const page of pages) seen.push(...page.items.map((item) => (item as { id: string }).id));
  } catch (error) {
    failure = error;
    expect(error).toSatisfy(PagingError.isInstance);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => !list.everThere.has(id))).toEqual([]);
  if (failure === undefined) expect(list.lasting.filter((id) => !seen.includes(id))).toEqual([]);
  return { failure, requests: list.requests };
}

/** At most 5 of 100 histories may end in an error; of a few, one. */
async function expectFewFailures(rule: PaginationRule, behaviour: Partial<Behaviour>): Promise<void> {
  let histories = 0;
  let failures = 0;
  await fc.assert(
    fc.asyncProperty(scene, async (given) => {
      const { failure } = await read(rule, behaviour, given);
      histories += 1;
      if (failure !== undefined) failures += 1;
    }),
    runs(25),
  );
  expect(failures).toBeLessThanOrEqual(Math.max(1, 0.05 * histories));
}

const sizes: Behaviour["sizes"][] = ["kept", "clamped", "clamped in silence", "varying", "bytes", "refused"];
const drifts: Behaviour["drift"][] = ["none", "insert", "delete", "both", "tie", "backdate", "edit"];

describe.each(Object.entries(rules))("%s", (_name, rule) => {
  it.each(sizes.flatMap((size) => drifts.map((drift) => [size, drift] as const)))(
    "gives each lasting row once, or says so: pages %s, drift %s",
    async (size, drift) => expectFewFailures(rule, { sizes: size, drift, rate: 0.1 }),
  );

  it.each(drifts)(
    "returns each lasting row once, or ends with an error, if answers are wrongly empty: drift %s",
    (drift) => expectFewFailures(rule, { drift, rate: 0.1, emptyRate: 0.02 }),
  );

  it("loses nothing, or ends with an error, if rows are added and deleted as fast as pages are read", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (given) => {
        await read(rule, { drift: "both", rate: 0.8 }, given);
      }),
      runs(100),
    );
  });
});

describe.each(Object.entries(rules).filter(([, { style }]) => style !== "keyset"))("%s", (_name, rule) => {
  it.each(["one", "fixed"] as const)("is read completely if pages are %s", async (size) => {
    await expectFewFailures(rule, { sizes: size });
  });

  it("takes a refusal past the end as the end", async () => {
    await expectFewFailures(rule, { past: "refused", drift: "insert", rate: 0.1 });
  });

  it("takes the last page, repeated past the end, as the end", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (given) => {
        // A list of one full page cannot be told from a server that gives no other, unless its total says so.
        const { failure } = await read(rule, { past: "last page" }, { ...given, total: "right" });
        expect(failure).toBeUndefined();
      }),
      runs(100),
    );
  });

  it("takes few more requests than there are pages, while nothing changes", async () => {
    for (const total of ["right", "missing"] as const) {
      const given = { seed: 1, size: 1000, pageSize: 100, ties: 1, total };
      const { requests } = await read(rule, {}, given);
      expect(requests).toBeLessThanOrEqual(11 + (total === "right" ? 2 : 5));
    }
  });
});

describe("situation 2: a short page that holds only known rows", () => {
  it.each(["keyset", "offset"])("does not end the list, however answers are cut off: %s", async (name) => {
    for (let seed = 1; seed <= 30; seed += 1) {
      for (const size of ["bytes", "varying"] as const) {
        const drift = name === "offset" ? "delete" : "insert";
        const given: Scene = { seed, size: 150, pageSize: 20, ties: 1, total: "missing" };
        const { failure } = await read(rules[name]!, { sizes: size, drift, rate: 0.05 }, given);
        expect(failure).toBeUndefined();
      }
    }
  });
});

describe("situation 3: a total that is not the list's length, while rows are deleted", () => {
  it.each(
    ["pages from 0", "pages from 1"].flatMap((name) =>
      (["stale", "stuck", "random", "text", "missing"] as const).map((total) => [name, total] as const),
    ),
  )("does not end a list early: %s, %s", async (name, total) => {
    for (let seed = 1; seed <= 30; seed += 1) {
      await read(rules[name]!, { drift: "delete", rate: 0.5 }, { seed, size: 235, pageSize: 20, ties: 1, total });
    }
  });
});
