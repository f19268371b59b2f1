import { InvalidRequestError, NotFoundError, PagingError, type PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";

const common = { in: "query", id: "id", position: "at", limit: "limit", items: "items" } as const;
const rules: Record<string, PaginationRule> = {
  offset: { ...common, style: "offset", first: 0 },
  "page from 0": { ...common, style: "page", first: 0, total: ["total"] },
  "page from 1": { ...common, style: "page", first: 1, maximumLimit: 100 },
};

interface Server {
  /** The index of a row that no page can show. */
  bad?: number;
  /** Pages past the end are refused, too. */
  refusesPastEnd?: boolean;
  status: number;
}

/** Reads 100 rows by tens from a server that refuses pages. */
async function read(rule: PaginationRule, { bad, refusesPastEnd = false, status }: Server) {
  const rows = Array.from({ length: 100 }, (_, index) => ({ id: `r${index}` }));
  const refuse = (): never => {
    if (status === 404) throw new NotFoundError("No such page.", { status });
    throw new InvalidRequestError("No such page.", { status });
  };
  let requests = 0;
  const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
    requests += 1;
    if (requests > 500) throw new Error("It asks for ever.");
    const size = Number(parameters.limit);
    const at = (Number(parameters.at) - (rule.first ?? 0)) * (rule.style === "page" ? size : 1);
    if (bad !== undefined && at <= bad && bad < at + size) refuse();
    if (refusesPastEnd && at >= rows.length) refuse();
    return { items: rows.slice(at, at + size), total: rows.length };
  };
  const list = { name: "rows", rule, style: strategies[rule.style], fetch };
  const ids: string[] = [];
  let failure: unknown;
  try {
    for await (const page of walk(list, { pageSize: 10, cursor: undefined, signal: new AbortController().signal })) {
      ids.push(...page.ids);
    }
  } catch (error) {
    failure = error;
  }
  return { ids, failure, requests };
}

const statuses = [400, 404, 422];
const cases = Object.entries(rules).flatMap(([name, rule]) => statuses.map((status) => ({ name, rule, status })));

describe.each(cases)("$name: a page that always answers $status", ({ rule, status }) => {
  it.each([3, 10, 45, 99])("ends the list with its error, not as the end, if it holds row %i", async (bad) => {
    const { ids, failure } = await read(rule, { bad, status });
    expect(failure).toMatchObject({ status });
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => `r${index}`));
    expect(ids.length).toBeLessThanOrEqual(bad);
  });

  it("is the list's end if every page past it does the same, in a few requests", async () => {
    const { ids, failure, requests } = await read(rule, { refusesPastEnd: true, status });
    expect({ failure, length: new Set(ids).size }).toEqual({ failure: undefined, length: 100 });
    expect(requests).toBeLessThan(40);
  });

  it("is an error on a server that refuses what is past the end as well", async () => {
    const { failure } = await read(rule, { bad: 45, refusesPastEnd: true, status });
    expect(failure).toMatchObject({ status });
  });
});

it("ends with an error if pages of one size are cut short, and the total counts more", async () => {
  const rows = Array.from({ length: 77 }, (_, index) => ({ id: `r${index}` }));
  const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
    if (parameters.limit !== 20) throw new InvalidRequestError("No such size.", { status: 422 });
    const at = Number(parameters.at) * 20;
    // Longer answers are cut off, and so are the rows that no other page has.
    return { items: rows.slice(at, at + 20).slice(0, at === 60 ? 12 : 20), total: rows.length };
  };
  const rule: PaginationRule = { ...common, style: "page", first: 0, total: ["total"] };
  const list = { name: "rows", rule, style: strategies.page, fetch };
  const ids: string[] = [];
  const { signal } = new AbortController();
  const reading = async (): Promise<void> => {
    for await (const page of walk(list, { pageSize: 20, cursor: undefined, signal })) ids.push(...page.ids);
  };
  await expect(reading()).rejects.toSatisfy(PagingError.isInstance);
  expect(ids).toHaveLength(72);
});
