import { InvalidRequestError, type PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { strategies } from "../../src/paging/strategies.js";
import { createRandom } from "./hostile-list.js";
import { read } from "./read-walk.js";

const common = { in: "query", id: "id", position: "at", limit: "limit" } as const;
const rules = {
  offset: { ...common, style: "offset", items: "items", first: 0 },
  "page from 0": { ...common, style: "page", items: "items", first: 0, size: ["size"] },
  "page from 1": { ...common, style: "page", items: "items", first: 1, size: ["size"], maximumLimit: 100 },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 1000 },
} as const satisfies Record<string, PaginationRule>;
const all = Object.entries(rules);
const numbered = all.filter(([, { style }]) => style !== "keyset");
const pages = all.filter(([, { style }]) => style === "page");

interface Asked {
  from: number;
  size: number;
  request: number;
}

const timeAt = (index: number): string => new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString();
const makeRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, createdAt: timeAt(index) }));

/** A list on a server that answers what `cut` makes of each page; `size` is told where it differs. */
function open(
  rule: PaginationRule,
  rows: readonly { id: string; createdAt: string }[],
  cut: (asked: Asked) => { count: number; size?: number },
) {
  let request = 0;
  const fetch = async ({ at, limit }: Record<string, unknown>): Promise<unknown> => {
    request += 1;
    if (request > 1000) throw new Error("It asks for ever.");
    const size = Number(limit);
    const older = rows.findIndex(({ createdAt }) => at === undefined || createdAt <= String(at));
    const told = (from: number) => cut({ from, size, request });
    if (rule.style === "keyset") {
      const from = older === -1 ? rows.length : older;
      return rows.slice(from, from + Math.min(size, told(from).count));
    }
    const number = Number(at) - (rule.first ?? 0);
    const real = rule.style === "page" ? (told(number * size).size ?? size) : size;
    const from = rule.style === "page" ? number * real : number;
    return { items: rows.slice(from, from + Math.min(real, told(from).count)), size: real };
  };
  return { name: "rows", rule, style: strategies[rule.style], fetch };
}

const idsOf = (count: number): string[] => makeRows(count).map(({ id }) => id);

describe.each(all)("no list ends silently: %s", (_name, rule) => {
  it("if it resumes within its first page, which is shorter now", async () => {
    const list = open(rule, makeRows(40), ({ request }) => ({ count: request === 2 ? 6 : 13 }));
    expect(await read(list, 22, 8)).toEqual({ ids: idsOf(40), failure: undefined });
  });

  it("if its first answer was wrongly empty, and is again when it resumes", async () => {
    const list = open(rule, makeRows(40), ({ request }) => ({ count: request === 1 || request === 3 ? 0 : 100 }));
    expect(await read(list, 10, 3)).toEqual({ ids: idsOf(40), failure: undefined });
  });

  it("at a page of one row that is always refused", async () => {
    const list = open(rule, makeRows(40), ({ from, size }) => {
      if (from <= 20 && from + size > 20) throw new InvalidRequestError("Bad.", { status: 400 });
      return { count: 100 };
    });
    const { ids, failure } = await read(list, 1);
    expect(InvalidRequestError.isInstance(failure)).toBe(true);
    expect(ids).toEqual(idsOf(ids.length));
  });
});

describe.each(pages)("no list ends silently: %s", (_name, rule) => {
  it("on a server that returns less than requested, and refuses that size", async () => {
    const list = open(rule, makeRows(40), ({ size }) => {
      if (size !== 20) throw new InvalidRequestError("10, 20 or 50.", { status: 422 });
      return { count: 9, size: 9 };
    });
    const { ids, failure } = await read(list, 20);
    if (ids.length < 40) expect(failure).toBeInstanceOf(Error);
  });
});

describe.each(numbered)("no row is lost: %s", (_name, rule) => {
  it("if rows are repeated further down, also within a page", async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = createRandom(seed);
      const rows = makeRows(80);
      // The list shows a quarter of its rows a second time.
      const view = [...rows];
      for (const row of rows) {
        if (random() < 0.25) view.splice(view.indexOf(row) + 1 + Math.floor(random() * 30), 0, row);
      }
      const { ids, failure } = await read(
        open(rule, view, () => ({ count: 100 })),
        4 + (seed % 5),
      );
      expect(new Set(ids).size).toBe(ids.length);
      if (failure === undefined) expect([...ids].sort()).toEqual(idsOf(80).sort());
    }
  });

  it.each([1, 2, 7])("if %i rows are repeated over whole pages", async (repeated) => {
    for (const times of [1, 3, 10, 40]) {
      for (const pageSize of [1, 4, 10, 20]) {
        const rows = makeRows(30);
        const stretch = Array.from({ length: times }, () => rows.slice(11 - repeated, 11)).flat();
        const list = open(rule, [...rows.slice(0, 11), ...stretch, ...rows.slice(11)], () => ({ count: 100 }));
        expect(await read(list, pageSize)).toEqual({ ids: idsOf(30), failure: undefined });
      }
    }
  });
});
