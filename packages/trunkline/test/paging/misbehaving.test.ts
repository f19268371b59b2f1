import { PagingError, UnreadableResponseError, type PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { createListing } from "../../src/lists/listing.js";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";

const common = { in: "query", id: "id", position: "at", limit: "limit", items: "items" } as const;

const rules = {
  offset: { ...common, style: "offset", first: 0 },
  "offset with a total": { ...common, style: "offset", first: 0, total: ["total"] },
  page: { ...common, style: "page", first: 1 },
  "page with a total": { ...common, style: "page", first: 1, total: ["total"] },
  "page with all signs": { ...common, style: "page", first: 0, total: ["total"], pages: ["pages"], more: ["more"] },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 50 },
  cursor: { ...common, style: "cursor", next: "next" },
} as const satisfies Record<string, PaginationRule>;
type Name = keyof typeof rules;
const names = Object.keys(rules) as Name[];
const withTotal: Name[] = ["offset with a total", "page with a total", "page with all signs"];

interface Row {
  id?: unknown;
  createdAt?: unknown;
}
type Parameters = Record<string, unknown>;
interface Body {
  items: unknown;
  total?: unknown;
  pages?: unknown;
  more?: unknown;
  next?: unknown;
}

const start = Date.UTC(2026, 0, 1);
const createdAt = (second: number): string => new Date(start - second * 1000).toISOString();
const hundred: Row[] = Array.from({ length: 100 }, (_, index) => ({ id: `r${index}`, createdAt: createdAt(index) }));

/**
 * A server that does as documented, but for what `bend` makes of its answers. A keyset's answer is the array itself.
 */
function createServer(
  rule: PaginationRule,
  { rows = hundred, clamp = Infinity, bend = (body: Body): Body => body } = {} as {
    rows?: Row[];
    clamp?: number;
    bend?: (body: Body, parameters: Parameters, request: number) => Body;
  },
) {
  let requests = 0;
  return async (parameters: Parameters): Promise<unknown> => {
    requests += 1;
    if (requests > 1500) throw new Error("It asks for ever.");
    const size = Math.min(Number(parameters.limit), clamp);
    const at = Number(parameters.at ?? 0);
    const from = rule.style === "page" ? (at - (rule.first ?? 1)) * size : at;
    const older = rows.filter((row) => parameters.at === undefined || String(row.createdAt) <= String(parameters.at));
    const items = rule.style === "keyset" ? older.slice(0, size) : rows.slice(from, from + size);
    const more = from + size < rows.length;
    const { length } = rows;
    const body = { items, total: length, pages: Math.ceil(length / size), more, next: more ? String(at + size) : null };
    const bent = bend(body, parameters, requests);
    return rule.style === "keyset" ? bent.items : bent;
  };
}

async function read(rule: PaginationRule, fetch: (parameters: Parameters) => Promise<unknown>) {
  const ids: string[] = [];
  let requests = 0;
  let failure: unknown;
  const listing = createListing<Row>(
    {
      name: "rows",
      open: (opening) =>
        walk(
          {
            name: "rows",
            rule,
            style: strategies[rule.style],
            fetch: (parameters) => ((requests += 1), fetch(parameters)),
          },
          opening,
        ),
      read: (items) => ({ items: [...items] as Row[], indexes: [...items.keys()] }),
    },
    { pageSize: 10 },
  );
  try {
    for await (const row of listing) ids.push(String(row.id));
  } catch (error) {
    failure = error;
  }
  return { ids, failure, requests };
}

const whole = hundred.map(({ id }) => id);

/** Reads, and expects the list to be whole, in order, each row once. */
async function expectWhole(rule: PaginationRule, fetch: (parameters: Parameters) => Promise<unknown>): Promise<void> {
  const { ids, failure } = await read(rule, fetch);
  expect(failure).toBeUndefined();
  expect(ids).toEqual(whole);
}

/** Reads, and expects so many rows, and then an error that says what is wrong. */
async function expectFailure(
  rule: PaginationRule,
  fetch: (parameters: Parameters) => Promise<unknown>,
  rows: number,
  message: string,
): Promise<void> {
  const { ids, failure } = await read(rule, fetch);
  expect(failure).toSatisfy(PagingError.isInstance);
  expect(String(failure)).toContain(message);
  expect(ids).toEqual(whole.slice(0, rows));
}

function backwards<Item>(items: readonly Item[]): Item[] {
  const turned: Item[] = [];
  for (const item of items) turned.unshift(item);
  return turned;
}

describe("a server that returns smaller pages than requested", () => {
  it.each(names)("is read completely: %s", (name) => expectWhole(rules[name], createServer(rules[name], { clamp: 3 })));
});

describe("a server that ignores the page size, and does not state its own", () => {
  it.each(["page", "page with a total"] as const)(
    "is read completely, however short its last page is: %s",
    async (name) => {
      const rule = rules[name];
      for (const own of [5, 10, 20]) {
        for (let count = 1; count <= 3 * own; count += 1) {
          const rows = hundred.slice(0, count);
          const server = createServer(rule, { rows });
          const { ids, failure } = await read(rule, ({ at }) => server({ at, limit: own }));
          expect({ own, failure, ids }).toEqual({ own, failure: undefined, ids: rows.map(({ id }) => id) });
        }
      }
    },
  );
});

describe("a server that returns the same page for every request", () => {
  it.each([
    ["offset", "repeats the same page"],
    ["offset with a total", "repeats the same page"],
    ["page", "repeats the same page"],
    ["page with a total", "repeats the same page"],
    ["page with all signs", "repeats the same page"],
    ["keyset", 'does not heed "at"'],
    ["cursor", "stands still"],
  ] as const)("is read once, and then an error: %s", async (name, message) => {
    const rule: PaginationRule = rules[name];
    const page = await createServer(rule)(rule.first === undefined ? { limit: 10 } : { limit: 10, at: rule.first });
    await expectFailure(rule, async () => page, 10, message);
  });
});

describe("a wrong total", () => {
  it.each(
    withTotal.flatMap((name) => [
      [name, "too large", 1000] as const,
      [name, "too small", 15] as const,
      [name, "the size of a page", 10] as const,
      [name, "two pages", 20] as const,
      [name, "none", 0] as const,
      [name, "below none", -5] as const,
      [name, "a text", "100"] as const,
    ]),
  )("does not end the list early: %s, %s", async (name, _lie, total) => {
    // A server that tells several signs and lies in all of them alike is believed.
    const pages = typeof total === "number" && total > 100 ? 100 : undefined;
    await expectWhole(rules[name], createServer(rules[name], { bend: (body) => ({ ...body, total, pages, more: 1 }) }));
  });

  it.each(withTotal)("may be that of the page: %s", async (name) => {
    const bend = (body: Body): Body => ({ ...body, total: (body.items as Row[]).length, pages: undefined, more: 1 });
    await expectWhole(rules[name], createServer(rules[name], { bend }));
  });
});

describe("a server that returns its last page for every page past the end", () => {
  it.each(["page with a total", "page with all signs"] as const)("is read whole: %s", (name) => {
    const rule: PaginationRule = rules[name];
    const server = createServer(rule);
    return expectWhole(rule, ({ at, limit }) => {
      const last = (rule.first ?? 0) + Math.ceil(100 / Number(limit)) - 1;
      return server({ at: Math.min(Number(at), last), limit });
    });
  });
});

describe("rows that are added as fast as pages are read", () => {
  it.each(withTotal)("end the list with an error: %s", async (name) => {
    const rule = rules[name];
    const rows = [...hundred];
    const bend = (body: Body, _parameters: Parameters, request: number): Body => {
      for (let index = 0; index < 12; index += 1) rows.unshift({ id: `new${request}-${index}` });
      return body;
    };
    const { ids, failure } = await read(rule, createServer(rule, { rows, bend }));
    expect(failure).toSatisfy(PagingError.isInstance);
    expect(String(failure)).toContain("as fast as pages are read");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(withTotal)("do not matter in bursts, however large: %s", async (name) => {
    const rule = rules[name];
    const rows = [...hundred, ...Array.from({ length: 1000 }, (_, index) => ({ id: `old${index}` }))];
    const bend = (body: Body, _parameters: Parameters, request: number): Body => {
      if (request === 20) rows.unshift(...Array.from({ length: 4000 }, (_, index) => ({ id: `new${index}` })));
      return body;
    };
    const { ids, failure } = await read(rule, createServer(rule, { rows, bend }));
    expect(failure).toBeUndefined();
    expect(ids.filter((id) => !id.startsWith("new"))).toHaveLength(1100);
  });
});

describe("a page that is wrongly empty or short", () => {
  const healing = [...withTotal, "offset", "keyset"] as const;

  it.each(healing)("is requested again if it was empty: %s", async (name) => {
    const bend = (body: Body, _: Parameters, request: number): Body => (request === 4 ? { ...body, items: [] } : body);
    await expectWhole(rules[name], createServer(rules[name], { bend }));
  });

  it.each(withTotal)("is requested again if it was short: %s", async (name) => {
    const bend = (body: Body, _: Parameters, request: number): Body =>
      request === 4 ? { ...body, items: (body.items as Row[]).slice(0, 4) } : body;
    await expectWhole(rules[name], createServer(rules[name], { bend }));
  });

  it("ends the list with an error if it stays empty and others follow", async () => {
    const rule = rules["page with a total"];
    const bend = (body: Body): Body =>
      (body.items as Row[]).some(({ id }) => id === "r30") ? { ...body, items: [] } : body;
    await expectFailure(rule, createServer(rule, { bend }), 30, "some may be missing from here on");
  });
});

describe("a row that is repeated on one page", () => {
  it.each(names)("is returned once, and hides no other: %s", async (name) => {
    const bend = (body: Body): Body => ({
      ...body,
      items: [...(body.items as Row[]), ...(body.items as Row[]).slice(0, name === "keyset" ? 0 : 2)],
    });
    await expectWhole(rules[name], createServer(rules[name], { bend }));
  });
});

describe("a row that is repeated on the only page", () => {
  it.each(withTotal)("does not end a list whose total counts it once: %s", async (name) => {
    const rows = hundred.slice(0, 5);
    const bend = (body: Body): Body => ({
      ...body,
      items: [...(body.items as Row[]).slice(0, 1), ...(body.items as Row[])],
    });
    const { ids, failure, requests } = await read(rules[name], createServer(rules[name], { rows, bend }));
    expect({ ids, failure }).toEqual({ ids: whole.slice(0, 5), failure: undefined });
    expect(requests).toBeLessThan(20);
  });
});

describe("pages that begin with rows of the previous page, more than requested", () => {
  it.each(names)("lose no row without a word: %s", async (name) => {
    const rule: PaginationRule = rules[name];
    for (const repeated of [1, 2, 3, 5, 9, 12]) {
      let before: Row[] = [];
      const bend = (body: Body): Body => {
        const items = body.items as Row[];
        const bent = { ...body, items: [...before, ...items] };
        before = items.slice(-repeated);
        return bent;
      };
      const { ids, failure } = await read(rule, createServer(rule, { bend, clamp: rule.style === "offset" ? 9 : 10 }));
      expect(new Set(ids).size).toBe(ids.length);
      if (failure === undefined || rule.style === "offset") expect([failure, ...ids]).toEqual([undefined, ...whole]);
      else expect(failure).toSatisfy(PagingError.isInstance);
    }
  });
});

describe("pages that are cut short, with two rows repeated", () => {
  const numbered = [...withTotal, "offset", "page"] as const;
  const kinds: Record<string, (items: readonly Row[], before: readonly Row[]) => Row[]> = {
    "the last of the page before them": (items, before) => [...before, ...items].slice(0, Math.min(items.length, 7)),
    "their own first ones": (items) => [...items.slice(0, 5), ...items.slice(0, 2)],
    "one of their own again and again": (items) =>
      items.flatMap((row, index) => (index % 3 === 1 ? [row, items[0]!] : [row])).slice(0, Math.min(items.length, 7)),
  };

  // By offset, what the page before it ended with looks like rows that were added at the head.
  const cases = numbered.flatMap((name) => Object.keys(kinds).map((kind) => [name, kind] as const));
  const told = cases.filter(([name, kind]) => !name.startsWith("offset") || !kind.startsWith("the last"));
  it.each(told)("lose no row without a word: %s, %s", async (name, kind) => {
    const rule: PaginationRule = rules[name];
    let before: Row[] = [];
    const bend = (body: Body): Body => {
      const items = kinds[kind]!(body.items as Row[], before);
      before = items.slice(-2);
      return { ...body, items };
    };
    const { ids, failure } = await read(rule, createServer(rule, { bend }));
    expect(new Set(ids).size).toBe(ids.length);
    if (failure === undefined) expect([...ids].sort()).toEqual([...whole].sort());
    else expect(failure).toSatisfy(PagingError.isInstance);
  });
});

describe("a row without an id", () => {
  it.each(names)("ends the list after the rest of its page was returned: %s", async (name) => {
    const rows = hundred.map((row, index) => (index === 5 ? { createdAt: row.createdAt } : row));
    const { ids, failure } = await read(rules[name], createServer(rules[name], { rows }));
    expect(failure).toSatisfy(PagingError.isInstance);
    expect(ids).toEqual(whole.slice(0, 10).filter((id) => id !== "r5"));
  });
});

describe("an answer without a list", () => {
  it.each(names.flatMap((name) => [{}, null, "<html>", { items: { a: 1 } }, 7].map((answer) => ({ name, answer }))))(
    "is an error that says where it should be: $name, $answer",
    async ({ name, answer }) => {
      const { ids, failure, requests } = await read(rules[name], async () => answer);
      expect(failure).toSatisfy(UnreadableResponseError.isInstance);
      expect({ ids, requests }).toEqual({ ids: [], requests: 1 });
    },
  );
});

describe("a list that is null", () => {
  const told = names.filter((name) => "more" in rules[name]);
  it.each(told)("is empty at the end, and an error if the answer says that there is more: %s", async (name) => {
    const end = await read(rules[name], async () => ({ items: null, more: false, next: null }));
    expect(end).toMatchObject({ ids: [], failure: undefined });
    const within = createServer(rules[name], {
      bend: (body, _parameters, request) => (request === 2 ? { ...body, items: null as never } : body),
    });
    const { ids, failure } = await read(rules[name], within);
    expect(failure).toSatisfy(UnreadableResponseError.isInstance);
    expect(ids).toEqual(whole.slice(0, 10));
  });
});

describe("keyset", () => {
  const rule = rules.keyset;

  it("reads past several crowded milliseconds with smaller pages", async () => {
    const rows = hundred.map((row, index) => ({ ...row, createdAt: createdAt(Math.floor(index / 30)) }));
    await expectWhole(rule, createServer(rule, { rows }));
  });

  it("ends with an error if a millisecond holds more rows than the server returns", async () => {
    const rows = hundred.map((row, index) => ({ ...row, createdAt: createdAt(Math.floor(index / 30)) }));
    await expectFailure(
      rule,
      createServer(rule, { rows, clamp: 20 }),
      20,
      "More than 20 items may share the millisecond",
    );
  });

  it("ends if the last page is full, and its rows share a millisecond", async () => {
    const rows = hundred.map((row, index) => ({ ...row, createdAt: createdAt(Math.min(index, 90)) }));
    await expectWhole(rule, createServer(rule, { rows }));
    await expectWhole(rule, createServer(rule, { rows, clamp: 10 }));
  });

  it("ends with an error if the list is not newest first", async () => {
    const oldestFirst = { rows: backwards(hundred) };
    const { ids, failure } = await read(rule, createServer(rule, oldestFirst));
    expect(failure).toSatisfy(PagingError.isInstance);
    expect(ids).toHaveLength(10);
    const oneAstray = {
      rows: hundred.map((row, index) => (index === 5 ? { ...row, createdAt: createdAt(1e6) } : row)),
    };
    await expectFailure(rule, createServer(rule, oneAstray), 10, "is not newest first");
  });

  it("accepts any order in a list that fits on one page", async () => {
    const rows = backwards(hundred.slice(0, 7));
    const { ids, failure } = await read(rule, createServer(rule, { rows }));
    expect(failure).toBeUndefined();
    expect(ids).toHaveLength(7);
  });

  it("ends with an error if no item has a time", async () => {
    for (const time of [undefined, "soon", 5]) {
      const rows = hundred.map(({ id }) => ({ id, createdAt: time }));
      await expectFailure(rule, async () => rows.slice(0, 10), 0, 'has a time in "createdAt"');
    }
  });

  it("returns rows without a time among others", async () => {
    const rows = hundred.map((row, index) => (index === 55 ? { id: row.id } : row));
    const fetch = async ({ at, limit }: Parameters): Promise<unknown> =>
      rows.filter((row, index) => at === undefined || createdAt(index) <= String(at)).slice(0, Number(limit));
    await expectWhole(rule, fetch);
  });
});

describe("cursor", () => {
  const rule = rules.cursor;

  it("may be a number", () =>
    expectWhole(rule, createServer(rule, { bend: (body) => ({ ...body, next: body.next && Number(body.next) }) })));

  it.each([
    ["leads in a circle", (at: unknown) => (at === undefined ? "10" : at === "10" ? "20" : "10"), 30, "nothing new"],
    ["stands still", () => "10", 20, "stands still"],
    ["is an object", () => ({ page: 2 }), 10, "neither text nor number"],
  ] as const)("that %s is an error, after its page was returned", (_name, next, rows, message) =>
    expectFailure(rule, createServer(rule, { bend: (body, { at }) => ({ ...body, next: next(at) }) }), rows, message),
  );

  it("continues over empty pages, up to a limit", async () => {
    const late = async ({ at }: Parameters): Promise<unknown> =>
      Number(at ?? 0) < 300
        ? { items: [], next: Number(at ?? 0) + 1 }
        : createServer(rule)({ at: Number(at) - 300, limit: 100 });
    await expectWhole(rule, late);
    const never = await read(
      rule,
      createServer(rule, { bend: (_body, _at, request) => ({ items: [], next: request }) }),
    );
    expect(never.failure).toSatisfy(PagingError.isInstance);
  });

  it("that looks like a URL is only sent as the list's parameter", async () => {
    const seen: unknown[] = [];
    const fetch = async ({ at }: Parameters): Promise<unknown> => {
      seen.push(at);
      return { items: [{ id: `${seen.length}` }], next: at === undefined ? "https://elsewhere.example/?page=2" : null };
    };
    await read(rule, fetch);
    expect(seen).toEqual([undefined, "https://elsewhere.example/?page=2"]);
  });

  const flagged = { ...rule, more: ["more"] } as const;

  it("is not followed if the answer says that there is no more", () => {
    const server = createServer(rule, { bend: (body) => ({ ...body, next: body.next ?? "again" }) });
    return expectWhole(flagged, server);
  });

  it("is sent again if an answer is empty and says that there is more, without a token", async () => {
    const slip = (request: number, most: number): boolean => request > 2 && request <= 2 + most;
    const serve = (most: number) =>
      createServer(rule, {
        bend: (body, _at, request) =>
          slip(request, most) ? { items: [], next: null, more: true } : { ...body, more: body.next !== null },
      });
    await expectWhole(flagged, serve(3));
    await expectFailure(flagged, serve(4), 20, "is missing");
  });

  it("that is missing although there is more is an error, after its page was returned", () =>
    expectFailure(flagged, createServer(rule, { bend: (body) => ({ ...body, next: null }) }), 10, "is missing"));
});

describe("situation 10: ids beyond 2^53 as numbers", () => {
  it("end the list, since two of them may be rounded to the same number", async () => {
    const rows = hundred.map((row, index) => (index === 5 ? { ...row, id: 2 ** 53 + 2 } : row));
    const { ids, failure } = await read(rules.offset, createServer(rules.offset, { rows }));
    expect(failure).toSatisfy(PagingError.isInstance);
    expect(String(failure)).toContain("too large to be exact");
    expect(ids).toEqual(whole.slice(0, 10).filter((id) => id !== "r5"));
  });
});

describe("invalid times", () => {
  it.each(["2026-02-30T10:00:00.000Z", "2026-01-01T24:00:00.000Z", "30 Feb 2026 10:00", "1"])(
    "do not move a keyset's walk: %s",
    async (odd) => {
      const head = { id: "odd", createdAt: odd };
      const fetch = async ({ at, limit }: Parameters): Promise<unknown> => {
        const older = hundred.filter((row) => at === undefined || String(row.createdAt) <= String(at));
        return (at === undefined ? [head, ...older] : older).slice(0, Number(limit));
      };
      const { ids, failure } = await read(rules.keyset, fetch);
      expect(failure).toBeUndefined();
      expect(ids).toEqual(["odd", ...whole]);
      // Where a page holds nothing else, the walk says that it cannot go on.
      const alone = await read(rules.keyset, async () => [head]);
      expect(alone.failure).toSatisfy(PagingError.isInstance);
      expect(String(alone.failure)).toContain('No item of the page has a time in "createdAt".');
    },
  );

  it("are read as UTC if they have no zone, as in calls", async () => {
    const asked: unknown[] = [];
    const local = hundred.map((row) => ({ ...row, createdAt: String(row.createdAt).replace("Z", "") }));
    await read(rules.keyset, async ({ at, limit }) => {
      asked.push(at);
      return local.filter((row) => at === undefined || `${row.createdAt}Z` <= String(at)).slice(0, Number(limit));
    });
    expect(asked[1]).toMatch(/^2025-12-31T23:59:51\.001Z$/);
  });
});
