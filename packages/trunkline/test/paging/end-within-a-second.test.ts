import type { PaginationRule } from "@trunkline/client";
import { expect, it } from "vitest";
import { cursor } from "../../src/paging/cursor.js";
import { proveEnd } from "../../src/paging/prove-end.js";
import { read } from "./read-walk.js";

const rule = {
  style: "cursor",
  in: "query",
  items: "items",
  id: "id",
  position: "cursor",
  next: "next",
  more: ["more"],
  limit: "size",
  maximumLimit: 100,
} as const satisfies PaginationRule;

interface Row {
  id: string;
  time: number;
}

/** Newest first: five seconds, and in the third of them forty rows. */
const rows = [1, 1, 40, 1, 1]
  .flatMap((count, index) => Array.from({ length: count }, () => 5_000 - index * 1_000))
  .map((time, index): Row => ({ id: `r${index}`, time }));

const style = proveEnd(cursor, {
  upTo: (time) => ({ upTo: time }),
  timeOf: (item) => (item as Row).time,
});

/** Every page says that it is the last one. */
function open({ leadsOn, most = 100 }: { leadsOn: boolean; most?: number }) {
  const asked: Record<string, unknown>[] = [];
  const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
    asked.push(parameters);
    const { upTo = Infinity, cursor: token, size } = parameters;
    const list = rows.filter(({ time }) => time <= Number(upTo));
    const from = token === undefined ? 0 : list.findIndex(({ id }) => id === token) + 1;
    const items = list.slice(from, from + Math.min(Number(size), most));
    const next = leadsOn ? items.at(-1)?.id : undefined;
    return { items, more: false, ...(next !== undefined && { next }) };
  };
  return { list: { name: "rows", rule, style, fetch }, asked };
}

const all = { ids: rows.map(({ id }) => id), failure: undefined };

it("goes on within a second by the token of a page that says it is the last", async () => {
  expect(await read(open({ leadsOn: true }).list, 17)).toEqual(all);
});

it("follows such tokens where pages are shorter than they were asked for", async () => {
  expect(await read(open({ leadsOn: true, most: 9 }).list, 17)).toEqual(all);
});

it("asks for a larger page where no token comes", async () => {
  const { list, asked } = open({ leadsOn: false });
  expect(await read(list, 17)).toEqual(all);
  expect(asked.filter(({ size }) => size === 100)).toHaveLength(1);
});
