import { ServerError, type PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { writeCursor } from "../../src/paging/cursor-text.js";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";

const common = { in: "query", id: "id", position: "at", limit: "limit", items: "items", total: ["total"] } as const;
const rules: Record<string, PaginationRule> = {
  offset: { ...common, style: "offset", first: 0 },
  page: { ...common, style: "page", first: 1, maximumLimit: 100 },
};

describe.each(Object.entries(rules))("a cursor of a list by %s", (_, rule) => {
  it.each([1, 60, 100, 249])("repeats and misses nothing after %i rows were added", async (added) => {
    const rows = Array.from({ length: 600 }, (_, index) => ({ id: `r${index}` }));
    const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
      const size = Number(parameters.limit);
      const at = (Number(parameters.at) - (rule.first ?? 0)) * (rule.style === "page" ? size : 1);
      return { items: rows.slice(at, at + size), total: rows.length };
    };
    const list = { name: "rows", rule, style: strategies[rule.style], fetch };
    const ids: string[] = [];
    let cursor: string | undefined;
    const { signal } = new AbortController();
    for await (const page of walk(list, { pageSize: 20, cursor, signal })) {
      ids.push(...page.ids);
      if (ids.length < 300) continue;
      const place = page.after?.();
      cursor = place && writeCursor(place);
      break;
    }
    rows.unshift(...Array.from({ length: added }, (_, index) => ({ id: `new${index}` })));
    expect(cursor).toBeDefined();
    for await (const page of walk(list, { pageSize: 20, cursor, signal })) ids.push(...page.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("r"))).toHaveLength(600);
  });

  it("reads around a failing row after the rows read before were scattered", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ id: `r${index}` }));
    const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
      const size = Number(parameters.limit);
      const at = (Number(parameters.at) - (rule.first ?? 0)) * (rule.style === "page" ? size : 1);
      const items = rows.slice(at, at + size);
      if (items.some(({ id }) => id === "r50")) throw new ServerError("Internal error", { status: 500 });
      return { items, total: rows.length };
    };
    const list = { name: "rows", rule, style: strategies[rule.style], fetch };
    const { signal } = new AbortController();
    const first = (await walk(list, { pageSize: 20, cursor: undefined, signal }).next()).value!;
    const cursor = writeCursor(first.after!());
    // Planned calls that stood on top, and began one after the other.
    rows.splice(0, 20, ...first.ids.flatMap((id) => [{ id: `new-${id}` }, { id }]));
    const parked: unknown[] = [];
    const ids: string[] = [...first.ids];
    const options = { pageSize: 20, cursor, signal, onParked: (one: unknown) => parked.push(one) };
    for await (const page of walk(list, options)) ids.push(...page.ids);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.filter((id) => id.startsWith("r")).length).toBe(119);
    expect(parked.length).toBe(1);
  });
});
