import {
  AuthenticationError,
  ConnectionError,
  PagingError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnreadableResponseError,
  type PaginationRule,
} from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parked } from "../../src/paging/parked.js";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";
import { runs } from "../runs.js";

const common = { in: "query", id: "id", position: "at", limit: "limit" } as const;
const rules = {
  offset: { ...common, style: "offset", items: "items", first: 0 },
  "offset with a total": { ...common, style: "offset", items: "items", first: 0, total: ["total"] },
  "pages from 1": { ...common, style: "page", items: "items", first: 1, total: ["total"], maximumLimit: 100 },
  "pages from 0": { ...common, style: "page", items: "items", first: 0 },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", lowerBound: "from", maximumLimit: 1000 },
} as const satisfies Record<string, PaginationRule>;

interface Row {
  id?: string;
  createdAt: string;
}

const start = Date.UTC(2026, 0, 1);
const timeAt = (index: number): number => start - index * 60_000;

function makeRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    createdAt: new Date(timeAt(index)).toISOString(),
  }));
}

/** A server on which every page that holds one of these rows fails. */
function createServer(rule: PaginationRule, rows: readonly Row[], poisoned: ReadonlySet<number>, fail: () => Error) {
  const server = {
    requests: 0,
    fetch: async ({ at, limit, from: floor }: Record<string, unknown>): Promise<unknown> => {
      server.requests += 1;
      let size = Number(limit);
      let from = Number(at ?? 0);
      if (rule.style === "page") from = (from - (rule.first ?? 1)) * size;
      if (rule.style === "keyset") {
        const bound = at === undefined ? Infinity : Date.parse(String(at));
        from = rows.findIndex((row) => Date.parse(row.createdAt) <= bound);
        if (from === -1) from = rows.length;
        const within = rows.filter((row) => floor === undefined || row.createdAt >= String(floor)).length - from;
        size = Math.min(size, Math.max(0, within));
      }
      for (const index of poisoned) if (index >= from && index < from + size) throw fail();
      const items = rows.slice(from, from + size);
      return rule.style === "keyset" ? items : { items, total: rows.length };
    },
  };
  return server;
}

async function read(
  rule: PaginationRule,
  fetch: (parameters: Record<string, unknown>) => Promise<unknown>,
  { pageSize = 10, park = true } = {},
) {
  const ids: string[] = [];
  const parked: Parked[] = [];
  let failure: unknown;
  const list = {
    name: "rows",
    rule,
    style: strategies[rule.style],
    fetch,
    timeOf: (item: unknown) => Date.parse((item as Row).createdAt),
  };
  const options = { pageSize, cursor: undefined, signal: new AbortController().signal };
  try {
    const pages = walk(list, { ...options, ...(park && { onParked: (one: Parked) => parked.push(one) }) });
    for await (const page of pages) ids.push(...page.items.map((item) => String((item as Row).id)));
  } catch (error) {
    failure = error;
  }
  return { ids, parked, failure };
}

const down = (): Error => new ServerError("Internal error", { status: 500 });

describe.each(Object.entries(rules))("a page that fails for ever: %s", (_name, rule) => {
  it("is narrowed to the failing rows, each parked with its error and its place", async () => {
    const scene = fc.record({
      size: fc.integer({ min: 1, max: 120 }),
      pageSize: fc.integer({ min: 1, max: 40 }),
      poison: fc.uniqueArray(fc.nat(119), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ size, pageSize, poison }) => {
        const rows = makeRows(size);
        const poisoned = new Set(poison.filter((index) => index < size));
        const server = createServer(rule, rows, poisoned, down);
        const { ids, parked, failure } = await read(rule, server.fetch, { pageSize });
        expect(failure).toBeUndefined();
        expect(ids).toEqual(rows.flatMap(({ id = "" }) => (ids.includes(id) ? [id] : [])));
        for (const [index, { id = "" }] of rows.entries()) {
          if (ids.includes(id)) continue;
          expect(poisoned.has(index)).toBe(true);
          const told = parked.filter(
            ({ newest = Infinity, oldest = -Infinity }) => newest >= timeAt(index) && oldest <= timeAt(index),
          );
          expect(told.length).toBeGreaterThan(0);
          expect(told.every(({ reason, error }) => reason === "page" && ServerError.isInstance(error))).toBe(true);
        }
        for (const index of poisoned) expect(ids).not.toContain(`r${index}`);
        expect(parked.length).toBe(poisoned.size);
        for (const { after } of parked) if (after !== undefined) expect(ids).toContain(after);
        // What a row costs grows with the logarithm of the page size, or of the time between rows.
        const plain = createServer(rule, rows, new Set(), down);
        await read(rule, plain.fetch, { pageSize });
        expect(server.requests - plain.requests).toBeLessThan(70 * poisoned.size + 10);
      }),
      runs(150),
    );
  });

  it("requests whole pages again after the failing page was read", async () => {
    const rows = makeRows(200);
    const poisoned = new Set([25]);
    const server = createServer(rule, rows, poisoned, down);
    const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
      if (server.requests === 4) poisoned.clear();
      return server.fetch(parameters);
    };
    const { ids, parked, failure } = await read(rule, fetch, { pageSize: 20 });
    expect({ ids: ids.length, parked, failure }).toEqual({ ids: 200, parked: [], failure: undefined });
    expect(server.requests).toBeLessThan(40);
  });

  it("ends the list without `onParked`", async () => {
    const server = createServer(rule, makeRows(50), new Set([25]), down);
    const { ids, failure } = await read(rule, server.fetch, { park: false });
    expect(ServerError.isInstance(failure)).toBe(true);
    expect(ids).toEqual(
      makeRows(25)
        .map(({ id }) => id)
        .slice(0, ids.length),
    );
  });

  it("ends the list with its own error if everything fails", async () => {
    let requests = 0;
    const fetch = async (): Promise<unknown> => {
      requests += 1;
      throw down();
    };
    const { parked, failure } = await read(rule, fetch);
    expect({ kind: ServerError.isInstance(failure), parked }).toEqual({ kind: true, parked: [] });
    expect(requests).toBeLessThanOrEqual(12);
  });

  it("ends the list if everything fails from some request on", async () => {
    const server = createServer(rule, makeRows(100), new Set(), down);
    const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
      if (server.requests >= 3) throw down();
      return server.fetch(parameters);
    };
    const { parked, failure } = await read(rule, fetch);
    expect({ kind: ServerError.isInstance(failure), parked }).toEqual({ kind: true, parked: [] });
  });

  it.each([
    ["a time-out", () => new TimeoutError("No answer"), true],
    ["an unreadable answer", () => new UnreadableResponseError("HTML"), true],
    ["a wrong key", () => new AuthenticationError("401"), false],
    ["a missing permission", () => new PermissionError("403"), false],
    ["a rate limit", () => new RateLimitError("429"), false],
    ["a lost connection", () => new ConnectionError("reset"), false],
  ] as const)("is parked only for errors that a single row may cause: %s", async (_error, fail, parks) => {
    const server = createServer(rule, makeRows(50), new Set([25]), fail);
    const { ids, parked, failure } = await read(rule, server.fetch);
    expect({ parked: parked.length, rows: ids.length < 49 }).toEqual({ parked: parks ? 1 : 0, rows: !parks });
    if (!parks) expect(failure).toBeInstanceOf(Error);
  });

  it("parks a row without an id, with the row", async () => {
    const rows = makeRows(50).map((row, index) => (index === 25 ? { createdAt: row.createdAt } : row));
    const server = createServer(rule, rows, new Set(), down);
    const { ids, parked, failure } = await read(rule, server.fetch);
    expect(failure).toBeUndefined();
    expect(ids).toEqual(makeRows(50).flatMap(({ id = "" }, index) => (index === 25 ? [] : [id])));
    expect(parked).toEqual([
      {
        reason: "row",
        error: expect.toSatisfy(PagingError.isInstance),
        newest: timeAt(25),
        oldest: timeAt(25),
        after: "r24",
        raw: rows[25],
      },
    ]);
  });
});

describe("a list by time that parks a row", () => {
  const rule = rules.keyset;

  it("also leaves out the rows after it in its millisecond, and no others", async () => {
    const rows = makeRows(60).map((row, index) => ({ ...row, createdAt: timeOfTie(index) }));
    const scene = fc.record({ pageSize: fc.integer({ min: 1, max: 40 }), index: fc.nat(59) });
    await fc.assert(
      fc.asyncProperty(scene, async ({ pageSize, index }) => {
        const { ids, parked, failure } = await read(rule, createServer(rule, rows, new Set([index]), down).fetch, {
          pageSize,
        });
        const place = Date.parse(timeOfTie(index));
        const left = rows.filter((row, at) => at >= index && row.createdAt === timeOfTie(index));
        expect({ parked: parked.map(({ newest, oldest }) => [newest, oldest]), failure }).toEqual({
          parked: [[place, place]],
          failure: undefined,
        });
        expect([...ids, ...left.map(({ id }) => id)].sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
      runs(150),
    );
  });

  it("requests twice if an empty answer may be a server's error", async () => {
    const server = createServer(rule, makeRows(60), new Set([30]), down);
    for (let slip = 1; slip < 60; slip += 1) {
      server.requests = 0;
      const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
        const answer = server.fetch(parameters);
        if (server.requests !== slip) return answer;
        await answer.catch(() => undefined);
        return [];
      };
      const { ids, parked } = await read(rule, fetch, { pageSize: 10 });
      expect({ slip, ids: ids.length, parked: parked.length > 0 }).toEqual({ slip, ids: 59, parked: true });
    }
  });

  it.each([1, 2, 5])("does not loop if an answer holds %i rows at most", async (most) => {
    const server = createServer(rule, makeRows(4), new Set([1]), down);
    const fetch = async ({ limit, ...parameters }: Record<string, unknown>): Promise<unknown> => {
      if (server.requests > 400) throw new Error("It asks for ever.");
      return server.fetch({ ...parameters, limit: Math.min(Number(limit), most) });
    };
    const { ids, parked } = await read(rule, fetch, { pageSize: 24 });
    expect({ ids, parked }).toMatchObject({ ids: ["r0", "r2", "r3"], parked: [{ newest: timeAt(1) }] });
    expect(server.requests).toBeLessThan(300);
  });

  it("ends with the error if the server has no lower bound", async () => {
    const { lowerBound: _lowerBound, ...unbounded } = rule;
    const server = createServer(unbounded, makeRows(50), new Set([25]), down);
    const { ids, parked, failure } = await read(unbounded, server.fetch);
    expect({ failed: ServerError.isInstance(failure), parked }).toEqual({ failed: true, parked: [] });
    expect(ids.length).toBeLessThanOrEqual(25);
  });
});

/** Rows in threes that share a millisecond, with one alone after every two of those. */
function timeOfTie(index: number): string {
  return new Date(start - Math.floor(index / 7) * 600_000 - Math.floor((index % 7) / 3) * 1000).toISOString();
}
