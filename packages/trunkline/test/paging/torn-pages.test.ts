import { PagingError, type PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { strategies } from "../../src/paging/strategies.js";
import { read } from "./read-walk.js";

const common = { in: "query", id: "id", position: "at", limit: "limit", style: "page", items: "items" } as const;
const rules = {
  "pages from 0": { ...common, first: 0, total: ["total"] },
  "pages from 1": { ...common, first: 1, total: ["total"], maximumLimit: 100 },
} satisfies Record<string, PaginationRule>;

/** A server that counts pages by a size of its own, whatever it is asked for, and gives no more rows than it likes. */
function serve(rule: PaginationRule, rows: number, own: number, most: (asked: number, page: number) => number) {
  const fetch = async ({ at, limit }: Record<string, unknown>): Promise<unknown> => {
    const page = Number(at) - (rule.first ?? 0);
    const ids = Array.from({ length: rows }, (_, index) => ({ id: `r${index}` }));
    const from = page * own;
    return { items: ids.slice(from, from + Math.min(own, most(Number(limit), page))), total: rows };
  };
  return { name: "rows", rule, style: strategies[rule.style], fetch };
}

describe.each(Object.entries(rules))("%s of the server's own size", (_name, rule) => {
  it("are read completely, also when resumed from any cursor", async () => {
    for (const rows of [5, 40, 300]) {
      for (const own of [7, 24]) {
        const list = serve(rule, rows, own, () => own);
        for (const stopAt of [1, 3, 33, 260, Infinity]) {
          const { ids, failure } = await read(list, 10, stopAt);
          expect({ count: new Set(ids).size, rows: ids.length, failure }).toEqual({
            count: rows,
            rows,
            failure: undefined,
          });
        }
      }
    }
  });

  it.each([
    ["that are cut short", (_asked: number, page: number) => 3 + (page % 2)],
    ["that hold a row each", () => 1],
    ["that are cut to the size asked for", (asked: number) => asked],
  ])("%s end with a PagingError where the total tells of more", async (_how, most) => {
    let given = 0;
    for (const rows of [26, 31, 64]) {
      for (const own of [9, 14, 24]) {
        for (const pageSize of [4, 7, 8, 15]) {
          for (const stopAt of [2, Infinity]) {
            const { ids, failure } = await read(serve(rule, rows, own, most), pageSize, stopAt);
            expect(new Set(ids).size).toBe(ids.length);
            if (ids.length < rows) expect(failure).toSatisfy(PagingError.isInstance);
            if (failure !== undefined) given += 1;
          }
        }
      }
    }
    expect(given).toBeGreaterThan(0);
  });

  it("says how many rows are missing", async () => {
    const { ids, failure } = await read(
      serve(rule, 19, 24, () => 3),
      8,
    );
    expect(ids).toEqual(["r0", "r1", "r2"]);
    expect(failure).toMatchObject({ message: expect.stringContaining("tells of 19 rows, and 3 came") as string });
  });
});
